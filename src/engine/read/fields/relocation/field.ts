import type { Fact } from '#domain/fact.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { clawbackOf } from '#engine/read/pay/clawback.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';

const NAME = /relocat|moving|move\b|umzug|déménag|mudanza|traslado/;
const GROSSED_UP = /gross(?:ed)?[- ]?up|tax(?:es)? (?:on|related)[^.]{0,60}(?:paid|borne) by|tax[- ]assist/;
const PROVIDED =
  /reimburs|pay|cover|assist|provide|eligible|package|allowance|support|offer|arrange|relocate you|entitled|übern|erstatt|prend(?:s|ra)? en charge|asum|reembols|days stay|:|\|/;

/** Help with moving. */
export const relocation: FieldReader = {
  id: 'relocation',
  read(letter) {
    const context = flatContext(letter);
    const figures = moneyOf(context, 'relocation');
    const { offered, excluded } = namedIn(context, 'relocation', 'relocation');
    const facts = figures.map((figure): Fact<'relocation'> => {
      const { end: _, ...clawback } = clawbackOf(context, figure.unit, figure.mention.end, NAME) ?? { end: 0 };
      const { clawbackMonths } = clawback;
      return {
        field: 'relocation',
        ...amountOf(figure.mention),
        ...(clawbackMonths === undefined ? {} : { clawbackMonths }),
        ...(holds(figure.unit, GROSSED_UP) ? { grossedUp: true } : {}),
        confidence: sureness(figure),
        ...factSpan(context, [figure]),
      };
    });
    if (facts.length > 0) return { facts };
    const named = offered.find(({ unit }) => holds(unit, PROVIDED));
    if (named === undefined || excluded.length > 0) return { facts: [], excluded };
    return { facts: [{ field: 'relocation', stated: 'unspecified', confidence: 0.65, ...named.span }] };
  },
};
