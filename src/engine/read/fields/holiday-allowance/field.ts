import type { Fact } from '#domain/fact.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { moneyOf, percentOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';

const INCLUDED = /incl\b|includ|inclusive|inbegrepen|enthalten|comprise/;
const TOP = /exclud|exclusive|in addition|on top|plus\b|exclusief|zusätzlich/;

/** The Dutch holiday allowance and its kin: a share of the year's pay, paid before the holidays. */
export const holidayAllowance: FieldReader = {
  id: 'holidayAllowance',
  read(letter) {
    const context = flatContext(letter);
    const facts = percentOf(context, 'holidayAllowance').map((figure): Fact<'holidayAllowance'> => {
      const included = holds(figure.unit, INCLUDED) && !holds(figure.unit, TOP);
      return {
        field: 'holidayAllowance',
        percent: figure.mention.percent,
        ...(included ? { included: true } : {}),
        confidence: sureness(figure),
        ...factSpan(context, [figure]),
      };
    });
    const { offered, excluded } = namedIn(context, 'holidayAllowance', 'holidayAllowance');
    if (facts.length > 0) return { facts };
    const named = offered.find(({ cue }) => /allowance|geld|toeslag|bijslag|bonus|prime/.test(cue.text));
    if (named === undefined || moneyOf(context, 'holidayAllowance').length > 0) return { facts: [], excluded };
    return { facts: [{ field: 'holidayAllowance', stated: 'unspecified', confidence: 0.6, ...named.span }] };
  },
};
