import { foundSign, type Sign, textSign, wordsSign } from '#engine/spot/sign/sign.ts';

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
  ).flatMap(([id, why, tag]) => [wordsSign(id, 'against', why, tag, 1), wordsSign(`${id}-much`, 'against', why, tag, 4)]),
  wordsSign('advice', 'against', 'gives advice on offers', 'ADVICE', 2),
  wordsSign('staff', 'against', 'talks about offers to others', 'STAFF', 2),
  wordsSign('list', 'against', 'is written to many people', 'LIST', 2),
  textSign('blanks', 'against', 'has blanks to be filled', /\{\{|\[(?:[a-z][\w /-]{2,25})\]|<(?:name|position|company|salary|title|date)>|\bx{2,}\b/, ({ text }) => text.replace(/\[(?:attachment|image|logo|cid|external|link)[^\]]*\]/g, '')),
  textSign('reader-pays', 'against', 'asks you for money', /\b(?:entry|joining|membership|participation|course|registration|processing|annual) (?:fee|price|cost)s?\b|\b(?:it|this|that|which|only) costs?\b|\byou pay\b|\bpay us\b|\bsecure your\b|\bpayment (?:is )?due\b|\bprix\b|\bprecio\b|\bmonatsbeitrag\b/, ({ text }) => text),
  foundSign('no-employment', 'against', 'says that it is no job', ['NOT .. (?:employees|employee|JOB with|HIRE by|SUPPLY of)', 'NOT JOB']),
  foundSign('staff-says', 'against', 'is said among colleagues', [
    'please (?:use|APPROVAL|check|prepare|draft) .. (?:this|OFFER|PAPER|STAFF|it)',
    'use .. (?:this|STAFF) .. (?:text|wording|STAFF|when)',
    'IF|when YOU (?:make|EXTEND|hire|HIRE|OFFER)',
    '(?:make|OFFER|hire|HIRE) .. (?:someone|somebody|people|CANDIDATE)',
  ]),
];
