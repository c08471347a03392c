import { AMOUNT, gap } from '#engine/spot/fake/amount.ts';
import type { FakeSign } from '#engine/spot/fake/fake-sign.ts';
import { someSaid } from '#engine/spot/passage.ts';

const FEE_WORD =
  '(?:fees?|charges?|deposit|security (?:amount|money)|refundable|registration|processing|training (?:kit|material|cost)|work permit|visa|cost of|caution|gebühr|frais|tasa|fianza)';
const FEES: readonly RegExp[] = [
  new RegExp(`\\bpayment of\\b${gap(50)}\\b${FEE_WORD}\\b`, 'g'),
  new RegExp(
    `\\b(?:you|required to|need to|have to|must|please|kindly|just|after you|to)\\b${gap(60)}\\b(?:pay|deposit|transfer|remit|send|submit|make a payment)\\b${gap(60)}\\b${FEE_WORD}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:just|first|initially|please|kindly|must|required to)\\b${gap(20)}\\b(?:pay|deposit|remit)\\b${gap(30)}(?:${AMOUNT}|\\d{3,6})`,
    'g',
  ),
  /\b(?:registration|processing|training|onboarding|verification|application|laptop|uniform|refundable|security|clearance) (?:fee|deposit|charge|amount)s?\b/g,
  /\b(?:amount|deposit|fee|money)\b[^.?!\n]{0,30}\b(?:is|will be|gets) (?:fully )?(?:refunded|refundable|reimbursed|returned)\b/g,
];
/** The employer is the one who pays, or it is about the pay going out. */
const EMPLOYER_PAYS =
  /\b(?:we|company|employer|firm|us|bank|university)\b[^.?!\n]{0,40}\b(?:pays?|paid|covers?|reimburses?|refunds?)\b|\b(?:direct deposit|paid by (?:us|the)|relocation|pay back|repay|bonus|reimburse[sd]?|salary|wages|tuition|housing)\b/;

/** It asks you to pay something first. An employer never does. */
export const fee: FakeSign = {
  id: 'fee',
  strength: 2,
  warning: 'It asks you to pay something first. An employer never does.',
  holds: ({ text }) => someSaid(text, FEES, ({ before, match }) => !EMPLOYER_PAYS.test(before + match)),
};

const CHEQUES: readonly RegExp[] = [
  /\bche(?:que|ck)s?\b[^.?!\n]{0,60}\b(?:to (?:buy|purchase|get|order|cover)|(?:office )?equipment|vendor|software|supplies|purchases?|print\w*)\b/g,
  /\b(?:payment|funds?|money|amount)\b[^.?!\n]{0,40}\bby (?:che(?:que|ck)|cashier's)\b|\bcashier'?s? che(?:que|ck)\b/g,
  /\b(?:use|keep|deduct|take|subtract)\b[^.?!\n]{0,30}\b(?:rest|remainder|balance|first (?:week|pay|salary|weeks))\b[^.?!\n]{0,30}\b(?:out of|from it|to pay|to the|and send|and use)\b/g,
  /\b(?:deposit|cash) (?:the|this|it|a) (?:che(?:que|ck)|into your|in your)\b|\bdeposit it in\b/g,
  /\b(?:buy|purchase|purchasing|order)\b[^.?!\n]{0,60}\b(?:certified|approved|accredited|our|designated) (?:vendors?|suppliers?)\b|\bgift cards?\b|\bwestern union\b|\bmoneygram\b|\b(?:bitcoin|usdt|crypto)(?:currency)?\b[^.?!\n]{0,30}\b(?:wallet|send|pay|buy|deposit|task)\b/g,
  /\b(?:receive|process|accept|collect)\b[^.?!\n]{0,40}\bpayments?\b[^.?!\n]{0,60}\b(?:your|account|customers)\b|\b(?:forward|transfer|send|pass)\b[^.?!\n]{0,20}\b(?:the )?(?:rest|balance|remainder|money)\b|\bauf ihrem konto\b|\bleiten das geld\b|\b(?:finanzagent|zahlungsassistent)\w*/g,
  /\b(?:receive|get)\b[^.?!\n]{0,20}\b(?:parcels?|packages?)\b[^.?!\n]{0,40}\b(?:address|home)\b|\b(?:reship\w*|re-ship\w*|print new labels)\b/g,
];

/** Money or parcels are to go through your hands, often by cheque. That is how a common fraud works. */
export const passedOn: FakeSign = {
  id: 'passed-on',
  strength: 2,
  warning: 'Money or parcels are to go through your hands, often by cheque. That is how a common fraud works.',
  holds: ({ text }) =>
    someSaid(
      text,
      CHEQUES,
      ({ before, after, match }) =>
        !/\b(?:voided?|direct deposit|credit check|background check|customers? gift)\b/.test(
          before.slice(-30) + match + after.slice(0, 30),
        ),
    ),
};

const LITTLE_WORK =
  /\b(?:data entry|typing|typist|personal assistant|mystery shopper|package|parcels?|reshipping|virtual assistant|simple (?:online )?(?:job|task)s?|lik(?:e|ing) and (?:rate|rating)|rating|part[- ]time|customer service rep\w*|remote assistant|clerk|heimarbeit|zwei stunden|\d+ (?:minutes|hours|stunden) (?:a|per|am) (?:day|tag)|for 5 hours)\b/;
const HIGH_PAY: readonly RegExp[] = [
  /[$£€] ?(?:3[5-9]|[4-9]\d|\d{3})(?:·\d\d)? ?(?:\/ ?|per |an |a )(?:hr|hour|h)\b/,
  /[$£€] ?\d{3}(?:·\d\d)?\b[^.?!\n]{0,25}\b(?:daily|a day|per day|\/day|every day)\b/,
  /[$£€] ?(?:3[5-9]\d|[4-9]\d\d|\d,?\d{3})\b[^.?!\n]{0,15}\b(?:weekly|a week|per week|every week)\b/,
  /\b\d\d{0,2}[·,]?\d{3} ?(?:euros?|€)[^.?!\n]{0,40}\b(?:zwei|zwo|\d) stunden\b/,
];

/** The pay is far above what such work is paid. */
export const payOutOfLine: FakeSign = {
  id: 'pay-out-of-line',
  strength: 1,
  warning: 'The pay is far above what such work is paid.',
  holds: ({ text, subject }) =>
    LITTLE_WORK.test(`${subject}\n${text}`) && HIGH_PAY.some((pattern) => pattern.test(text)),
};
