import type { HomeWire, Outcome, Rows } from './home-wire.ts';

type Row = Readonly<Record<string, unknown>>;

/** One write, how to tell whether it is there, and what is to be there from then on. */
interface Write {
  readonly kind: (typeof Told.KINDS)[number];
  run(): Promise<Outcome>;
  isThere(rows: Rows): 'whole' | 'none' | 'half';
  /** What holds once it is done. */
  readonly settle: (facts: Facts) => void;
}

/** What the person has been told is kept. */
interface Facts {
  /** Entries by id, with the offer they are under. */
  readonly entries: Map<string, string>;
  /** Letters by id, with the offer they are under. */
  readonly letters: Map<string, string>;
  readonly goals: Map<string, Row>;
  readonly assumptions: Map<string, Row>;
  readonly erased: Set<string>;
  /** Offers that were joined to another, which goes with all of them. */
  readonly joined: Map<string, string>;
}

const has = (rows: Rows, table: string, key: string, value: unknown) =>
  (rows[table] ?? []).some((row) => row[key] === value);
const find = (rows: Rows, table: string, key: string, value: unknown) =>
  (rows[table] ?? []).find((row) => row[key] === value);

/** Makes writes of every kind and remembers which of them were confirmed. */
export class Told {
  static readonly KINDS = ['letter', 'entry', 'correction', 'goals', 'assumptions', 'join', 'split', 'erase'] as const;
  #facts: Facts = {
    entries: new Map(),
    letters: new Map(),
    goals: new Map(),
    assumptions: new Map(),
    erased: new Set(),
    joined: new Map(),
  };
  #offers: string[] = [];
  #number = 0;

  constructor(private wire: HomeWire) {}

  in(wire: HomeWire): this {
    this.wire = wire;
    return this;
  }

  static letter(employer: string, base: number): string {
    return `Dear Noor,\n\n${employer} is pleased to offer you the position of Hydrologist, starting on February 1, 2027.\n\nYour base salary will be $${base} per year.\n\nPlease reply by December 4, 2026.`;
  }

  /** A backup file with so many offers, of ten entries each where nothing else is said. */
  static backup(size: number, prefix: string, each = 10): string {
    const at = '2026-10-01T09:00:00.000Z';
    const ids = Array.from({ length: size }, (_, index) => `${prefix}-${index}`);
    return JSON.stringify({
      kind: 'countersign-backup',
      format: 1,
      ledger: 2,
      savedAt: at,
      rows: {
        negotiations: ids.map((id) => ({ id, createdAt: at, employer: `Import ${id}`, threadIds: [] })),
        documents: ids.map((id) => ({
          id: `text:${id}`,
          negotiationId: id,
          receivedAt: at,
          letter: { text: Told.letter(`Import ${id}`, 60_000) },
        })),
        entries: ids.flatMap((id) =>
          Array.from({ length: each }, (_, index) =>
            index === 0
              ? { id: `${id}-e0`, at, negotiationId: id, kind: 'letter', documentId: `text:${id}`, spot: 'offer' }
              : { id: `${id}-e${index}`, at, negotiationId: id, kind: 'note', text: `note ${index}` },
          ),
        ),
        privateGoals: [],
        assumptions: [],
        dismissed: [],
      },
    });
  }

  async begin(): Promise<void> {
    for (let each = 0; each < 3; each++) await this.#add();
  }

  /** Sees to it that there is something to join, to part and to erase. */
  async enough(): Promise<void> {
    while (this.#offers.length < 4) await this.#add();
  }

  async #add(): Promise<void> {
    const name = `Firm ${++this.#number}`;
    const { view } = await this.wire.must<Told.View>('readText', { text: Told.letter(name, 60_000 + this.#number) });
    this.#offers.push(view.negotiationId);
    this.#facts.letters.set(view.document.id, view.negotiationId);
  }

  next(chance: () => number, asked?: number): Write {
    const kinds = this.#offers.length < 3 ? (['letter'] as const) : Told.KINDS;
    const kind = kinds[(asked ?? Math.floor(chance() * kinds.length)) % kinds.length] ?? 'letter';
    const offer = this.#offers[Math.floor(chance() * this.#offers.length)] ?? '';
    return this.#write(kind, offer);
  }

  #write(kind: Write['kind'], negotiationId: string): Write {
    const number = ++this.#number;
    switch (kind) {
      case 'letter':
        return this.#letter(`Firm ${number}`, 60_000 + number);
      case 'entry': {
        const id = `own-${number}`;
        const entry = { kind: 'promise', by: 'Ayla', words: `number ${number}`, terms: [{ field: 'pto', days: 25 }] };
        return this.#entryWrite(kind, id, negotiationId, () =>
          this.wire.call('record', { negotiationId, entryId: id, entry }),
        );
      }
      case 'correction': {
        const id = `fix-${number}`;
        const fact = { field: 'pto', days: 20 + (number % 9), quote: '', start: 0, end: 0, confidence: 1 };
        const documentId = [...this.#facts.letters].find(([, offer]) => offer === negotiationId)?.[0] ?? 'none';
        const entry = { kind: 'correction', documentId, field: 'pto', fact };
        return this.#entryWrite(kind, id, negotiationId, () =>
          this.wire.call('record', { negotiationId, entryId: id, entry }),
        );
      }
      case 'goals':
        return this.#figures(kind, negotiationId, { target: 70_000 + number, walkAway: 50_000 + number });
      case 'assumptions':
        return this.#figures(kind, negotiationId, { bonusPayout: (number % 100) / 100 });
      case 'join': {
        const other = this.#offers.find((id) => id !== negotiationId) ?? '';
        return this.#moved(kind, other, negotiationId, () => this.wire.call('join', { negotiationId, otherId: other }));
      }
      case 'split':
        return this.#split(negotiationId);
      case 'erase':
        return this.#erase(negotiationId);
    }
  }

  #letter(employer: string, base: number): Write {
    const run = () => this.wire.call('readText', { text: Told.letter(employer, base) });
    return {
      kind: 'letter',
      run,
      isThere: (rows) => (has(rows, 'negotiations', 'employer', employer) ? 'whole' : 'none'),
      settle: () => undefined,
    };
  }

  #entryWrite(kind: Write['kind'], id: string, negotiationId: string, run: Write['run']): Write {
    return {
      kind,
      run,
      isThere: (rows) => (has(rows, 'entries', 'id', id) ? 'whole' : 'none'),
      settle: ({ entries }) => void entries.set(id, negotiationId),
    };
  }

  #figures(kind: 'goals' | 'assumptions', negotiationId: string, values: Row): Write {
    const [table, method, field] =
      kind === 'goals' ? ['privateGoals', 'saveGoals', 'goals'] : ['assumptions', 'revalue', 'assumptions'];
    return {
      kind,
      run: () => this.wire.call(method, { negotiationId, [field]: values }),
      isThere(rows) {
        const stored = (find(rows, table, 'negotiationId', negotiationId)?.[field] ?? {}) as Row;
        const same = Object.entries(values).filter(([key, value]) => stored[key] === value).length;
        return same === Object.keys(values).length ? 'whole' : same === 0 ? 'none' : 'half';
      },
      settle: (facts) => void facts[kind].set(negotiationId, values),
    };
  }

  #moved(kind: Write['kind'], from: string, to: string, run: Write['run']): Write {
    const letters = [...this.#facts.letters].filter(([, offer]) => offer === from).map(([id]) => id);
    return {
      kind,
      run,
      isThere(rows) {
        const moved = letters.filter((id) => find(rows, 'documents', 'id', id)?.negotiationId === to).length;
        const isGone = !has(rows, 'negotiations', 'id', from);
        const isNoted = (rows.entries ?? []).some(
          (row) => row.kind === 'joined' && (row.from as Row).id === from && row.negotiationId === to,
        );
        const signs = [letters.length === 0 || moved === letters.length, isGone, isNoted].filter(Boolean).length;
        return signs === 3 ? 'whole' : signs === 0 || (letters.length === 0 && signs === 1) ? 'none' : 'half';
      },
      settle(facts) {
        for (const map of [facts.letters, facts.entries])
          for (const [id, offer] of map) if (offer === from) map.set(id, to);
        facts.joined.set(from, to);
      },
    };
  }

  #split(negotiationId: string): Write {
    const letters = [...this.#facts.letters].filter(([, offer]) => offer === negotiationId).map(([id]) => id);
    const leaving = letters.at(-1) ?? 'none';
    // The only letter of an offer stays with it: then a note is written instead.
    if (letters.length < 2) return { ...this.#write('entry', negotiationId), kind: 'split' };
    const fixes: string[] = [];
    return {
      kind: 'split',
      run: () => this.wire.call('split', { negotiationId, documentIds: [leaving] }),
      isThere(rows) {
        const isMoved = find(rows, 'documents', 'id', leaving)?.negotiationId !== negotiationId;
        const isNoted = (rows.entries ?? []).some(
          (row) =>
            row.kind === 'split-off' &&
            row.negotiationId === negotiationId &&
            (row.documentIds as string[]).includes(leaving),
        );
        if (isMoved)
          for (const row of rows.entries ?? [])
            if (row.kind === 'correction' && row.documentId === leaving) fixes.push(String(row.id));
        return isMoved === isNoted ? (isMoved ? 'whole' : 'none') : 'half';
      },
      settle(facts) {
        // Under which id it lives now is looked up with the offers.
        facts.letters.delete(leaving);
        for (const id of fixes) facts.entries.delete(id);
      },
    };
  }

  #erase(negotiationId: string): Write {
    return {
      kind: 'erase',
      run: () => this.wire.call('erase', negotiationId),
      isThere(rows) {
        const left = [
          'negotiations',
          'documents',
          'entries',
          'privateGoals',
          'assumptions',
          'summaries',
          'readings',
        ].filter((table) => has(rows, table, table === 'negotiations' ? 'id' : 'negotiationId', negotiationId));
        if (left.length === 0) return 'whole';
        return left.includes('negotiations') && left.includes('documents') && left.includes('entries')
          ? 'none'
          : 'half';
      },
      settle(facts) {
        facts.erased.add(negotiationId);
        for (const map of [facts.letters, facts.entries])
          for (const [id, offer] of map) if (offer === negotiationId) map.delete(id);
        const isOf = (id: string): boolean =>
          id === negotiationId || (facts.joined.has(id) && isOf(facts.joined.get(id) ?? ''));
        for (const map of [facts.goals, facts.assumptions]) for (const [id] of map) if (isOf(id)) map.delete(id);
      },
    };
  }

  take(write: Write, isThere: 'whole' | 'none' | 'half'): void {
    if (isThere === 'whole') write.settle(this.#facts);
    this.#stale = true;
  }

  #stale = false;

  /** What was confirmed and is not there. Offers are looked up anew, since writes may have made or taken some. */
  missing(rows: Rows): string[] {
    const { entries, letters, goals, assumptions, erased } = this.#facts;
    const problems = [
      ...[...entries].flatMap(([id, offer]) =>
        find(rows, 'entries', 'id', id)?.negotiationId === offer ? [] : [`entry ${id} of ${offer}`],
      ),
      ...[...letters].flatMap(([id, offer]) =>
        find(rows, 'documents', 'id', id)?.negotiationId === offer ? [] : [`letter ${id} of ${offer}`],
      ),
      ...[...goals].flatMap(([offer, values]) =>
        differs(find(rows, 'privateGoals', 'negotiationId', offer)?.goals, values, `goals of ${offer}`),
      ),
      ...[...assumptions].flatMap(([offer, values]) =>
        differs(find(rows, 'assumptions', 'negotiationId', offer)?.assumptions, values, `assumptions of ${offer}`),
      ),
      ...[...erased].flatMap((offer) => (has(rows, 'entries', 'negotiationId', offer) ? [`${offer} came back`] : [])),
    ];
    if (this.#stale) this.#lookUp(rows);
    return problems;
  }

  #lookUp(rows: Rows): void {
    this.#stale = false;
    this.#offers = (rows.negotiations ?? []).map(({ id }) => String(id));
    for (const { id, negotiationId } of rows.documents ?? [])
      this.#facts.letters.set(String(id), String(negotiationId));
  }
}

function differs(stored: unknown, values: Row, what: string): string[] {
  const row = (stored ?? {}) as Row;
  return Object.entries(values).flatMap(([key, value]) => (row[key] === value ? [] : [`${key} in ${what}`]));
}

export declare namespace Told {
  /** What reading a text answers with, as far as it is looked at. */
  interface View {
    readonly view: { readonly negotiationId: string; readonly document: { readonly id: string } };
  }
}
