import type { Period } from '#domain/fact.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';

const RHYTHMS: readonly (readonly [Period, string])[] = [
  [
    'semimonth',
    'semi-? ?monthly|bi-? ?monthly|twice (?:a|per|monthly)(?: month)?|15th and (?:the )?(?:last|30th)|in 24 |twenty-four',
  ],
  [
    'biweek',
    'bi-? ?weekly|every (?:two|other|2) (?:weeks?|fridays?|thursdays?|wednesdays?)|fortnightly|26 (?:equal|pay)|in 26 ',
  ],
  ['week', 'weekly|every week|wöchentlich'],
  [
    'month',
    'monthly|each month|every month|once a month|monatlich|zum monatsende|ende (?:eines|des|jeden) (?:kalender)?monats|am letzten tag eines monats|mensuellement|chaque mois|mensualmente|12 (?:monthly|equal|gleichen)|of each month',
  ],
];
const ALL = RHYTHMS.map(([, words]) => words).join('|');
const PATTERN = new RegExp(
  `(?:paid|payable|pay ?days?|payroll|instal?lments|disbursed|ausgezahlt|auszahlung|zahlbar|fällig|gezahlt|versée?|payée?|abonad[oa]s?|abona|ausbezahlt|pagader[a-zß-ž]+|pay period|pay schedule|pay cycle|pay frequency|salaries are)[^.;]{0,60}?(?<![a-zß-ž-])(${ALL})`,
);
const REVERSED = new RegExp(
  `(?<![a-zß-ž-])(${ALL})[ -](?:basis|pay(?:roll|check)? (?:period|date|day|schedule|cycle)s?|instal?lments|increments|pay ?days?)`,
);
const VESTING = /\b(?:vest\w*|options?|shares)\b/;
const BONUS = /bonus|commission|provision|prime|incentive|bono/;

/** How often pay is paid out. */
export const payFrequency: FieldReader = {
  id: 'payFrequency',
  read(letter) {
    const context = flatContext(letter);
    for (const unit of context.units) {
      if (unit.role !== 'body' || unit.kind === 'heading') continue;
      const match = firstIn(unit, PATTERN) ?? firstIn(unit, REVERSED);
      if (match === null || holds(unit, VESTING)) continue;
      if (BONUS.test(unit.plain.slice(Math.max(0, match.index - 60), match.index)) && !/salary|gehalt/.test(unit.plain))
        continue;
      const words = match[1] ?? '';
      const period = RHYTHMS.find(([, pattern]) => new RegExp(`^(?:${pattern})`).test(words))?.[0];
      if (period === undefined) continue;
      const start = unit.start + match.index;
      return {
        facts: [{ field: 'payFrequency', period, confidence: 0.85, ...context.span(start, start + match[0].length) }],
      };
    }
    return { facts: [] };
  },
};
