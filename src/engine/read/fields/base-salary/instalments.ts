import { SMALL } from '#engine/read/figures/words/number-words.ts';

const PATTERN =
  /(?<![a-zß-ž\d])(\d{2}|zwölf|dreizehn|vierzehn|twelve|thirteen|fourteen|douze|treize|quatorze|doce|trece|catorce|twenty-four|twenty-six)(?:,\d)? (?:\((\d{2})\) )?(?:equal |gleichen? |gleichhohe[nr]? |monthly |bi-?weekly |semi-?monthly |gleichhohen |bezahlten |égales? )*(?:pagas|mensualidades|instal?lments|payments|monatsgehälter[a-zß-ž]?|teilbeträgen?|teilzahlungen|teile[n]?|gehälter[a-zß-ž]?|monatsraten|raten|monatsbeträgen|monatslöhnen?|mensualités|mois|increments|paychecks|salaries|monthly salaries|times)/;

/** How many equal payments a year the pay comes in, when the words say so ("in 14 pagas"). */
export function instalmentsIn(plain: string): number | undefined {
  const match = PATTERN.exec(plain);
  if (match === null) return undefined;
  const word = match[2] ?? match[1] ?? '';
  const count = /^\d/.test(word)
    ? Number(word)
    : word.startsWith('twenty')
      ? word.endsWith('four')
        ? 24
        : 26
      : SMALL.get(word);
  return count !== undefined && count >= 12 && count <= 52 ? count : undefined;
}
