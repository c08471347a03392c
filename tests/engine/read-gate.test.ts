import { describe, expect, it } from 'vitest';
import { requiredWords } from '#engine/read/gate/required-words.ts';
import { mayMatch, signatures } from '#engine/read/gate/signature.ts';

const TEXTS = [
  'your signing bonus is $5,000, paid with the first salary.',
  'stock options vest over four years; the cliff is one year.',
  'télétravail possible deux jours par semaine',
  'die probezeit beträgt sechs monate (§ 622 bgb).',
  'overtime is paid at 1.5x. non-exempt.',
  '',
  'a',
  '100 % remote',
];
const PATTERNS = [
  /\b(?:signing bonus|retention)\b/,
  /t[ée]l[ée]trava|on[- ]?site/,
  /(?<!non-)\bexempt\b/,
  /(?:sechs|zwei|vier) monate?/,
  /[$€]\s?\d/,
  /\d{1,3} ?% remote/,
  /(?:stock |share )?options?\b(?! plan)/,
  /cliff|(?:one|two) years?/,
  /x{2,3}|1\.5x/,
  /^a$/,
  /(?:)/,
  /overtime (?:is|are) (?:paid|due)+/,
  /§ ?6(?:22)? bgb/,
];

describe('the words a pattern cannot match without', () => {
  it.each([
    [/\b(?:signing bonus|retention)\b/, { any: [{ all: ['signing', 'bonus'] }, 'retention'] }],
    [/offer(?:ed|s)?/, 'offer'],
    [/colou?r/, 'colo'],
    [/(?:base|basic)? pay/, 'pay'],
    [/\d+ days(?= off)/, 'days'],
    [/[ab]c?/, undefined],
    [/jobs?|\d/, undefined],
    [/Ünder \$/i, { all: ['ünder', '$'] }],
  ] as const)('of %s', (pattern, words) => expect(requiredWords(pattern)).toEqual(words));
});

describe('a first look at texts', () => {
  it('never rules out a text that a pattern matches', () => {
    const sign = signatures();
    const signed = TEXTS.map((text) => [text, sign(text)] as const);
    for (const pattern of PATTERNS) {
      for (const [text, signature] of signed) {
        if (pattern.test(text)) expect(mayMatch(signature, pattern), `${pattern} in "${text}"`).toBe(true);
      }
    }
  });

  it('rules out texts without the words, also past the first thirty-two', () => {
    const sign = signatures();
    const many = Array.from({ length: 100 }, (_, index) => sign(index === 70 ? 'gardening leave' : 'nothing of note'));
    const hits = many.flatMap((signature, index) => (mayMatch(signature, /gardening (?:leave|club)/) ? [index] : []));
    expect(hits).toEqual([70]);
  });
});
