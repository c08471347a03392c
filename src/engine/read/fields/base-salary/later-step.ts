import type { Unit } from '#engine/read/context.ts';

const RISES =
  /increas|rais|ris(?:e|ing)|step up|move to|moves to|moving to|go(?:es)? (?:up )?to|becom|erhöh|steig|angehoben|passe|augment|portée? à|évolue|pasa|sube|aumenta|increment/;
const WHEN =
  /(?<![a-zß-ž])(?:after|from(?= (?:the (?:first|start|second|third|beginning|date)|\d|your|month|day|year|then|january|february|march|april|may|june|july|august|september|october|november|december))|upon|once|when|as of|effective|following|starting|beginning|provided|on(?= [a-zß-ž]+ \d| (?:successful )?completion)|nach|ab|mit ablauf|sobald|après|à partir|à compter|au bout|dès|tras|a los|a partir|desde|al cabo)(?![a-zß-ž])[^.;:$€£]{3,90}/;

/** The condition of a later step of pay ("after six months"), in the letter's own words; undefined for pay from the start. */
export function laterStep(unit: Unit, start: number): string | undefined {
  const plain = unit.plain;
  const at = start - unit.start;
  const after = /^[^$€£]{0,30}[^$€£\d]{0,60}/.exec(plain.slice(at + 1))?.[0] ?? '';
  if (!RISES.test(`${plain.slice(Math.max(0, at - 130), at)}${after}`)) return undefined;
  const when = WHEN.exec(plain.slice(Math.max(0, at - 180)));
  if (when === null) return undefined;
  const from = Math.max(0, at - 180) + when.index;
  const text = unit.text
    .slice(from, from + when[0].length)
    .replace(/\s+/g, ' ')
    .trim();
  const cut =
    /^(.*?)(?:,| (?:it|this|your|the|ihr|die|sie) (?:[a-zß-ž]+ ){0,2}(?:will|shall|base|salary|pay|rate|gehalt|increases)| (?:erhöht|wird|will) )/.exec(
      text,
    )?.[1] ?? text;
  return cut.length < 5 ? text.slice(0, 120) : cut.slice(0, 120);
}
