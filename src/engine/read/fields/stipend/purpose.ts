import type { MoneyMention } from '#engine/read/context.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';

const GENERIC =
  /^(?:(?:special |additional )?(?:allowances?|stipends?|subsid(?:y|ies)|vouchers?|supplements?|reimburse[a-zß-ž]*|claims|frais|ayuda|indemnité|subvention|differentials?|per diem|[a-zß-ž]*zuschuss|premium pay))$/;
const WORD = '[a-zß-ž&/-]{2,24}';
const BEFORE = new RegExp(`((?:${WORD} ){1,3})$`);
const AFTER = new RegExp(
  `^[\\s,(]{0,3}(?:per [a-zß-ž]+ |a [a-zß-ž]+ )?(?:allowance |stipend |budget )?(?:for|towards?|in|of|für|pour|para|por|al mes por|to cover) (?:your |the |any |all |a |an )?((?:${WORD} ?){1,5})`,
);
const SMALL =
  /^(?:(?:an?|the|your|of|to|up|is|in|monthly|annual|yearly|weekly|daily|quarterly|per|we|you|will|receive|with|and|additional|one-time|also|for|on|be|company|taxable|provide|provided|eligible|paid|reimbursed?|plus|jährlicher?|monatlicher?|bis|zu)[\s/]+)+/;

/** A short name for what an allowance is for, in the letter's own words. */
export function purposeOf({ mention, unit, cue }: PayFigure<MoneyMention>): string | undefined {
  const plain = unit.plain;
  const label = unit.cells?.[0];
  const own =
    label === undefined
      ? ''
      : plain
          .slice(label.start - unit.start, Math.min(label.end - unit.start, 60))
          .replace(/[*_:~|-]+/g, ' ')
          .trim();
  const labelled =
    label !== undefined && label.end <= mention.start && (cue === undefined || cue.start < label.end - unit.start);
  if (own !== '' && labelled) return clean(own);
  const named =
    cue === undefined ? AFTER.exec(plain.slice(mention.end - unit.start, mention.end - unit.start + 120)) : null;
  if (named?.[1] !== undefined) return clean(named[1]);
  if (cue === undefined) return unit.section === '' ? undefined : clean(unit.section.split(' / ').at(-1) ?? '');
  if (!GENERIC.test(cue.text)) return clean(cue.text);
  const before = BEFORE.exec(plain.slice(Math.max(0, cue.start - 60), cue.start))?.[1] ?? '';
  const words = before.replace(SMALL, '').trim();
  if (words !== '') return clean(`${words} ${cue.text}`);
  const after = AFTER.exec(
    plain.slice(Math.max(cue.end, mention.end - unit.start), mention.end - unit.start + 120),
  )?.[1];
  return clean(after ?? cue.text);
}

function clean(text: string): string | undefined {
  const short = text.replace(/\s+/g, ' ').trim().slice(0, 60);
  return short === '' ? undefined : short;
}
