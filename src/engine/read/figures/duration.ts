import type { DurationMention } from '#engine/read/context.ts';
import { mayMatch, type Signature } from '#engine/read/gate/signature.ts';

export type UnitName = DurationMention['unitName'];

const KIND =
  '(?:[\\s-](?:\\(\\w{1,12}\\) ?)?(?:full|calendar|consecutive|working|business|paid|additional|whole|continuous|complete|more|further|annual|vacation|credited|volle|weitere|aufeinanderfolgende|kalender|work)){0,3}';
const UNITS: readonly (readonly [UnitName, string])[] = [
  [
    'business-day',
    '(?:business|working|work)[\\s-]days?|werktagen?|werktage|arbeitstagen?|jours? ouvr(?:és?|ables?)|d[ií]as? (?:h[áa]biles|laborables)',
  ],
  ['year', "years?'?|yrs?\\.?|jahren?|jahre?s?|jährig[a-zß-ž]{0,2}|ans?|années?|años?|y(?=$|[ ,;)/])"],
  [
    'month',
    "months?'?|mos?\\.?(?=$|[ ,;)-])|mths?|(?:beschäftigungs|kalender|dienst)?(?:monaten?|monate?s?)|monatig[a-zß-ž]{0,2}|mois|mes(?:es)?",
  ],
  ['week', "weeks?'?|wks?\\.?|wochen?|wöchig[a-zß-ž]{0,2}|semaines?|semanas?"],
  ['day', "days?'?|(?:kalender|urlaubs)?tagen?|tage?s?|tägig[a-zß-ž]{0,2}|jours?|d[ií]as?"],
  ['hour', "(?:hours?|hrs?)'?\\.?|(?:wochen|arbeits)?stunden?|heures?|horas?|h(?=$|[ ,;).])"],
];
const AFTER: readonly (readonly [UnitName, RegExp])[] = UNITS.map(([name, words]) => [
  name,
  new RegExp(
    `^(?:${name === 'business-day' ? '' : KIND})[\\s-]{0,2}(?:full |paid |consecutive )?(?:${words})(?![a-zß-ž\\d])`,
  ),
]);

/** Any of them, for a first look: most numbers are no length of time. */
const ANY = new RegExp(
  `^${KIND}[\\s-]{0,2}(?:full |paid |consecutive )?(?:${UNITS.map(([, words]) => words).join('|')})(?![a-zß-ž\\d])`,
);

/** The unit of time written from where a number ends, and how far its words reach. */
export function timeUnitAt(after: string): { unitName: UnitName; length: number } | undefined {
  if (!ANY.test(after)) return undefined;
  for (const [unitName, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match === null) continue;
    const working = unitName === 'day' && /business|working|work[ -]/.test(match[0]);
    return { unitName: working ? 'business-day' : unitName, length: match[0].length };
  }
  return undefined;
}

const COMPOUND =
  /(?<![a-zß-ž])(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|achtzehn|vierundzwanzig)(monat|jähr|wöch|täg)ig(?:e[mnrs]?)?(?![a-zß-ž])/g;
const COMPOUND_UNITS: Readonly<Record<string, UnitName>> = { monat: 'month', jähr: 'year', wöch: 'week', täg: 'day' };

/** German adjectives that hold the number: "sechsmonatige Probezeit". */
export function compoundDurations(
  plain: string,
  readWord: (word: string) => number | undefined,
  signature: Signature,
): readonly { start: number; end: number; amount: number; unitName: UnitName }[] {
  if (!mayMatch(signature, COMPOUND)) return [];
  return [...plain.matchAll(COMPOUND)].flatMap((match) => {
    const amount = readWord(match[1] ?? '');
    const unitName = COMPOUND_UNITS[match[2] ?? ''];
    if (amount === undefined || unitName === undefined) return [];
    return [{ start: match.index, end: match.index + match[0].length, amount, unitName }];
  });
}
