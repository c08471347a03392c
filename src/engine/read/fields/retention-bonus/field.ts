import { lengthOf } from '#engine/read/around/length.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';

/** What is paid for staying until a day. */
export const retentionBonus: FieldReader = {
  id: 'retentionBonus',
  read(letter) {
    const context = flatContext(letter);
    const figures = moneyOf(context, 'retention');
    const { offered, excluded } = namedIn(context, 'retentionBonus', 'retention');
    const facts = figures.map((figure) => {
      const duration = context
        .mentionsIn(figure.unit)
        .find((mention) => mention.kind === 'duration' && mention.start > figure.mention.end);
      const length = duration?.kind === 'duration' ? lengthOf(duration) : undefined;
      return {
        field: 'retentionBonus' as const,
        ...amountOf(figure.mention),
        ...(length !== undefined && 'months' in length ? { afterMonths: length.months } : {}),
        confidence: sureness(figure),
        ...factSpan(context, [figure]),
      };
    });
    const named = offered.find(({ cue }) => /bonus|award|payment|prämie|prime|bono/.test(cue.text));
    if (facts.length > 0) return { facts };
    if (named === undefined || excluded.length > 0) return { facts: [], excluded };
    return { facts: [{ field: 'retentionBonus', stated: 'unspecified', confidence: 0.6, ...named.span }] };
  },
};
