import type { Fact } from '#domain/fact.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import { firstIn } from '#engine/read/gate/in-unit.ts';

const MULTIPLE =
  /(?<![a-zß-ž])(one|two|three|\d(?:\.\d{1,2})?) ?(?:\(\d(?:\.\d)?x?\) )?(?:times|x) (?:the sum of )?(?:[a-zß-ž'-]+ ){0,6}(?:salary|base|compensation)/;
const TIMES: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };
const OF_SALARY = /^ of (?:[a-zß-ž'-]+ ){0,4}(?:annual(?:ized)?|yearly) (?:base )?(?:salary|pay|compensation)/;
const PAYMENT = /(?:payment|severance|amount|sum)[^.;]{0,40}(?:equal to|of|equivalent to) $/;
const MOST = 5;

/** Severance said as a multiple or a share of a year's pay, in months. */
export function severanceMultiple(context: ReadContext, unit: Unit): Fact<'severance'> | undefined {
  const multiple = firstIn(unit, MULTIPLE);
  if (multiple !== null) {
    const times = TIMES[multiple[1] ?? ''] ?? Number(multiple[1]);
    const start = unit.start + multiple.index;
    if (times > 0 && times <= MOST) return fact(context, times * 12, start, start + multiple[0].length);
  }
  for (const mention of context.mentionsIn(unit)) {
    if (mention.kind !== 'percent' || mention.percent < 10 || mention.percent > MOST * 100) continue;
    const after = OF_SALARY.exec(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 70));
    const before = unit.plain.slice(Math.max(0, mention.start - unit.start - 70), mention.start - unit.start);
    if (after === null || !PAYMENT.test(before)) continue;
    return fact(context, Math.round(mention.percent * 12) / 100, mention.start, mention.end + after[0].length);
  }
  return undefined;
}

function fact(context: ReadContext, months: number, start: number, end: number): Fact<'severance'> {
  return { field: 'severance', months, confidence: 0.75, ...context.span(start, end) };
}
