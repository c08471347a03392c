import { termUnits } from '#engine/read/around/background.ts';
import { compact } from '#engine/read/around/compact.ts';
import type { FieldReader, Unit } from '#engine/read/context.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';

type Mode = 'onsite' | 'hybrid' | 'remote';

const DAYS = '(?:one|two|three|four|1|2|3|4|ein(?:en|er)?|zwei|drei|vier|un|deux|trois|quatre|uno|dos|tres|cuatro)';
const A_WEEK =
  '(?: (?:a|per|each|every|die|pro|in der|par|a la|por) (?:working )?(?:week|woche|semaine|semana)|/ ?(?:week|wk)| weekly| wöchentlich)?';
const HOME =
  '(?:from home|at home|home[- ]?office|remote(?:ly)?|work(?:ing)?[- ]from[- ]home|wfh|télétravail|teletrabajo|im home[- ]?office|von zu hause|mobiles? arbeiten|mobil)';
const OFFICE =
  '(?:in (?:the|our)(?: [a-zß-ž]+){0,3} office|in[- ]office|in[- ]person|on[- ]?site|at the (?:office|site)|im büro|vor ort|au bureau|sur site|en la oficina|presencial(?:es)?)';

/** What says a mode, surest first. Of several the strongest counts, then hybrid over the others, since it explains both. */
const WEEKDAY =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mon|tues?|wed|thur?s?|fri|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|lunes|martes|miércoles|jueves|viernes)';
const SITE = '(?:wfo|rto|office|on[- ]?site|büro|bureau|oficina)';
const SIGNS: readonly (readonly [Mode, number, RegExp])[] = [
  [
    'hybrid',
    0.95,
    new RegExp(
      `\\b${DAYS}(?: ?(?:-|to|/) ?${DAYS})? (?:days?|tage?n?|jours?|días?)(?: (?:a|per) week)?(?: in| at)?(?: the)? (?:${SITE}|wfh|home|remote)\\b|\\b${DAYS} (?:remote|home|wfh|${SITE}) days?\\b`,
    ),
  ],
  [
    'hybrid',
    0.95,
    new RegExp(
      `\\b(?:${SITE}|wfh|home|remote|(?:days? )?at home)\\b[ :(,-]{1,4}(?:max\\.? |maximum |up to |for |each )?${DAYS} (?:days?|tage?n?|jours?)|\\b(?:${SITE}|at home) (?:once|twice|one day|two days|three days|1 day|2 days|3 days) (?:a|per) (?:week|month)`,
    ),
  ],
  [
    'hybrid',
    0.9,
    new RegExp(
      `\\b(?:${SITE}|wfh|from home|remote|home ?office)(?: on| every)? ${WEEKDAY}(?:(?: ?[+,/&-] ?| and | und | et )${WEEKDAY}){0,3}\\b`,
    ),
  ],
  [
    'hybrid',
    0.9,
    /\b(?:home-? ?office|remote|mobil\w*)(?: bis(?: zu)?| up to| à hauteur de)? ?[1-9]\d ?%|\b(?:[1-9]\d) ?% (?:mobil\w*|remote|home|wfh|office|from home|home ?office|télétravail|teletrabajo)\b/,
  ],
  [
    'hybrid',
    0.95,
    new RegExp(
      `\\b(?:mobile[sn]? arbeiten|homeoffice|home office|télétravail|teletrabajo)\\b[^.;]{0,30} ${DAYS} (?:days?|tage?n?|jours?|días?)`,
    ),
  ],
  ['hybrid', 0.85, /\bhybrid\b(?! (?:cloud|car|vehicle|app|event|bond|seed))/],
  [
    'onsite',
    0.95,
    new RegExp(
      `\\b(?:${SITE}|presence|in person)(?: ?[:-])? (?:all(?: five| 5)?|five|5|every) (?:days?|day of the week)|\\b(?:five|5|all) days(?: (?:a|per) week)?(?: (?:in|at))?(?: the)? (?:${SITE}|in person)|\\b(?:fully|100 ?%|strictly) (?:on-?site|onsite|in[- ]office)\\b|\\bwork is (?:onsite|on-site|in person)`,
    ),
  ],
  [
    'remote',
    0.9,
    /\bremote \((?!hybrid|\d)|^work from home (?:in|from)\b|\b(?:arbeitsort|standort|lieu de travail)\b[: ]{1,3}(?:home-? ?office|remote|télétravail)\b|\bwork from home in [a-zß-ž]+/,
  ],
  [
    'hybrid',
    0.95,
    new RegExp(
      `\\b(?:up to )?${DAYS} (?:[a-zß-ž]+ )?(?:days?|tage?n?|jours?|días?)(?: of| in| (?:de|en|del))?(?: (?:work|working|the|der))? ?${HOME}${A_WEEK}`,
    ),
  ],
  [
    'hybrid',
    0.95,
    new RegExp(
      `${HOME}(?: ?[:|-])?(?: (?:for|on|an|bis zu))?(?: up to)?(?: [a-zß-ž]+){0,2} ${DAYS} (?:days?|tage?n?|jours?|días?)${A_WEEK}`,
    ),
  ],
  [
    'hybrid',
    0.95,
    new RegExp(`\\b(?:télétravailler|teletrabajar|telework|telecommute)\\b[^.;]{0,30}${DAYS} (?:days?|jours?|días?)`),
  ],
  ['hybrid', 0.9, new RegExp(`${OFFICE}[^.;]{0,40}? ${DAYS} (?:days?|tage?|jours?|días?)${A_WEEK}`)],
  ['hybrid', 0.9, new RegExp(`\\b${DAYS} (?:days?|tage?n?|jours?|días?)${A_WEEK} ${OFFICE}`)],
  [
    'hybrid',
    0.9,
    new RegExp(
      `\\b${DAYS} (?:days?|tage?n?|jours?|días?)(?: (?:a|per|each|die|pro|par) (?:week|woche|semaine)) [^.;]{0,30}?${HOME}`,
    ),
  ],
  [
    'hybrid',
    0.9,
    /\bhybrid(?:e|o|a|es)?(?: [a-zß-ž]+)? (?:work(?:ing)?|role|position|schedule|model|arrangement|basis|arbeit\w*|setup|mode)|\b(?:modalidad|modèle|travail|mode|work(?:ing)? (?:arrangement|mode|model|style|location)|location|arbeitsmodell)\b[:\s|-]{1,6}(?:is |will be |-)?hybrid|\b(?:is|be|position:|role:|work) (?:a )?hybrid\b|\bhybrid \(|^hybrid$|\bhybrid(?:e|es)? arbeit/,
  ],
  [
    'onsite',
    0.95,
    /\b(?:not|nicht|no|pas)\b[^.;]{0,30}\b(?:remote|from home|home[- ]?office|teletrabajo|télétravail)|\b(?:homeoffice|home-office|privaten räumlichkeiten|von zu hause|remote work|working from home|work from home|telework)\b[^.;]{0,50}\b(?:ist |is |are |wird )?(?:nicht|not|never) (?:gestattet|möglich|vorgesehen|permitted|possible|allowed|available|offered)/,
  ],
  [
    'remote',
    0.95,
    /\b(?:fully|100 ?%|completely|entirely|permanently|vollständig|zu 100 ?%|totalmente|entièrement|full) remote\b|\bremote[- ](?:first )?(?:position|role|job|employee|basis|worker|contract|stelle)\b|\bremote is fine\b|\b(?:location|work mode|workplace|work location|ort|lieu|standort|place of work|work arrangement|mode)\b[:\s|*-]{1,8}(?:fully |100% )?remote\b|^(?:fully |100% )?remote(?: \([^)]{0,40}\))?$/,
  ],
  [
    'remote',
    0.85,
    /\b(?:work|working|works|perform\w*|role|position|job|based|be|is)\b[^.;]{0,40}\b(?:remotely|from your home|from (?:your )?home office|from your residence|home[- ]based|from anywhere)\b|\b(?:you|employee|executive|we expect you|expected) (?:will |may |can |shall |is expected |are expected )?(?:to )?work (?:full[- ]time )?from home\b|\buse your home as\b/,
  ],
  [
    'onsite',
    0.85,
    /\b(?:fully |100 ?% )?(?:on[- ]?site|in[- ]office|in[- ]person)(?: (?:role|position|job|basis|work|gig|five days|5 days))|\b(?:five|5|all five|all 5) days (?:a|per|each) week (?:in|at|on[- ]?site)|\b(?:position|role|job|work) (?:is|will be) (?:fully )?(?:on[- ]?site|in[- ]person|office[- ]based)|\b(?:location|work mode|workplace|modalidad)\b[:\s|-]{1,6}(?:on[- ]?site|in[- ]office|presencial)|\b(?:trabajo|puesto|modalidad)(?: (?:será|es))? presencial\b|\bpräsenzarbeit\b|\bwfo\b/,
  ],
];
const NO_TERM =
  /\b(?:remote(?:ly)? access|remote possibility|remote control|equipment|vpn|stipend|reimburse|policy (?:on|for)|not able to offer|may be asked|in exceptional|occasional(?:ly)?|interview|current(?:ly)?|competing|if (?:you|the))\b/;

const ANY_SIGN =
  /remote|home|residence|hybrid|on[- ]?site|in[- ]office|office|in[- ]person|anywhere|telework|telecommut|t[ée]l[ée]trava|teletrab|presencial|büro|vor ort|mobil|privaten räumlichkeiten|präsenz|\bwfo\b|\bwfh\b|\brto\b|presence|bureau|oficina|days (?:a|per|each) week|% mobil/;

interface Sign {
  readonly mode: Mode;
  readonly strength: number;
  readonly start: number;
  readonly end: number;
}

/** On site, hybrid or remote, when the letter says so. */
export const workMode: FieldReader = {
  id: 'workMode',
  read(context) {
    const signs = termUnits(context).flatMap(signsIn);
    const best = signs.toSorted(
      (a, b) => b.strength - a.strength || rank(a.mode) - rank(b.mode) || a.start - b.start,
    )[0];
    if (best === undefined) return { facts: [] };
    return {
      facts: [{ field: 'workMode', text: best.mode, confidence: best.strength, ...context.span(best.start, best.end) }],
    };
  },
};

const rank = (mode: Mode) => ['hybrid', 'remote', 'onsite'].indexOf(mode);

function signsIn(unit: Unit): Sign[] {
  if (!holds(unit, ANY_SIGN)) return [];
  const flat = compact(unit);
  const { plain: text, at } = flat;
  if (text.length > 2_000) return [];
  const found: Sign[] = [];
  for (const [mode, strength, pattern] of SIGNS) {
    const match = firstIn(flat, pattern);
    if (match === null) continue;
    const weak = NO_TERM.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length)) ? 0.4 : 0;
    if (strength - weak >= 0.6)
      found.push({ mode, strength, start: at(match.index), end: at(match.index + match[0].length - 1) + 1 });
  }
  return found;
}
