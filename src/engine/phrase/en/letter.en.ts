import type { Tone } from '#domain/wording.ts';
import type { Facts } from '#engine/phrase/slots.ts';

const GREETINGS: Readonly<Record<Tone, readonly [named: string, unnamed: string]>> = {
  warm: ['Dear', 'Hello'],
  plain: ['Hello', 'Hello'],
  brief: ['Hi', 'Hello'],
};

const SIGN_OFFS: Readonly<Record<Tone, string>> = {
  warm: 'Warm regards',
  plain: 'Kind regards',
  brief: 'Best',
};

/** Greeting by name where it is known and neutral where not; signed where the person's name is known, else unsigned. */
export function letterText(paragraphs: readonly string[], { recruiter, candidate }: Facts, tone: Tone): string {
  const [named, unnamed] = GREETINGS[tone];
  const greeting = recruiter === undefined ? `${unnamed},` : `${named} ${recruiter},`;
  const signed = candidate === undefined ? [] : [`${SIGN_OFFS[tone]},\n${candidate}`];
  return [greeting, ...paragraphs, ...signed].join('\n\n');
}
