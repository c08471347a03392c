import type { Letter } from '#domain/document.ts';
import type { Reading } from '#domain/reading.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { Unit } from '#engine/read/context.ts';
import { countryOf } from '#engine/read/letter-facts/country.ts';
import { currencyOfLetter } from '#engine/read/letter-facts/currency.ts';
import { languageOf } from '#engine/read/letter-facts/language.ts';
import { sentOnOf } from '#engine/read/letter-facts/sent-on.ts';

/** What holds for a letter as a whole. */
export interface LetterFacts {
  readonly language: Reading['language'];
  readonly country: string | undefined;
  readonly currency: string | undefined;
  readonly sentOn: CalendarDate | undefined;
}

export function letterFacts(letter: Letter, units: readonly Unit[]): LetterFacts {
  const body = units.filter((unit) => unit.role === 'body' || unit.role === 'signature');
  const language = languageOf(body);
  const country = countryOf(body, language);
  return {
    language,
    country,
    currency: currencyOfLetter(body, country),
    sentOn: sentOnOf(letter, body, country),
  };
}
