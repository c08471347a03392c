import type { Tone } from '#domain/wording.ts';

/** Lines that may stand in one place of a text; the same for every tone, or one list a tone. */
export type Pool = readonly string[];
export type ByTone = Readonly<Record<Tone, Pool>>;

/** What fills the `{names}` of a line. A line with a name that is not filled is not offered. */
export type Tokens = Readonly<Record<string, string | undefined>>;

/** FNV-1a over UTF-16 units: the same facts always give the same number, other facts most often another. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The line with its names filled, or undefined when one has no value. Values are put in once and never read again. */
export function fill(line: string, tokens: Tokens): string | undefined {
  let isWhole = true;
  const text = line.replace(/\{([a-zA-Z]{1,20})\}/g, (_match, name: string) => {
    const value = tokens[name];
    if (value === undefined) isWhole = false;
    return value ?? '';
  });
  return isWhole ? text.charAt(0).toUpperCase() + text.slice(1) : undefined;
}

/** The `at`-th of the lines that can be filled, counted round; undefined when none can. */
export function pickLine(pool: Pool, tokens: Tokens, at: number): string | undefined {
  const whole = pool.map((line) => fill(line, tokens)).filter((line): line is string => line !== undefined);
  return whole[at % Math.max(1, whole.length)];
}
