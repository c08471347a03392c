/** Small cardinal numbers by their word, in lower case, in the four languages read. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...say('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 0, 1),
  ...say('seventeen eighteen nineteen', 17, 1),
  ...say('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...say('ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn', 1, 1),
  ...say('siebzehn achtzehn neunzehn', 17, 1),
  ...say('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
  ...say('eine einen einem einer eines', 1, 0),
  ...say('dreissig', 30, 0),
  ...say('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 1, 1),
  ...say('vingt trente quarante cinquante soixante', 20, 10),
  ...say('une uno una', 1, 0),
  ...say('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 2, 1),
  ...say('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
]);

/** Words that multiply what is said before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...say('hundred hundert cent cien', 100, 0),
  ...say('thousand tausend mille mil', 1_000, 0),
  ...say('lakh lakhs lac lacs', 100_000, 0),
  ...say('million millions millionen', 1_000_000, 0),
  ...say('crore crores', 10_000_000, 0),
]);

function say(words: string, first: number, step: number): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, first + index * step] as const);
}
