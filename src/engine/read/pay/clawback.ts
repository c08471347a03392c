import { ORDINAL, ordinalValue } from '#engine/read/around/ordinal.ts';
import type { DurationMention, ReadContext, Unit } from '#engine/read/context.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';

/** How long a payment must be given back, on what leaving, and whether in part. */
export interface Clawback {
  readonly clawbackMonths?: number;
  readonly clawbackProRata?: boolean;
  readonly clawbackTrigger?: 'resignation' | 'cause' | 'any';
  /** End of the words that say so. */
  readonly end: number;
}

const REPAY =
  /re-?pa(?:y|id)|refund|reimburse (?:the company|us|it|this|in full)|pay (?:it |this )?back|paid back|return (?:the|this|it|any)|give (?:it )?back|claw\s?-?back|forgiven|recoup|recover(?:able|ed|y)?|earned (?:over|on|after|only)|zurück[a-zß-ž]*|erstatte[a-zß-ž]*|rembours[a-zß-ž]*|restitu[a-zß-ž]*|devolver|devolución|reintegr[a-zß-ž]*/;
const LEAVES =
  /leave|exit\b|gone\b|left\b|resign|terminat|quit|depart|cease|separat|ausscheid|kündig|verlass|démission|quitte|rupture|baja|abandon|employ/;
const ANNIVERSARY = new RegExp(`(?<![a-zß-ž])(${ORDINAL}|one|two|three|\\d{1,2})(?:[- ](year|month))? anniversary`);
const ONE_YEAR =
  /(?:within|before|during|less than|complet[a-zß-ž]*|in) (?:your |the |a |one )?(?:first |full )?year(?! of college)/;
const NEXT = 4;

/** Looks for the duty to give a payment back in the unit that grants it and the few after it. */
export function clawbackOf(context: ReadContext, unit: Unit, end: number, name: RegExp): Clawback | undefined {
  for (let index = unit.index; index <= unit.index + NEXT; index += 1) {
    const here = context.units[index];
    if (here === undefined || here.kind === 'heading' || here.role !== 'body') break;
    const repay = firstIn(here, REPAY);
    if (repay === null || (!holds(here, LEAVES) && !/claw/.test(here.plain))) continue;
    const other =
      index > unit.index && /relocation|moving|tuition|training|umzug/.test(here.plain) && !name.test(here.plain);
    if (other || (index > unit.index + 1 && here.section !== unit.section && !name.test(here.plain))) continue;
    const aside = bracketAround(here, repay.index);
    if (aside !== undefined && index === unit.index && (aside.open < end || aside.open - end > 45)) continue;
    const months = monthsIn(context, here);
    const trigger = triggerIn(here.plain);
    return {
      ...(months === undefined ? {} : { clawbackMonths: months }),
      ...(/pro[- ]?rat|1\/\d+|one-(?:twelfth|twenty-fourth)|anteilig|zeitanteilig|au prorata|proporcional|in part/.test(
        here.plain,
      )
        ? { clawbackProRata: true }
        : {}),
      ...(trigger === undefined ? {} : { clawbackTrigger: trigger }),
      end: aside?.close ?? here.end,
    };
  }
  return undefined;
}

/** The brackets a duty stands in: it belongs to the figure right before them and ends with them. */
function bracketAround(unit: Unit, at: number): { open: number; close: number } | undefined {
  const open = unit.plain.lastIndexOf('(', at);
  const close = unit.plain.indexOf(')', at);
  const inside = open >= 0 && close > at && unit.plain.indexOf(')', open) === close;
  return inside ? { open: unit.start + open, close: unit.start + close + 1 } : undefined;
}

function monthsIn(context: ReadContext, unit: Unit): number | undefined {
  const lengths = context
    .mentionsIn(unit)
    .filter(
      (mention): mention is DurationMention =>
        mention.kind === 'duration' && (mention.unitName === 'month' || mention.unitName === 'year'),
    )
    .filter(
      (mention) =>
        !/(?:after|at the end of your first) $/.test(
          unit.plain.slice(Math.max(0, mention.start - unit.start - 22), mention.start - unit.start),
        ),
    )
    .map(({ amount, unitName }) => (unitName === 'year' ? amount * 12 : amount));
  if (lengths.length > 0) return Math.max(...lengths);
  const anniversary = firstIn(unit, ANNIVERSARY);
  if (anniversary !== null) {
    const count =
      ordinalValue(anniversary[1] ?? '') ??
      { one: 1, two: 2, three: 3 }[anniversary[1] ?? ''] ??
      Number(anniversary[1]);
    return Number.isFinite(count) ? count * (anniversary[2] === 'month' ? 1 : 12) : undefined;
  }
  return holds(unit, ONE_YEAR) ? 12 : undefined;
}

function triggerIn(plain: string): Clawback['clawbackTrigger'] {
  if (/any reason|for whatever reason|aus welchem grund|quelle qu'en soit|cualquier (?:motivo|causa)/.test(plain))
    return 'any';
  if (/(?:for|with) (?:[a-zß-ž]+ )?cause|wichtigem grund|faute/.test(plain)) return 'cause';
  return /resign|voluntar|leave|quit|eigenkündigung|démission|baja voluntaria|own accord/.test(plain)
    ? 'resignation'
    : undefined;
}
