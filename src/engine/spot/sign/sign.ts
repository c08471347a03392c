import type { SpotMail } from '#engine/spot/mail.ts';
import { said, sayings } from '#engine/spot/said.ts';

/** Something in a mail that bears on whether it is an offer, and of which kind. */
export interface Sign {
  readonly id: string;
  /** Which way it can speak. Fitted weights never point the other way. */
  readonly side: 'for' | 'against';
  /** Short phrase for the person. */
  readonly why: string;
  readonly pattern?: RegExp;
  readonly part?: string;
  /** How far it holds, 0..1. */
  value(mail: SpotMail): number;
}

type Part = 'gist' | 'bodyGist' | 'subjectGist' | 'quotedGist';
/** A sign that holds where a pattern is said as a fact. */
export function saidSign(
  id: string,
  side: Sign['side'],
  why: string,
  patterns: readonly string[],
  { part = 'gist', barring = '', denied = false }: { readonly part?: Part; readonly barring?: string; readonly denied?: boolean } = {},
): Sign {
  const pattern = said(patterns, barring);
  return { id, side, why, pattern, part, value: (mail) => {
    const found = sayings(mail[part], pattern);
    return found.meant > 0 || (denied && found.denied > 0) ? 1 : 0;
  } };
}
/** A sign that holds where a pattern stands, whatever surrounds it. */
export function foundSign(
  id: string,
  side: Sign['side'],
  why: string,
  patterns: readonly string[],
  part: Part = 'gist',
): Sign {
  const pattern = said(patterns);
  return { id, side, why, pattern, part, value: (mail) => (mail[part].search(pattern) >= 0 ? 1 : 0) };
}
/** A sign that holds where a pattern is denied or only supposed. */
export function unsaidSign(id: string, why: string, patterns: readonly string[], how: 'denied' | 'supposed'): Sign {
  const pattern = said(patterns);
  return {
    id,
    side: 'against',
    why,
    pattern,
    part: 'gist',
    value: ({ gist }) => {
      const found = sayings(gist, pattern);
      return found[how] > 0 ? 1 : 0;
    },
  };
}
/** A sign that grows with the number of different words of some tags, up to `most` of them. */
export function wordsSign(id: string, side: Sign['side'], why: string, tag: string, most: number): Sign {
  const one = new RegExp(`(?<![^ \\n])${tag} `, 'g');
  return { id, side, why, pattern: one, part: 'gist', value: ({ gist }) => Math.min(1, (gist.match(one)?.length ?? 0) / most) };
}
/** A sign of the plain text, for what is no matter of words. */
export function textSign(id: string, side: Sign['side'], why: string, pattern: RegExp, of: (mail: SpotMail) => string): Sign {
  return { id, side, why, pattern, value: (mail) => (pattern.test(of(mail)) ? 1 : 0) };
}
