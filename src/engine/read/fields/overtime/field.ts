import type { FieldReader } from '#engine/read/context.ts';
import { firstIn } from '#engine/read/gate/in-unit.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';

const EXEMPT =
  /(?<!non-)(?<!non )\bexempt\b[^.;]{0,80}(?:overtime|fair labor|flsa|position|employee|status|classif)|(?:overtime|classified|flsa|status|position)[^.;]{0,60}(?<!non-)(?<!non )\bexempt\b|(?:not be|not|never) (?:eligible|entitled)[^.;]{0,30}overtime|überstunden[^.;]{0,80}abgegolten|(?:includes?|compensat\w+ for)[^.;]{0,30}all overtime/;
const PAID =
  /\bnon-? ?exempt\b|overtime (?:is|will be|are) paid|(?:eligible|entitled|qualify|paid)[^.;]{0,25}overtime|time and (?:a|one)[- ]half|one and one-half times|überstunden (?:werden|sind)[^.;]{0,40}(?:vergütet|bezahlt)|überstundenzuschl/;

/** Whether hours above the agreed ones are paid. */
export const overtime: FieldReader = {
  id: 'overtime',
  read(letter) {
    const context = flatContext(letter);
    for (const unit of context.units) {
      if (unit.role !== 'body') continue;
      const paid = firstIn(unit, PAID);
      const exempt = firstIn(unit, EXEMPT);
      const match = exempt ?? paid;
      if (match === null || (unit.plain.includes('background') && exempt === null)) continue;
      const negated = paid !== null && exempt === null && /(?:not|no) (?:be )?(?:eligible|entitled)/.test(unit.plain);
      const start = unit.start + match.index;
      return {
        facts: [
          {
            field: 'overtime',
            exempt: exempt !== null || negated,
            confidence: 0.85,
            ...context.span(start, start + match[0].length),
          },
        ],
      };
    }
    return { facts: [] };
  },
};
