import type { Unit } from '#engine/read/context.ts';

const RISES =
  /increas|rais|rise|step up|move to|moves to|moving to|go(?:es)? (?:up )?to|becom|adjust|erhöh|steig|angehoben|passe|augment|portée? à|évolue|pasa|sube|aumenta|increment/;
const WHEN =
  /(?:after|from|upon|once|when|as of|effective|following|starting|beginning|provided|on (?=\p{L}+ \d)|nach|ab|mit ablauf|sobald|après|à partir|à compter|au bout|dès|tras|a los|a partir|desde|al cabo)(?!\p{L})[^.;]{3,90}/u;

/** The condition of a later step of pay ("after six months"), in the letter's own words; undefined for pay from the start. */
export function laterStep(unit: Unit, start: number): string | undefined {
  const plain = unit.plain;
  const at = start - unit.start;
  if (!RISES.test(plain.slice(Math.max(0, at - 130), at + 90))) return undefined;
  const when = WHEN.exec(plain.slice(Math.max(0, at - 180)));
  if (when === null) return undefined;
  const from = Math.max(0, at - 180) + when.index;
  const text = unit.text.slice(from, from + when[0].length).replace(/\s+/g, ' ').trim();
  const cut = /^(.*?)(?:,| (?:your|the|ihr|die|sie) (?:base|salary|pay|rate|gehalt)| (?:erhöht|wird|the ))/u.exec(text)?.[1] ?? text;
  return cut.length < 5 ? text.slice(0, 120) : cut.slice(0, 120);
}
