import type { FieldId, Period, Term } from '#domain/fact.ts';
import { periodsPerYear } from '#domain/money/period.ts';
import type { PayBasis } from '#engine/plan/pay-basis.ts';
import { roundNearest, roundUp } from '#engine/plan/round-figure.ts';

/** Years a one-time payment or a grant without a schedule is spread over. */
const HORIZON_YEARS = 4;

/** A component with a figure that can be asked for. `figure` is the number the history carries for it. */
export interface Negotiable {
  readonly field: FieldId;
  /** The figure of a term; undefined when it is only named. */
  figure(term: Term): number | undefined;
  /** A term that states `figure`, in the manner of the offered term. */
  term(figure: number, offered: Term | undefined, basis: PayBasis): Term;
  /** Worth of one unit of the figure in money a year, at its money worth. */
  unit(offered: Term | undefined, basis: PayBasis): number;
  /** The first figure to ask for, rounded. */
  ask(offered: number, basis: PayBasis): number;
  round(figure: number): number;
  /** How readily employers give here, as practice has it: 1 readily, 0 never. A guess, used for order only. */
  readonly give: number;
  /** Asked for although the letter does not name it. */
  readonly unnamed: boolean;
  /** Can be asked for only beside a figure of theirs: five days more than an unknown number is no number. */
  readonly besideTheirs?: boolean;
}

const amountOf = (term: Term): number | undefined =>
  'amount' in term && typeof term.amount === 'number' && term.amount >= 0 ? term.amount : undefined;
const money = (basis: PayBasis): { currency: string } | Record<string, never> =>
  basis.currency === undefined ? {} : { currency: basis.currency };
const whole = (figure: number): number => Math.max(0, Math.round(figure));
const nearest = (figure: number): number => roundNearest(figure);

const baseSalary: Negotiable = {
  field: 'baseSalary',
  figure: amountOf,
  term: (amount, _offered, basis) => ({ field: 'baseSalary', amount, ...money(basis), period: basis.period }),
  unit: (_offered, basis) => basis.perYear,
  ask: (offered) => nearest(offered * 1.1),
  round: nearest,
  give: 0.6,
  unnamed: false,
};

/** One-time money: spread over the horizon. */
const oneTime = (field: 'signOnBonus' | 'relocation' | 'retentionBonus', share: number, give: number): Negotiable => ({
  field,
  figure: amountOf,
  term: (amount, _offered, basis) => ({ field, amount, ...money(basis) }) as Term,
  unit: () => 1 / HORIZON_YEARS,
  ask: (offered, basis) => nearest(Math.max(offered * 1.5, offered + basis.yearly * share)),
  round: nearest,
  give,
  unnamed: field === 'signOnBonus',
});

const targetBonus: Negotiable = {
  field: 'targetBonus',
  figure: (term) => (term.field === 'targetBonus' ? (term.percent ?? amountOf(term)) : undefined),
  term: (figure, offered, basis) =>
    inMoney(offered)
      ? { field: 'targetBonus', amount: figure, ...money(basis) }
      : { field: 'targetBonus', percent: figure },
  unit: (offered, basis) => (inMoney(offered) ? 1 : basis.yearly / 100),
  ask: (offered) => (offered > 100 ? nearest(offered * 1.25) : whole(offered + Math.min(5, Math.max(2, offered / 2)))),
  round: (figure) => (figure > 100 ? nearest(figure) : Math.round(figure * 2) / 2),
  give: 0.3,
  unnamed: false,
  besideTheirs: true,
};

function inMoney(offered: Term | undefined): boolean {
  return offered?.field === 'targetBonus' && offered.percent === undefined && offered.amount !== undefined;
}

/** A grant in the unit the letter states first: money, shares, percent of the company. */
const equity: Negotiable = {
  field: 'equity',
  figure: (term) => (term.field === 'equity' ? (term.value ?? term.shares ?? term.percent) : undefined),
  term(figure, offered, basis) {
    const grant = offered?.field === 'equity' ? offered : undefined;
    const kind = grant?.instrument === undefined ? {} : { instrument: grant.instrument };
    const currency = grant?.currency ?? basis.currency;
    if (grant?.value === undefined && grant?.shares !== undefined)
      return { field: 'equity', ...kind, shares: whole(figure) };
    if (grant?.value === undefined && grant?.percent !== undefined)
      return { field: 'equity', ...kind, percent: figure };
    return { field: 'equity', ...kind, value: figure, ...(currency === undefined ? {} : { currency }) };
  },
  unit(offered, basis) {
    const grant = offered?.field === 'equity' ? offered : undefined;
    if (grant?.value !== undefined || grant === undefined) return 1 / (grant?.vestYears ?? HORIZON_YEARS);
    // Shares without a price: the whole grant is taken as a tenth of base a year. A guess, for order only.
    return (basis.yearly * 0.1) / Math.max(grant.shares ?? grant.percent ?? 1, 1e-9);
  },
  ask: (offered) => (offered < 5 ? Number((offered * 1.3).toPrecision(2)) : nearest(offered * 1.3)),
  round: (figure) => (figure < 5 ? Number(figure.toPrecision(2)) : nearest(figure)),
  give: 0.7,
  unnamed: false,
  besideTheirs: true,
};

const pto: Negotiable = {
  field: 'pto',
  figure: (term) => (term.field === 'pto' && term.unlimited !== true ? term.days : undefined),
  term: (days) => ({ field: 'pto', days }),
  unit: (_offered, basis) => basis.yearly / 260,
  ask: (offered) => whole(offered + 5),
  round: whole,
  give: 0.6,
  unnamed: false,
  besideTheirs: true,
};

const stipend: Negotiable = {
  field: 'stipend',
  figure: amountOf,
  term(amount, offered, basis) {
    const like = offered?.field === 'stipend' ? offered : undefined;
    return {
      field: 'stipend',
      amount,
      ...money(basis),
      ...(like?.period === undefined ? {} : { period: like.period }),
      purpose: like?.purpose ?? 'professional development',
    };
  },
  unit(offered) {
    const period = offered?.field === 'stipend' ? (offered.period ?? 'year') : 'year';
    return period === 'once' ? 1 / HORIZON_YEARS : periodsPerYear(period as Period, { hours: 2_080, days: 260 });
  },
  ask: (offered, basis) => (offered > 0 ? nearest(offered * 1.5) : nearest(basis.yearly * 0.015)),
  round: nearest,
  give: 0.65,
  unnamed: false,
};

/** A match ("50 % of the first 6 %") moves little: plans are the same for everybody. */
const retirementMatch: Negotiable = {
  field: 'retirementMatch',
  figure: (term) => (term.field === 'retirementMatch' ? term.percent : undefined),
  term(percent, offered) {
    const upTo = offered?.field === 'retirementMatch' ? offered.upToPercent : undefined;
    return { field: 'retirementMatch', percent, ...(upTo === undefined ? {} : { upToPercent: upTo }) };
  },
  unit(offered, basis) {
    const upTo = offered?.field === 'retirementMatch' ? offered.upToPercent : undefined;
    return upTo === undefined ? basis.yearly / 100 : (basis.yearly * upTo) / 10_000;
  },
  ask: (offered) => (offered >= 25 ? Math.min(100, roundUp(offered + 25, 25)) : offered + 2),
  round: (figure) => Math.round(figure * 2) / 2,
  give: 0.15,
  unnamed: false,
  besideTheirs: true,
};

/** Protection, not pay: counted at a tenth, for the chance that it is ever paid. */
const severance: Negotiable = {
  field: 'severance',
  figure: (term) => (term.field === 'severance' ? (term.months ?? term.weeks ?? term.amount) : undefined),
  term(figure, offered, basis) {
    const like = offered?.field === 'severance' ? offered : undefined;
    if (like?.months === undefined && like?.weeks !== undefined) return { field: 'severance', weeks: figure };
    if (like?.months === undefined && like?.amount !== undefined)
      return { field: 'severance', amount: figure, ...money(basis) };
    return { field: 'severance', months: figure };
  },
  unit(offered, basis) {
    const like = offered?.field === 'severance' ? offered : undefined;
    if (like?.months === undefined && like?.weeks !== undefined) return (basis.yearly / 52) * 0.1;
    if (like?.months === undefined && like?.amount !== undefined) return 0.1;
    return (basis.yearly / 12) * 0.1;
  },
  ask: (offered) => (offered > 60 ? nearest(offered * 1.5) : whole(offered + Math.max(2, offered / 2))),
  round: (figure) => (figure > 60 ? nearest(figure) : whole(figure)),
  give: 0.4,
  unnamed: false,
};

/** Everything with a figure that can be asked for, base first. */
export const NEGOTIABLES: readonly Negotiable[] = [
  baseSalary,
  oneTime('signOnBonus', 0.1, 0.9),
  equity,
  pto,
  targetBonus,
  stipend,
  oneTime('relocation', 0.03, 0.7),
  oneTime('retentionBonus', 0.05, 0.5),
  retirementMatch,
  severance,
];
