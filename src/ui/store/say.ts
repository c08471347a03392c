import { type ReadonlySignal, signal } from '@preact/signals';
import type { HomeDesk, WordingQuery } from '#app/home-view.ts';
import type { Finding } from '#domain/finding.ts';
import type { Move } from '#domain/move.ts';
import type { ObjectionId } from '#domain/objection.ts';
import type { Medium, Tone, Wording } from '#domain/wording.ts';
import { failures } from '#ui/words/shell.ts';
import type { Attempts } from './attempt.ts';
import type { PageLink } from './page-link.ts';
import type { Session } from './session.ts';

export interface Say {
  /** The move to word; the planned one when undefined. */
  readonly move: ReadonlySignal<Move | undefined>;
  /** An objection that the words answer; then the asks stand as they are. */
  readonly objection: ReadonlySignal<ObjectionId | undefined>;
  readonly tone: ReadonlySignal<Tone>;
  readonly medium: ReadonlySignal<Medium>;
  readonly wordings: ReadonlySignal<readonly Wording[] | undefined>;
  readonly picked: ReadonlySignal<number>;
  readonly draft: ReadonlySignal<string>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** What became of the last insertion. */
  readonly placed: ReadonlySignal<'inserted' | 'no-reply' | undefined>;
  /** Another move or objection replaces the other of the two; tone and medium stay. */
  choose(change: {
    readonly move?: Move | undefined;
    readonly objection?: ObjectionId;
    readonly tone?: Tone;
    readonly medium?: Medium;
  }): Promise<void>;
  load(): Promise<void>;
  /** The offer changed: new wordings, unless the person has begun to write their own. */
  refresh(): Promise<void>;
  reset(): void;
  pick(index: number): void;
  edit(text: string): void;
  insert(): Promise<void>;
}

/** Applies a finding's better wording to exactly its range. */
export function applyFix(text: string, finding: Finding): string {
  if (finding.fix === undefined || text.slice(finding.start, finding.end) !== finding.quote) return text;
  return text.slice(0, finding.start) + finding.fix + text.slice(finding.end);
}

export function createSay(desk: HomeDesk, page: PageLink, session: Session, attempts: Attempts): Say {
  const move = signal<Move | undefined>(undefined);
  const objection = signal<ObjectionId | undefined>(undefined);
  const tone = signal<Tone>('warm');
  const medium = signal<Medium>('email');
  const wordings = signal<readonly Wording[] | undefined>(undefined);
  const picked = signal(0);
  const draft = signal('');
  const findings = signal<readonly Finding[]>([]);
  const placed = signal<'inserted' | 'no-reply' | undefined>(undefined);
  let loading = 0;
  let checking = 0;

  const check = (text: string) => {
    const mine = ++checking;
    const negotiationId = session.view.value?.negotiationId;
    if (negotiationId === undefined || text.trim() === '') {
      findings.value = [];
      return;
    }
    void attempts.run(failures.check, async () => {
      const found = await desk.checkDraft({ negotiationId, text });
      if (mine === checking) findings.value = found;
    });
  };
  const edit = (text: string) => {
    draft.value = text;
    placed.value = undefined;
    check(text);
  };
  const pick = (index: number) => {
    picked.value = index;
    edit(wordings.value?.[index]?.text ?? '');
  };
  const load = async () => {
    const negotiationId = session.view.value?.negotiationId;
    if (negotiationId === undefined) return;
    const mine = ++loading;
    const query: WordingQuery = {
      negotiationId,
      tone: tone.value,
      medium: medium.value,
      ...(move.value === undefined ? {} : { move: move.value }),
      ...(objection.value === undefined ? {} : { objection: objection.value }),
    };
    await attempts.run(failures.words, async () => {
      const found = await desk.wordings(query);
      if (mine !== loading) return;
      wordings.value = found;
      // The chosen tone first, so that the one shown is the one asked for.
      pick(
        Math.max(
          0,
          found.findIndex((each) => each.tone === tone.value),
        ),
      );
    });
  };

  return {
    move,
    objection,
    tone,
    medium,
    wordings,
    picked,
    draft,
    findings,
    placed,
    load,
    pick,
    edit,
    async refresh() {
      const untouched = wordings.value?.[picked.value]?.text === draft.value;
      if (wordings.value === undefined || untouched) await load();
      else check(draft.value);
    },
    reset() {
      loading++;
      move.value = undefined;
      objection.value = undefined;
      wordings.value = undefined;
      edit('');
    },
    async choose(change) {
      if ('move' in change || change.objection !== undefined) {
        move.value = change.move;
        objection.value = change.objection;
      }
      if (change.tone !== undefined) tone.value = change.tone;
      if (change.medium !== undefined) medium.value = change.medium;
      await load();
    },
    async insert() {
      const documentId = session.view.value?.document.id;
      if (documentId === undefined) return;
      await attempts.run(failures.insert, async () => {
        placed.value = (await page.insert(documentId, draft.value)) ? 'inserted' : 'no-reply';
      });
    },
  };
}
