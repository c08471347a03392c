import { countOf, foundSign, type Sign, textSign, wordsSign } from '#engine/spot/signs/sign.ts';

const WORK = 'JOB|TITLE|HIRE|HOURS|PROB|LEAVE|BENEFIT|EQUITY';
/** How much of the talk is of another business rather than of work. */
const shareSign = (id: string, why: string, tag: string): Sign => ({
  id,
  why,
  value: ({ gist }) => {
    const count = countOf(gist, tag);
    return count === 0 ? 0 : count / (count + countOf(gist, WORK));
  },
});
/** Several words of another business; one is nothing, as people are hired by banks and colleges too. */
const manySign = (id: string, why: string, tag: string): Sign => ({
  id,
  why,
  value: ({ gist }) => Math.max(0, Math.min(1, (countOf(gist, tag) - 1) / 3)),
});

/** Other business that is offered, signed and started too. */
export const BUSINESS: readonly Sign[] = [
  ...(
    [
      ['study', 'is about a place to study or an award', 'STUDY'],
      ['credit', 'is about credit or insurance', 'CREDIT'],
      ['shop', 'sells something', 'SHOP'],
      ['property', 'is about a home or a thing for sale', 'PROPERTY'],
      ['supply', 'is about a service for money', 'SUPPLY'],
    ] as const
  ).flatMap(([id, why, tag]) => [shareSign(id, why, tag), manySign(`${id}-much`, why, tag)]),
  wordsSign('advice', 'gives advice on offers', 'ADVICE', 2),
  wordsSign('staff', 'talks about offers to others', 'STAFF', 2),
  wordsSign('list', 'is written to many people', 'LIST', 2),
  textSign(
    'blanks',
    'has blanks to be filled',
    /\{\{|\[(?:[a-z][\w /-]{2,25})\]|<(?:name|position|company|salary|title|date)>|\bx{2,}\b/,
    ({ text }) => text.replace(/\[(?:attachment|image|logo|cid|external|link)[^\]]*\]/g, ''),
  ),
  textSign(
    'reader-pays',
    'asks you for money',
    /\b(?:entry|joining|membership|participation|course|registration|processing|annual) (?:fee|price|cost)s?\b|\b(?:it|this|that|which|only) costs?\b|\byou pay (?!in\b|into\b|towards?\b)|\bpay us\b|\bfee (?:is|of)\b|\bsecure your\b|\bpayment (?:is )?due\b|\bprix\b|\bprecio\b|\bmonatsbeitrag\b/,
    ({ text }) => text,
  ),
  foundSign('no-employment', 'says that it is no job', [
    'NOT .. (?:employees|employee|JOB with|HIRE by|SUPPLY of)',
    'NOT JOB (?:with|by|at|of)',
  ]),
  foundSign('staff-says', 'is said among colleagues', [
    'please (?:use|APPROVAL|check|prepare|draft) .. (?:this|OFFER|PAPER|STAFF|it)',
    'use .. (?:this|STAFF) .. (?:text|wording|STAFF|when)',
    'needs YOUR APPROVAL',
    'how to .. (?:OFFER|PAPER|read|OPEN|ask|ASK)',
    'I OFFER (?!YOU)\\S+',
    'please set up',
    'requested by',
    'APPROVAL reject',
    'IF|when YOU (?:make|EXTEND|hire|HIRE|OFFER)',
    '(?:make|OFFER|hire|HIRE) .. (?:someone|somebody|people|CANDIDATE)',
  ]),
];
