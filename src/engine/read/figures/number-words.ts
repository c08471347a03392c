import { mayMatch, type Signature } from '#engine/read/gate/signature.ts';
import type { Numeral } from './numbers.ts';
import { SCALES, SMALL } from './words/number-words.ts';

const WORD = /[a-zß-ž]+/g;
/** Only looked for, never tried: the words a number in words begins with. */
const ANY = new RegExp([...SMALL.keys(), ...SCALES.keys()].join('|'));
const GERMAN_TENS =
  /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)$/;
const CENTS = /^ (?:and )?(?:\d\d|no|xx)\/100(?!\d)/;
const HALF = /^ and (?:a half|one-half|one half)(?![a-zß-ž])/;

/** A number while it is being said: thousands done, the part since, the word before. */
interface Saying {
  readonly total: number;
  readonly part: number;
  readonly last: number;
}

function small(word: string): number | undefined {
  const plain = SMALL.get(word);
  if (plain !== undefined || word.length < 11) return plain;
  const compound = GERMAN_TENS.exec(word);
  if (compound === null) return undefined;
  return (SMALL.get(compound[1] ?? '') ?? 0) + (SMALL.get(compound[2] ?? '') ?? 0);
}

/** Adds one word; undefined when it cannot go on with the number ("two three"). */
function extend({ total, part, last }: Saying, word: string): Saying | undefined {
  const scale = SCALES.get(word);
  if (scale !== undefined) {
    const scaled = Math.max(part, 1) * scale;
    return scale === 100 ? { total, part: scaled, last: 100 } : { total: total + scaled, part: 0, last: scale };
  }
  const value = small(word);
  if (value === undefined) return undefined;
  const fits = last >= 100 || (last >= 20 && last % 10 === 0 && value < 10);
  return fits ? { total, part: part + value, last: value } : undefined;
}

function joins(gap: string, last: number): boolean {
  return gap === ' ' || gap === '-' || gap === '\n' || (last >= 100 && (gap === ' and ' || gap === ', '));
}

/** All numbers said in words, in order: "one hundred and ten thousand", "fünfundzwanzig". */
export function wordNumerals(plain: string, signature: Signature): readonly Numeral[] {
  if (!mayMatch(signature, ANY)) return [];
  const found: Numeral[] = [];
  let run: { start: number; end: number; said: Saying } | undefined;
  const close = () => {
    if (run === undefined) return;
    const after = plain.slice(run.end, run.end + 14);
    const cents = CENTS.exec(after);
    const half = HALF.exec(after);
    const end = run.end + (cents ?? half ?? [''])[0].length;
    const value = run.said.total + run.said.part + (half === null ? 0 : 0.5);
    found.push({ start: run.start, end, value, form: 'words', quantity: false });
    run = undefined;
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(plain); match !== null; match = WORD.exec(plain)) {
    const word = match[0];
    if (word === 'and') continue;
    const end = match.index + word.length;
    const value = word.length > 30 ? undefined : small(word);
    if (value === undefined && !SCALES.has(word)) {
      close();
      continue;
    }
    if (run !== undefined) {
      const gap = match.index - run.end < 8 ? plain.slice(run.end, match.index) : undefined;
      const said = gap !== undefined && joins(gap, run.said.last) ? extend(run.said, word) : undefined;
      if (said !== undefined) {
        run = { start: run.start, end, said };
        continue;
      }
      close();
    }
    if (value !== undefined) run = { start: match.index, end, said: { total: 0, part: value, last: value } };
  }
  close();
  return found;
}
