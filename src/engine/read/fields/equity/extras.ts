import type { Fact } from '#domain/fact.ts';
import { after, before } from '#engine/read/around/words-around.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

export type Extras = Pick<
  Fact<'equity'>,
  'strike' | 'optionKind' | 'doubleTrigger' | 'acceleration' | 'exerciseWindowDays' | 'refresher'
>;

const CONTROL =
  /\bchange (?:of|in) (?:\w+ )?control\b|\bacqui(?:red|sition|rer)\b|\bmerger\b|\bsale of (?:the company|all|substantially)|\bcorporate transaction\b|\bexit event\b/;
const FASTER =
  /\baccelerat\w*|\b(?:immediately|fully|become|100 ?%)[^.;]{0,40}\b(?:vest\w*|exercisable)\b|\bvest\w*[^.;]{0,40}\b(?:immediately|in full|fully)\b/;
const ENDED = /\bterminat\w*|\bwithout cause\b|\bgood reason\b|\bconstructive\w*|\bdismiss\w*|\bdouble[- ]trigger\b/;
const DOUBLE_TRIGGER =
  /\b(?:double|dual|two)[- ]trigger\b(?! accel)|\bliquidity (?:event|condition|requirement)\b|\bboth (?:a |the )?(?:time|service)[- ]based/;

function acceleration(plain: string): Pick<Extras, 'acceleration'> {
  if (/\bsingle[- ]trigger\b/.test(plain) && !/\bno single/.test(plain)) return { acceleration: 'single' };
  if (/\bdouble[- ]trigger\b[^.;]{0,20}\baccel|\baccel[^.;]{0,60}\bdouble[- ]trigger\b/.test(plain))
    return { acceleration: 'double' };
  if (!CONTROL.test(plain) || !FASTER.test(plain) || /\bno acceleration|\bnot accelerat/.test(plain)) return {};
  return { acceleration: ENDED.test(plain) ? 'double' : 'single' };
}

function strike(context: ReadContext, unit: Unit): Pick<Extras, 'strike'> {
  for (const mention of context.mentionsIn(unit)) {
    if (mention.kind !== 'money' || mention.amount >= 5_000) continue;
    const ahead = before(unit, mention.start, 70);
    const behind = after(unit, mention.end, 25);
    const priced =
      /\b(?:strike|exercise|option|ausübungs)[- ]?(?:price|preis)?\b[^.;]{0,55}$/.test(ahead) &&
      !/\b(?:valu\w+|worth|black)\b[^.;]{0,30}$/.test(ahead);
    const each =
      /^ ?(?:\/|per|a|each|pro|je) ?(?:share|option|aktie)/.test(behind) &&
      /\b(?:at|@|price of|sum of|for|zu)(?: an?)? ?$/.test(ahead) &&
      /\boption/.test(unit.plain);
    const stated = /\boptions? (?:at|@)(?: an?)? ?$/.test(ahead);
    if (priced || each || stated) return { strike: mention.amount };
  }
  return {};
}

const LEAVES =
  /\b(?:terminat\w+|leav\w+|depart\w+|cessation|separation|end of (?:your )?(?:employment|service)|post-termination|ausscheiden|(?:employment|service) (?:ends|ended))\b/;

function exerciseWindow(context: ReadContext, unit: Unit): Pick<Extras, 'exerciseWindowDays'> {
  if (!/\bexercis\w*/.test(unit.plain) || !holds(unit, LEAVES)) return {};
  for (const mention of context.mentionsIn(unit)) {
    if (mention.kind !== 'duration') continue;
    const ahead = before(unit, mention.start, 60);
    const behind = after(unit, mention.end, 60);
    if (
      !/\b(?:within|for|of|until|have|up to|is|period|window)\b[^.;]{0,25}$/.test(ahead) &&
      !/^[- ](?:post|exercise|window)/.test(behind)
    )
      continue;
    if (
      /\bterm\b[^.;]{0,15}$/.test(ahead) ||
      !/\bexercis\w*/.test(`${before(unit, mention.start, 110)} ${behind.slice(0, 40)}`)
    )
      continue;
    if (holds(unit, CONTROL) && holds(unit, FASTER)) continue;
    const days =
      mention.unitName === 'year'
        ? 365
        : mention.unitName === 'month'
          ? 30
          : mention.unitName === 'week'
            ? 7
            : mention.unitName === 'hour'
              ? 0
              : 1;
    if (days > 0) return { exerciseWindowDays: Math.round(mention.amount * days) };
  }
  return {};
}

function optionKind(plain: string): Pick<Extras, 'optionKind'> {
  const iso = /\bincentive (?:stock )?options?\b|\bisos?\b/.test(plain);
  const nso = /\bnon-?(?:qualified|statutory)\b|\bnsos?\b|\bnqsos?\b/.test(plain);
  if (iso === nso) return {};
  return { optionKind: iso ? 'iso' : 'nso' };
}

/** What else one unit says of a grant. */
export function readExtras(context: ReadContext, unit: Unit, isOption: boolean): Extras {
  return {
    ...(isOption ? strike(context, unit) : {}),
    ...(isOption ? optionKind(unit.plain) : {}),
    ...(isOption ? exerciseWindow(context, unit) : {}),
    ...acceleration(unit.plain),
    ...(!isOption && holds(unit, DOUBLE_TRIGGER) && !/\baccelerat/.test(unit.plain) ? { doubleTrigger: true } : {}),
  };
}

/** Units about the end of the employment or of the company do not say how the grant vests in the ordinary course. */
export function isExceptional(plain: string): boolean {
  return (
    (CONTROL.test(plain) ||
      /\b(?:if|upon|event)\b[^.;]{0,60}\b(?:terminat\w+|without cause|death|disability)\b/.test(plain)) &&
    FASTER.test(plain)
  );
}
