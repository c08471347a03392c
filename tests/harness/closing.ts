import type { ClosingView, LetterChanges, ProposedEntry } from '#app/close-view.ts';
import type { NegotiationView } from '#app/home-view.ts';
import type { Fact, Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { agreementsOf, checkAgreements } from '#engine/track/agreements.ts';
import { datesOf, openWindows } from '#engine/track/dates.ts';
import { endingOf } from '#engine/track/ending.ts';
import { eventsOf } from '#engine/track/events.ts';
import { diffLetters } from '#engine/track/letter-diff.ts';
import { looseEndsOf } from '#engine/track/loose-ends.ts';
import { buildStory } from '#engine/track/story/build-story.ts';
import type { Story } from '#engine/track/story/story.ts';

const TODAY = '2026-03-10';

type Base = Pick<NegotiationView, 'entries' | 'facts' | 'goals' | 'situation' | 'deadline'>;

/** What the ledger sheet shows of a view's own facts and entries, as the desk would put it together. */
export function closingOfView(view: Base, more: Partial<ClosingView> = {}): ClosingView {
  const { entries, goals, situation, deadline } = view;
  const placed = view.facts.map(({ fact, documentId }) => ({ fact, documentId }));
  const events = eventsOf({ entries, replies: [] });
  const agreements = checkAgreements(
    agreementsOf(events),
    placed.map(({ fact }) => fact),
  );
  return {
    proposals: [],
    agreements,
    ending: endingOf({ events, situation, goals, agreements, isWritten: true }),
    dates: datesOf({ placed, deadline, entries, promised: [], today: TODAY }),
    windows: openWindows(placed),
    looseEnds: looseEndsOf(placed, entries),
    sources: [
      {
        id: 'gmail:t1',
        threadId: 'gmail:t1',
        documentIds: ['d1', 'd2'],
        from: 'Ines Okafor',
        subject: 'Your offer',
        since: '2026-03-09T09:12:00.000Z',
        isOffer: true,
      },
    ],
    unreadable: [],
    ...more,
  };
}

const proposals: readonly ProposedEntry[] = [
  {
    documentId: 'd3',
    at: '2026-03-11T10:00:00.000Z',
    by: 'me',
    entry: {
      kind: 'ask',
      move: 'ask',
      documentId: 'd3',
      terms: [{ field: 'baseSalary', amount: 198_000, currency: 'USD', period: 'year' }],
      words: 'Given the posted range for this work, could you raise the base to $198,000?',
    },
  },
  {
    documentId: 'd4',
    at: '2026-03-12T15:30:00.000Z',
    by: 'them',
    start: 0,
    end: 20,
    entry: {
      kind: 'answer',
      documentId: 'd4',
      stance: 'counter',
      terms: [{ field: 'baseSalary', amount: 191_000, currency: 'USD', period: 'year' }],
      fixed: [],
      open: ['startDate'],
      words: 'I could get approval for $191,000, and we are happy to talk about your start.',
    },
  },
];

const fact = (term: Term, quote: string): Fact =>
  ({ ...term, quote, start: 0, end: quote.length, confidence: 0.9 }) as Fact;

/** A revised letter: better pay, a longer repayment, a bonus that lost its figure, a condition that came. */
function changesOf(view: Base): LetterChanges {
  const before = view.facts.map(({ fact: old }) => old as Term);
  const revised: readonly Fact[] = view.facts.flatMap(({ fact: old }): Fact[] => {
    switch (old.field) {
      case 'baseSalary':
        return [
          fact({ ...(old as Term<'baseSalary'>), amount: 191_000 }, 'Your base salary will be $191,000 per year'),
        ];
      case 'signOnBonus':
        return [
          fact(
            { field: 'signOnBonus', amount: 20_000, currency: 'USD', clawbackMonths: 24 },
            'a sign-on bonus of $20,000, repayable in full if you leave within 24 months for whatever reason',
          ),
        ];
      case 'targetBonus':
        return [fact({ field: 'targetBonus', stated: 'unspecified' }, 'You may take part in the annual bonus plan')];
      case 'health':
        return [];
      default:
        return [old];
    }
  });
  const rows = diffLetters(before, [
    ...revised,
    fact({ field: 'contingency', text: 'references' }, 'subject to two references from former managers'),
  ]);
  const rank = { worse: 0, neutral: 1, better: 2 };
  const shown = rows.filter(({ status }) => status !== 'kept').sort((a, b) => rank[a.tone] - rank[b.tone]);
  return {
    documentId: 'd2',
    at: '2026-03-12T09:00:00.000Z',
    beforeAt: '2026-03-09T09:12:00.000Z',
    isWhole: true,
    rows: shown,
    kept: rows.length - shown.length,
    lost: shown.flatMap(({ tone, before: old }) => (tone === 'worse' && old !== undefined ? [old] : [])),
  };
}

/** A talk that nears its end, with everything the ledger sheet can hold. */
export function nearTheEnd(view: NegotiationView): NegotiationView {
  const unreadable = [
    {
      id: 'entries e77',
      table: 'entries',
      why: 'at: Invalid ISO datetime',
      stored: '{\n "id": "e77",\n "at": "Tuesday"\n}',
    },
  ];
  return { ...view, closing: closingOfView(view, { proposals, changes: changesOf(view), unreadable }) };
}

export const NEAR_THE_END: readonly Entry[] = [
  {
    id: 'f1',
    negotiationId: 'halvorsen',
    at: '2026-03-12T16:00:00.000Z',
    kind: 'answer',
    stance: 'final',
    terms: [],
    fixed: ['baseSalary'],
    open: [],
    words: 'This really is the best we can do on base.',
  },
];

export function storyOfView(view: NegotiationView, withPrivate: boolean): Story {
  return buildStory({
    employer: view.employer,
    role: view.role,
    versions: [{ documentId: 'd1', at: '2026-03-09T09:12:00.000Z', facts: view.facts.map((each) => each.fact) }],
    documents: [],
    entries: view.entries,
    events: eventsOf({ entries: view.entries, replies: [] }),
    agreements: view.closing.agreements,
    dates: view.closing.dates,
    goals: view.goals,
    today: TODAY,
    locale: 'en-US',
    withPrivate,
  });
}
