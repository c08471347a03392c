import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readOffer } from '../../src/engine/read/read-offer.ts';
import { spot } from '../../src/engine/spot/spot.ts';

/** What is measured: a function of a letter that answers with the stretches of money it found, as written. */
export interface BenchReader {
  readonly name: string;
  /** Letters it is run on: the slow ones are not given all. */
  readonly letters: number;
  /** How often it reads them all; 0 where once is long enough. */
  readonly rounds: number;
  read(text: string): readonly string[];
}

const MONEY =
  /(?:[$£€]|\b(?:USD|EUR|GBP)\s?)\d{1,3}(?:[.,\s]\d{3}){0,4}(?:[.,]\d{1,2})?\s?k?|\d{1,3}(?:[.,]\d{3}){0,4}\s?(?:€|EUR\b)/g;
const { Culture } = recognizers;

export const OURS = 'Countersign: the whole reading';
export const COMPROMISE = 'compromise: money';
export const RECOGNIZERS = 'Recognizers: currency, percentage, date';

export const READERS: readonly BenchReader[] = [
  {
    name: OURS,
    letters: 40,
    rounds: 7,
    read(text) {
      const { facts, excluded } = readOffer({ text });
      return [...facts, ...excluded].map(({ start, end }) => text.slice(start, end));
    },
  },
  {
    name: 'Countersign: spotting and reading',
    letters: 40,
    rounds: 7,
    read(text) {
      spot({ text });
      return readOffer({ text }).facts.map(({ quote }) => quote);
    },
  },
  { name: 'a single money expression', letters: 40, rounds: 7, read: (text) => text.match(MONEY) ?? [] },
  { name: 'chrono: dates', letters: 40, rounds: 3, read: (text) => chrono.parse(text).map((found) => found.text) },
  { name: COMPROMISE, letters: 20, rounds: 2, read: (text) => nlp(text).money().out('array') as string[] },
  {
    name: RECOGNIZERS,
    letters: 3,
    rounds: 0,
    read: (text) => [
      ...recognizers.recognizeCurrency(text, Culture.English).map((found) => found.text),
      ...recognizers.recognizePercentage(text, Culture.English).map((found) => found.text),
      ...recognizers.recognizeDateTime(text, Culture.English).map((found) => found.text),
    ],
  },
];
