import type {
  ComparableOffer,
  CurrentView,
  HomeDesk,
  NegotiationView,
  NewEntry,
  OfferSummary,
  ShownFact,
  WordingQuery,
} from '#app/home-view.ts';
import type { Term } from '#domain/fact.ts';
import type { Finding } from '#domain/finding.ts';
import type { Entry } from '#domain/ledger.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Wording } from '#domain/wording.ts';
import { listen } from '#engine/listen/listen.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { applyCorrections } from '#engine/track/corrections.ts';
import type { PageLink } from '#ui/store/page-link.ts';
import { standingOf } from '#ui/store/standing.ts';
import { storyOfView } from './closing.ts';
import { fixtureValuation } from './valuation.ts';
import { derived } from './view.ts';

const summary = (view: NegotiationView): OfferSummary => ({
  negotiationId: view.negotiationId,
  stage: view.stage,
  base: '$185,000',
  updatedAt: '2026-03-11T11:12:00.000Z',
  ...(view.employer === undefined ? {} : { employer: view.employer }),
  ...(view.role === undefined ? {} : { role: view.role }),
});

const letters: Readonly<Record<Wording['tone'], string>> = {
  warm: 'Hello Ines,\n\nThank you for the offer; I enjoyed meeting the team. I would like to read it with care. May I come back to you by Friday, March 20?\n\nTwo things I could not find: how many vacation days there are, and what the 401(k) plan matches.\n\nBest,\nMaren',
  plain:
    'Hello Ines,\n\nThank you for the offer. I will answer by Friday, March 20.\n\nCould you tell me the vacation days and the 401(k) match?\n\nMaren',
  brief: 'Hello Ines,\n\nThank you. May I answer by March 20?\n\nMaren',
};

/** Call scripts and answers to objections as the engine writes them. */
function phrased({ situation, goals, plan }: NegotiationView, query: WordingQuery): readonly Wording[] {
  const { tone, medium, objection } = query;
  return phrase({
    situation,
    goals,
    move: query.move ?? plan.move,
    qualifications: ['Led the sensor fusion rewrite that halved false stops'],
    ...(tone === undefined ? {} : { tone }),
    ...(medium === undefined ? {} : { medium }),
    ...(objection === undefined ? {} : { objection }),
  });
}

/** A desk that lives in memory; `calls` is what it was asked. */
export function memoryDesk(
  first: NegotiationView | undefined,
  state: CurrentView['state'] | 'error' = 'offer',
  others: readonly ComparableOffer[] = [],
) {
  let view = first;
  let ids = 100;
  const calls: { readonly verb: keyof HomeDesk; readonly argument: unknown }[] = [];
  const note = (verb: keyof HomeDesk, argument: unknown) => calls.push({ verb, argument });
  const present = () => {
    if (view === undefined) throw new Error('no offer');
    return view;
  };
  const read = first?.facts ?? [];
  /** Adds an entry; the facts follow from what was read and the corrections that stand. */
  const append = (entry: NewEntry): NegotiationView => {
    const now = present();
    const at = `2026-03-12T10:${String(++ids % 60).padStart(2, '0')}:00.000Z`;
    const entries = [...now.entries, { ...entry, id: `n${ids}`, at, negotiationId: now.negotiationId } as Entry];
    const facts = applyCorrections(
      read.map((each) => each.fact),
      standingOf(entries, 'correction'),
    ).map((fact): ShownFact => {
      const known = read.find((each) => each.fact === fact || (fact.quote !== '' && each.fact.quote === fact.quote));
      if (known?.fact === fact) return known;
      const label = known?.label ?? labelOf(fact.field);
      return { fact, documentId: 'd1', label, shown: showTerm(fact as Term) };
    });
    view = derived({ ...now, entries, facts });
    return view;
  };
  const offers = () => (view === undefined ? [] : [summary(view)]);
  const desk: HomeDesk = {
    async current(tabId) {
      note('current', tabId);
      if (state === 'error') throw new Error('unreachable');
      if (state === 'unreadable') return { state, siteId: 'gmail', missing: 'message body', offers: offers() };
      if (state === 'nothing' || view === undefined) return { state: 'nothing', offers: offers() };
      return { state: 'offer', view };
    },
    offers: async () => offers(),
    open: async () => view,
    async readText(input) {
      note('readText', input);
      if (view === undefined || input.text.length < 40) return { problem: 'No offer was found in this text.' };
      return { view };
    },
    async correct({ negotiationId: _id, ...change }) {
      note('correct', change);
      return append({ kind: 'correction', ...change });
    },
    async saveGoals(change) {
      note('saveGoals', change);
      view = derived({ ...present(), goals: change.goals });
      return view;
    },
    async record(change) {
      note('record', change);
      return append(change.entry);
    },
    async revalue(change) {
      note('revalue', change);
      return fixtureValuation(change.assumptions);
    },
    async comparable() {
      const all: ComparableOffer[] = [];
      const { present } = view?.goals ?? {};
      if (present !== undefined && present.length > 0)
        all.push({ id: 'present', kind: 'present', terms: present, assumptions: {} });
      if (view !== undefined)
        all.push({
          id: `negotiation:${view.negotiationId}`,
          kind: 'offer',
          terms: view.facts.map(({ fact }) => fact as Term),
          assumptions: { sharePrice: 42 },
          ...(view.employer === undefined ? {} : { employer: view.employer }),
        });
      return [...all, ...others];
    },
    async wordings(query) {
      note('wordings', query);
      if (query.medium === 'phone' || query.objection !== undefined) return phrased(present(), query);
      return (['warm', 'plain', 'brief'] as const).map((tone) => ({
        id: tone,
        tone,
        subject: 'Re: Your offer',
        text: letters[tone],
      }));
    },
    async hear({ words }) {
      note('hear', words);
      return listen({ text: words });
    },
    async checkDraft(draft) {
      note('checkDraft', draft);
      const start = draft.text.indexOf('I would accept');
      if (start < 0) return [];
      const finding: Finding = {
        rule: 'walk-away-leaked',
        start,
        end: start + 14,
        quote: 'I would accept',
        message: 'This tells them the least you would take. Say what you are asking for.',
        fix: 'I am asking for',
        cost: 'high',
      };
      return [finding];
    },
    async erase(id) {
      note('erase', id);
      view = undefined;
    },
    async eraseEverything() {
      note('eraseEverything', undefined);
      view = undefined;
    },
    async confirm(change) {
      note('confirm', change);
      const next = append({ ...change.entry, documentId: change.documentId } as NewEntry);
      const proposals = next.closing.proposals.filter(({ documentId }) => documentId !== change.documentId);
      view = { ...next, closing: { ...next.closing, proposals } };
      return view;
    },
    async join(change) {
      note('join', change);
      return present();
    },
    async split(change) {
      note('split', change);
      return present();
    },
    async part(change) {
      note('part', change);
      return present();
    },
    async story(query) {
      note('story', query);
      return storyOfView(present(), query.withPrivate);
    },
    strays: async () => [],
    unreadable: async () => view?.closing.unreadable ?? [],
  };
  return { desk, calls };
}

/** A page with nothing on it; `calls` is what it was asked. */
export function memoryPage(replyOpen = true) {
  const calls: (readonly unknown[])[] = [];
  const listeners = new Set<() => void>();
  const page: PageLink = {
    tabId: async () => 1,
    mark: async (...spot) => void calls.push(['mark', ...spot]),
    unmark: async () => void calls.push(['unmark']),
    insert: async (...text) => {
      calls.push(['insert', ...text]);
      return replyOpen;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    page,
    calls,
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
}
