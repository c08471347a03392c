import { likelyObjections, OBJECTION_LINES } from '#engine/phrase/en/objections.en.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { Tactic, TacticId } from '#engine/phrase/tactic.ts';

const HELLO = ['It is good to speak with you.', 'It is great to talk to you.', 'I am glad to have you on the phone.'];

const STOP = [
  'Then stop, and let them answer.',
  'Stop there. The next word is theirs.',
  'Say no further word until they answer.',
];

/** Moves that may be met with an objection, for which the script prepares. */
const MEETS_OBJECTIONS: ReadonlySet<TacticId> = new Set<TacticId>([
  'ask',
  'lowball',
  'unemployed',
  'competing-offer',
  'benefits',
  'non-negotiable',
  'answer-question',
  'trade',
  'packages',
  'counter',
]);

const HESITATE: Partial<Readonly<Record<TacticId, readonly string[]>>> = {
  'thank-and-ask-time': ['If they press for an answer now: stay with the day you have named, and thank them again.'],
  'extend-deadline': ['If they press for an answer now: stay friendly, and name the day again.'],
  'request-details': ['If they do not know: ask who does, and whether it can be sent in writing.'],
  probe: ['If the answer is general: ask for an example of how it was decided before.'],
  'request-writing': [
    'If they say it is not needed: say that you like to have it on paper, and ask for a short e-mail.',
  ],
  'ask-on-paper': ['If they cannot say yet: ask by when they will know.'],
  'accepted-too-quickly': ['If the answer is no: thank them, and leave it there.'],
};

/** A script for a call: the opening, the request, the stop, and what to ask if it gets difficult. */
export function scriptText(paragraphs: readonly string[], facts: Facts, { id, onCall }: Tactic, turn: number): string {
  const [first, ...rest] = paragraphs;
  const last = rest.length > 0 ? rest.at(-1) : undefined;
  const middle = rest
    .slice(0, -1)
    .join(' ')
    .replace(/ \n|\n(?=- )/g, '\n');
  const lines = [
    `Opening: ${helloText(facts, turn)} ${first ?? ''}`.trimEnd(),
    ...(middle === '' ? [] : [`Say: ${middle}`]),
    ...(last === undefined ? [] : [onCall === undefined ? `Close: ${last}` : `Ask: ${last}`]),
    ...(onCall === undefined ? [] : [STOP[turn % STOP.length] ?? '']),
    ...probes(facts, id, turn),
  ];
  return lines.join('\n\n');
}

function helloText({ recruiter, candidate }: Facts, turn: number): string {
  const name = recruiter === undefined ? 'Hello' : `Hello ${recruiter}`;
  const self = candidate === undefined ? '' : `, this is ${candidate}`;
  return `${name}${self}. ${HELLO[turn % HELLO.length]}`;
}

function probes(facts: Facts, id: TacticId, turn: number): readonly string[] {
  if (!MEETS_OBJECTIONS.has(id)) return HESITATE[id] ?? [];
  const isBaseFixed = facts.isAllFixed || facts.fixed.includes('baseSalary');
  const likely = likelyObjections(
    facts.asks.map(({ field }) => field),
    isBaseFixed,
  );
  const some = [likely[turn % likely.length], likely[(turn + 1) % likely.length]];
  return some.flatMap((objection) => {
    const lines = objection === undefined ? [] : OBJECTION_LINES[objection];
    return lines[turn % Math.max(1, lines.length)] ?? [];
  });
}
