import type { Period } from '#domain/fact.ts';

/** Nouns after "per", "a", "/", "pro", "par", "al": what one period is called. */
const NOUNS: Readonly<Record<Period, string>> = {
  year: 'calendar year|fiscal year|contract year|year|yr|annum|anno|jahr|an|ann(?:ée|ee)|año|ano|anno|jaar|rok|season',
  semimonth: 'half[- ]month|semi-?month|semi-?monthly pay period',
  month: 'calendar month|month|mo|mth|monat|mois|mes|maand|mese|mês|månad(?:en)?',
  biweek:
    'two weeks|two-week period|2 weeks|fortnight|bi-?weekly pay period|bi-?week|pay ?period(?! of)|zwei wochen|deux semaines|dos semanas',
  week: 'week|wk|woche|semaine|semana',
  day: 'working day|work ?day|day worked|business day|day|diem|arbeitstag|tag|jour travaillé|jour|d[ií]a|tageseinsatz',
  hour: 'hour worked|hour|hr|h|stunde|std|heure|hora',
};

/** Adverbs and adjectives that say the period on their own. "Bi-monthly" pay is twice a month. */
const ADVERBS: Readonly<Record<Period, string>> = {
  year: 'annually|annualized|annualised|annual|yearly|p\\.? ?a\\.?|jährlich[a-zß-ž]{0,2}|jahresbrutto|annuel(?:le)?s?|annuellement|anual(?:es|mente)?|rocznie|jaarlijks|annuo|annui|anuais|lpa',
  semimonth: 'semi-? ?monthly|bi-? ?monthly|twice monthly|twice (?:a|per|each) month|halbmonatlich[a-zß-ž]{0,2}',
  month:
    'monthly|miesięcznie|maandelijks|mensili|mensais|månadsvis|p\\.? ?m\\.?(?= |$|[,;)])|monatlich[a-zß-ž]{0,2}|mensuel(?:le)?s?|mensuellement|mensual(?:es|mente)?|pcm',
  biweek: 'bi-? ?weekly|fortnightly|every two weeks|every other week|every 2 weeks|zweiwöchentlich|quincenal(?:es)?',
  week: 'weekly|wöchentlich[a-zß-ž]{0,2}|hebdomadaires?|semanal(?:es)?',
  day: 'daily|täglich[a-zß-ž]{0,2}|journali(?:er|ère)s?|diari[oa]s?',
  hour: 'hourly|p\\.? ?h\\.?(?= |$|[,;)])|stündlich[a-zß-ž]{0,2}|horaires?',
};

/** Nouns that carry the period within ("Jahresgehalt", "Stundenlohn", "salaire mensuel"). */
const COMPOUNDS: Readonly<Record<Period, string>> = {
  year: 'jahres[a-zß-ž]{2,30}|annual(?:ized|ised)?|yearly|annum|annuel(?:le)?|anual|ctc',
  semimonth: 'semi-? ?monthly|bi-? ?monthly',
  month: 'monats(?!ende)[a-zß-ž]{2,30}|monatliche[nrs]?|monthly|mensuel(?:le)?|mensual(?:es)?|mensualidades',
  biweek: 'bi-? ?weekly|fortnightly',
  week: 'wochen(?!stunden|arbeits)[a-zß-ž]{2,20}|weekly|hebdomadaire|semanal',
  day: 'tages[a-zß-ž]{2,20}|daily|day rate|per diem|journalier',
  hour: 'stunden(?:lohn|satz|vergütung|entgelt)|hourly|taux horaire|por hora',
};

const ORDER: readonly Period[] = ['semimonth', 'biweek', 'hour', 'day', 'week', 'month', 'year'];
const PER =
  "(?:per|each|every|pro|je|par|por|al|/|an|a|im|in der|for each|for every|for the|for a|por cada|cada|l'|in each|in every)";

/** What may stand between an amount and its period: "gross", "brutto", "(before tax)", "of base salary". */
export const FILLER =
  '(?:[\\s,(]{0,3}(?:gross|net|fixed|base|basic|salary|pay|cash|bruttos?|brutto|bruts?|brutes?|bruto|netto|fte|cad|usd|eur|inr|only|before tax|vor steuern|pre-tax|less (?:applicable |all )?(?:taxes|withholdings?)|fixe)\\)?)?';

/** Pairs of a period and the pattern that says it right after a figure, anchored at its end. */
export const AFTER: readonly (readonly [Period, RegExp])[] = ORDER.map((period) => [
  period,
  new RegExp(
    `^(?:${FILLER}){0,3}[\\s,(\\[-]{0,3}(?:(?:on an? |equal to )?(?:${ADVERBS[period]})|(?:${PER})\\s?-?(?:${NOUNS[period]}))(?![a-zß-ž])`,
  ),
]);

const any = (words: Readonly<Record<Period, string>>) => ORDER.map((period) => words[period]).join('|');

/** Any period right after a figure, for a first look. */
export const ANY_AFTER = new RegExp(
  `^(?:${FILLER}){0,3}[\\s,(\\[-]{0,3}(?:(?:on an? |equal to )?(?:${any(ADVERBS)})|(?:${PER})\\s?-?(?:${any(NOUNS)}))(?![a-zß-ž])`,
);

/** Any period named in a label or before a figure, for a first look. */
export const ANY_NAMED = new RegExp(
  `(?<![a-zß-ž])(?:${any(COMPOUNDS)}|${any(ADVERBS)}|(?:per|/|pro|par|por|al|im)\\s?(?:${any(NOUNS)}))(?![a-zß-ž])`,
);

/** Pairs of a period and the pattern that names it somewhere in a label or before a figure. */
export const NAMED: readonly (readonly [Period, RegExp])[] = ORDER.map((period) => [
  period,
  new RegExp(
    `(?<![a-zß-ž])(?:${COMPOUNDS[period]}|${ADVERBS[period]}|(?:per|/|pro|par|por|al|im)\\s?(?:${NOUNS[period]}))(?![a-zß-ž])`,
    'g',
  ),
]);
