import type { Tone, Wording, WordingRequest } from '#domain/wording.ts';
import { chooseTactic } from '#engine/phrase/choose-tactic.ts';
import { english } from '#engine/phrase/en/english.ts';
import { fill, hashOf, type Pool, pickLine, type Tokens } from '#engine/phrase/pick.ts';
import { type Facts, factsFrom } from '#engine/phrase/slots.ts';
import type { Language, Paragraph, Part, Tactic } from '#engine/phrase/tactic.ts';
import { poolFor, variantsOf } from '#engine/phrase/tone.ts';

/**
 * Wordings for a move: one a tone, or three of the tone asked for, and one with packages side by side where there are
 * any. The same request always gives the same texts; other employers and roles get others.
 */
export function phrase(request: WordingRequest): readonly Wording[] {
  const language = english;
  const facts = factsFrom(request);
  const tactic = language.tactics[chooseTactic(request, facts)];
  const plain = variantsOf(request.tone).map(({ tone, turn }) =>
    wordingOf(language, tactic, facts, request, tone, turn),
  );
  if (facts.packages.length < 2) return distinct(plain);
  const tone = request.tone ?? 'plain';
  return distinct([...plain, wordingOf(language, language.tactics.packages, facts, request, tone, 0)]);
}

function wordingOf(
  language: Language,
  tactic: Tactic,
  facts: Facts,
  { medium = 'email' }: WordingRequest,
  tone: Tone,
  turn: number,
): Wording {
  const seed = hashOf(`${facts.seed}|${tactic.id}`) % 10_000;
  const tokens = language.tokens(facts, seed + turn);
  const lineOf = (part: Part): string | undefined =>
    pickLine(poolFor(part.lines, tone), tokens, (hashOf(`${seed}|${part.at}`) % 997) + turn);
  const paragraphs = tactic
    .paragraphs(facts)
    .map((paragraph) => paragraphText(paragraph, lineOf))
    .filter((text) => text !== '');
  const id = `${tactic.id}-${tone}-${turn + 1}`;
  if (medium === 'phone') {
    const script = language.script(paragraphs, facts, tactic, seed + turn);
    return { id, tone, text: language.scriptText(script), script };
  }
  const subject = subjectOf(tactic.subjects, tokens, seed + turn);
  return { id, tone, ...(subject === undefined ? {} : { subject }), text: language.letter(paragraphs, facts, tone) };
}

function paragraphText(paragraph: Paragraph, lineOf: (part: Part) => string | undefined): string {
  return paragraph.flatMap((part) => lineOf(part) ?? []).join(' ');
}

function subjectOf(subjects: Pool, tokens: Tokens, turn: number): string | undefined {
  const whole = subjects.filter((line) => fill(line, tokens) !== undefined);
  return pickLine(whole, tokens, turn);
}

function distinct(wordings: readonly Wording[]): readonly Wording[] {
  return wordings.filter(({ text }, at) => wordings.findIndex((each) => each.text === text) === at);
}
