import type { PercentMention } from '#engine/read/context.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';

type Figure = PayFigure<PercentMention>;

/** Shares of the bonus itself, of goals or of time are not its size. */
const SHARE_AFTER =
  /^\s{0,2}\)?\s{0,2}(?:percent )?(?:of (?:\p{Ps}|["'])?(?:[a-zß-ž'"-]+ ){0,4}["]?(?:pre-tax |net |gross )?(?:profits?|revenues?|ebitda|sales|income|proceeds|fees|commissions?|excess)|of (?:(?!base|salary|pay\b|annual salary|gross)[a-zß-ž]+ ){0,4}(?:target(?! salary)|bonus(?:es)?|award|payout|incentive|objectives?|goals?|total|amount|company|plan|quota|opportunity|employees|time|shares?)(?![a-zß-ž'])|based on|company|individual|weight|achiev|payout|is based|will be based|tied|attributable|on (?:the )?company|vest|der (?:ziele|zielerreichung)|zielerreichung|des objectifs)/u;
const SHARE_BEFORE =
  /(?:between|weighted|weighting|(?<!max[a-zß-ž]{0,6} |target(?:ed)? )payouts? (?:of|at|from|range)|achieve[a-zß-ž]*|attain[a-zß-ž]*|(?<![a-zß-ž])by|in excess of|performance (?:of|at)|from 0(?:%)? to|multiplier|exceeds|first|another|accelerat[a-zß-ž]*|zu)\s?$/;
const MAX_BEFORE =
  /max[a-zß-ž]*|up to|cap(?:ped)?|ceiling|not (?:to )?exceed|reach|as (?:high|much) as|atteindre|alcanzar|llegar|plafonn|höchst|bis zu|hasta|tope|stretch/;
const TARGET_BEFORE = /target|ziel|objetivo|cible|planned|objectif/;

/** Whether a percentage is the size of a bonus. */
export function isBonusPercent({ mention, unit }: Figure): boolean {
  if (mention.percent <= 0 || mention.percent > 300) return false;
  const end = mention.end - unit.start;
  const start = mention.start - unit.start;
  if (/(?:davon|of which|dont|de los cuales)[^.;]{0,60}$/.test(unit.plain.slice(Math.max(0, start - 70), start)))
    return false;
  if (mention.percent === 100 && /^ target/.test(unit.plain.slice(end, end + 8))) return false;
  return (
    !SHARE_AFTER.test(unit.plain.slice(end, end + 60)) &&
    !SHARE_BEFORE.test(unit.plain.slice(Math.max(0, start - 30), start))
  );
}

/** The size of a bonus said by one or several percentages of a unit: its target and its upper end. */
export function bonusPercents(figures: readonly Figure[]): { percent?: number; maxPercent?: number } {
  let percent: number | undefined;
  let maxPercent: number | undefined;
  let last = 0;
  for (const { mention, unit } of figures) {
    const start = mention.start - unit.start;
    const before = unit.plain.slice(Math.max(last, start - 70), start);
    last = mention.end - unit.start;
    if (mention.maxPercent !== undefined) {
      percent ??= mention.percent === 0 ? undefined : mention.percent;
      maxPercent ??= mention.maxPercent;
      continue;
    }
    const isMax =
      mention.limit === 'up-to' || (MAX_BEFORE.test(before.slice(-45)) && !TARGET_BEFORE.test(before.slice(-20)));
    const isTarget =
      TARGET_BEFORE.test(before.slice(-30)) &&
      !/atteindre|reach|alcanzar/.test(before.slice(-16)) &&
      percent === undefined &&
      !/max/.test(before.slice(-30));
    if (isMax && !isTarget) maxPercent ??= mention.percent;
    else percent ??= mention.percent;
  }
  if (percent === undefined && maxPercent !== undefined) {
    const least = Math.min(...figures.map(({ mention }) => mention.percent));
    const most = Math.max(...figures.map(({ mention }) => mention.maxPercent ?? mention.percent));
    if (figures.length > 1 && least < most) return { percent: least, maxPercent: most };
  }
  return { ...(percent === undefined ? {} : { percent }), ...(maxPercent === undefined ? {} : { maxPercent }) };
}
