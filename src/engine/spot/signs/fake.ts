import type { SpotMail } from '#engine/spot/mail.ts';

/** A sign that an offer is not what it says, as a sentence for the person. Two of them, or a strong one, decide. */
export interface FakeSign {
  readonly id: string;
  readonly strength: 1 | 2;
  readonly warning: string;
  holds(mail: SpotMail, text: string): boolean;
}

const FREE_MAIL = /@(?:gmail|yahoo|hotmail|outlook|aol|proton(?:mail)?|gmx|mail|icloud|yandex|zoho)\.[a-z.]{2,6}\b/;

export const FAKE_SIGNS: readonly FakeSign[] = [
  {
    id: 'fee',
    strength: 2,
    warning: 'It asks you to pay something first. An employer never does.',
    holds: (_mail, text) =>
      /\b(?:pay|deposit|transfer|send|submit|remit)\b[^.?!\n]{0,50}\b(?:fee|initially|registration|security deposit|refundable|processing|training (?:fee|cost|kit)|equipment (?:fee|cost)|\d{3,6}(?: rs| inr| rupees)?)\b[^.?!\n]{0,40}|\b(?:registration|processing|training|visa|security|refundable|laptop|equipment) (?:fee|deposit|charges?)\b|\bjust pay\b/.test(
        text,
      ) &&
      !/\b(?:we|company|employer|us)\b[^.?!\n]{0,30}\b(?:pay|cover|reimburse)s?\b[^.?!\n]{0,30}\b(?:fee|deposit|visa|relocation)/.test(
        text,
      ),
  },
  {
    id: 'cheque',
    strength: 2,
    warning: 'Money is to come by cheque or be passed on. That is how a common fraud works.',
    holds: (_mail, text) =>
      /\b(?:che(?:que|ck)s?\b[^.?!\n]{0,80}\b(?:deposit|mail|vendor|equipment|office|purchase|print|cash|bank)|deposit (?:the|this|it) (?:che(?:que|ck)|into your)|(?:purchase|buy)\b[^.?!\n]{0,60}\bfrom (?:our|the|an) (?:approved |certified |accredited )?vendor|gift cards?|wire (?:the|it|money)|western union|bitcoin|crypto(?:currency)? wallet|forward the (?:rest|balance|money|remainder))\b/.test(
        text,
      ),
  },
  {
    id: 'messenger',
    strength: 2,
    warning: 'The interview or the next step is on a messenger. Serious employers speak to you.',
    holds: (_mail, text) =>
      /\b(?:telegram|whatsapp|signal app|google hangouts?|hangouts|wire app|skype chat|text (?:me|the hiring manager|our hr))\b/.test(
        text,
      ),
  },
  {
    id: 'nobody-applied',
    strength: 1,
    warning: 'It offers a job without an interview or an application.',
    holds: (_mail, text) =>
      /\b(?:no (?:interview|experience) (?:is )?(?:needed|required|necessary)|without (?:an |any )?interview|your (?:resume|cv) (?:was|has been) (?:found|seen|reviewed|selected|shortlisted) (?:on|from|by|through)|(?:found|saw|got|reviewed) your (?:resume|cv|profile|details) (?:on|from|at)\b[^.?!\n]{0,60}\b(?:hired|selected|offer)|you have been (?:selected|shortlisted|hired)|immediate (?:hiring|joining|start)|earn (?:up to|more|extra|money|[$€£]?\d)|work (?:only )?\d+ hours? (?:a|per) day|part-?time (?:from|work from) home)\b/.test(
        text,
      ),
  },
  {
    id: 'free-mail',
    strength: 1,
    warning: 'The sender writes from a free mail address and not from the firm’s own.',
    holds: (mail) =>
      FREE_MAIL.test(mail.sender) &&
      /\b(?:hr|recruit\w*|hiring|careers?|talent|human resources|jobs?|manager|desk|team)\b/.test(mail.sender),
  },
  {
    id: 'personal-data',
    strength: 1,
    warning: 'It wants bank details, identity papers or a password before anything is signed.',
    holds: (_mail, text) =>
      /\b(?:send|provide|reply with|fill|submit|confirm)\b[^.?!\n]{0,60}\b(?:bank (?:account|details|name|login)|online banking|social security number|ssn|passport (?:copy|scan|number)|(?:front and back|copy) of your (?:id|license|licence)|credit card|mother's maiden|password)\b/.test(
        text,
      ),
  },
  {
    id: 'pay-out-of-line',
    strength: 1,
    warning: 'The pay is far above what such work is paid.',
    holds: (_mail, text) =>
      /\b(?:data entry|administrative assistant|typist|mystery shopper|package handler|reshipping|customer service|virtual assistant)\b/.test(
        text,
      ) && /(?:[$£€]\s?(?:3[5-9]|[4-9]\d|\d{3})(?:\.\d\d)?\s?(?:\/|per |an )\s?(?:hr|hour))/.test(text),
  },
];
