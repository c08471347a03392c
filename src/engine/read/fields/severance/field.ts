import type { Fact } from '#domain/fact.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import { severanceLengths } from './lengths.ts';

const GRANTED = /receive|entitled|eligible|pay|provide|continu|erhält|zahl|perçoi|recibir/;

/** What is paid when the employer ends the job. */
export const severance: FieldReader = {
  id: 'severance',
  read(letter) {
    const context = flatContext(letter);
    const lengths = severanceLengths(context);
    const sums = moneyOf(context, 'severance').map(
      (figure): Fact<'severance'> => ({
        field: 'severance',
        ...amountOf(figure.mention),
        confidence: sureness(figure),
        ...factSpan(context, [figure]),
      }),
    );
    const { offered, excluded } = namedIn(context, 'severance', 'severance');
    const facts = [...lengths, ...sums];
    if (facts.length > 0) return { facts, excluded: [] };
    const named = offered.find(({ unit, cue }) => holds(unit, GRANTED) && !/termination$|control/.test(cue.text));
    return {
      facts: named === undefined ? [] : [{ field: 'severance', stated: 'unspecified', confidence: 0.6, ...named.span }],
      excluded,
    };
  },
};
