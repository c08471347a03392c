import type { SpotMail } from '#engine/spot/mail.ts';
import { said, sayings } from '#engine/spot/said.ts';

/** Something in a mail that bears on whether it is an offer, and of which kind. */
export interface Sign {
  readonly id: string;
  /** Short phrase for the person. */
  readonly why: string;
  /** How far it holds, 0..1. */
  value(mail: SpotMail): number;
}

interface Where {
  readonly part?: 'gist' | 'bodyGist' | 'subjectGist' | 'quotedGist';
  /** Tokens that may not stand in a gap. */
  readonly barring?: string;
  /** It holds too where it is denied: "we cannot honour the offer". */
  readonly denied?: boolean;
}
const yes = (holds: boolean): number => (holds ? 1 : 0);

/** A sign that holds where a pattern is said as a fact: neither denied nor supposed. */
export function saidSign(id: string, why: string, patterns: readonly string[], where: Where = {}): Sign {
  const { part = 'gist', barring = '', denied = false } = where;
  const pattern = said(patterns, barring);
  return {
    id,
    why,
    value: (mail) => {
      const found = sayings(mail[part], pattern);
      return yes(found.meant > 0 || (denied && found.denied > 0));
    },
  };
}
/** A sign that holds where a pattern stands, whatever surrounds it. */
export function foundSign(id: string, why: string, patterns: readonly string[], { part = 'gist' }: Where = {}): Sign {
  const pattern = said(patterns);
  return { id, why, value: (mail) => yes(mail[part].search(pattern) >= 0) };
}
/** A sign that holds where a pattern is denied, or only supposed. */
export function unsaidSign(id: string, why: string, patterns: readonly string[], how: 'denied' | 'supposed'): Sign {
  const pattern = said(patterns);
  return { id, why, value: ({ gist }) => yes(sayings(gist, pattern)[how] > 0) };
}
/** Words of a gist that carry one of some tags. */
export const countOf = (gist: string, tags: string): number =>
  gist.match(new RegExp(`(?<![^ \\n])(?:${tags}) `, 'g'))?.length ?? 0;
/** A sign that grows with the number of words of a tag, up to `most` of them. */
export const wordsSign = (id: string, why: string, tag: string, most: number): Sign => ({
  id,
  why,
  value: ({ gist }) => Math.min(1, countOf(gist, tag) / most),
});
/** A sign of the plain text, for what is no matter of words. */
export const textSign = (id: string, why: string, pattern: RegExp, of: (mail: SpotMail) => string): Sign => ({
  id,
  why,
  value: (mail) => yes(pattern.test(of(mail))),
});
