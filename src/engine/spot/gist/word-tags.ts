import { OTHER_WORDS } from '#engine/spot/gist/words-other.ts';
import { TALK_WORDS } from '#engine/spot/gist/words-talk.ts';
import { WORK_WORDS } from '#engine/spot/gist/words-work.ts';

/** Articles and words of degree: they say nothing here. */
const EMPTY =
  'a an the very really so just also hereby formally officially now then too quite much indeed der die das den dem des ein eine einen einem einer le la les l un une el los las lo una d s qu que muy';
const LONGEST = 40;
const SHORTEST_STEM = 4;

const whole = new Map<string, readonly string[]>();
const stems = new Map<string, readonly string[]>();
const endings = new Map<string, readonly string[]>();
for (const words of [TALK_WORDS, WORK_WORDS, OTHER_WORDS])
  for (const [tag, listed] of Object.entries(words))
    for (const word of listed.split(' ')) {
      if (word.startsWith('*')) endings.set(word.slice(1), [tag]);
      else if (word.endsWith('*')) stems.set(word.slice(0, -1), [tag]);
      else whole.set(word, [tag]);
    }
for (const word of EMPTY.split(' ')) whole.set(word, []);

/** What the short forms stand for: "we'd", "don't", "j'ai". */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  d: 'would',
  ll: 'will',
  ve: 'have',
  re: 'are',
  m: 'am',
  s: "'s",
};

/** What a word of plain text stands for: tags in capitals, or the word itself. */
export function tagsOf(word: string): readonly string[] {
  const known = whole.get(word);
  if (known !== undefined) return known;
  const short = word.slice(0, LONGEST);
  const verb = WITH_PERSON.exec(short)?.[1];
  if (verb !== undefined) return [...tagsOf(verb), 'YOU'];
  const tags = word.includes("'")
    ? ofShortForm(short)
    : (ofPart(short) ?? (word.includes('-') ? ofHyphened(short) : [short]));
  return tags;
}

/** Spanish infinitives with the person at their end: "ofrecerte". */
const WITH_PERSON = /^(.{2,}[aei]r)(?:te|le|les|os)$/;

function ofShortForm(word: string): readonly string[] {
  if (word.endsWith("n't")) return [...tagsOf(word.slice(0, -3)), 'NOT'];
  const [head = '', tail = ''] = word.split("'", 2);
  const stands = SHORT_FORMS[tail];
  if (stands !== undefined) return [...tagsOf(head), stands];
  return head.length <= 2 ? [...tagsOf(head), ...tagsOf(tail)] : [word];
}

const ofHyphened = (word: string): readonly string[] => word.split('-', 4).flatMap((part) => tagsOf(part));

function ofPart(word: string): readonly string[] | undefined {
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const found = stems.get(word.slice(0, length)) ?? endings.get(word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return undefined;
}
