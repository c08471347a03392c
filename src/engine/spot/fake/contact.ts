import type { FakeSign } from '#engine/spot/fake/fake-sign.ts';
import { someSaid } from '#engine/spot/passage.ts';

const CHAT =
  '(?:telegram|whats ?app|signal|google (?:hangouts?|chat)|hangouts|wire app|skype chat|wechat|line app|messenger)';
const BY_CHAT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:interview(?:ed)?|briefing|hired|training|hr|manager|supervisor|recruiter|professor|employer|agent|add|join|download)\\b[^.?!\\n]{0,60}\\b(?:on|via|through|over|using|to|at)\\b[^.?!\\n]{0,25}\\b${CHAT}\\b`,
    'g',
  ),
  new RegExp(`\\bcontact\\b[^.?!\\n]{0,60}\\b${CHAT}\\b`, 'g'),
  new RegExp(`\\bsend (?:a |an )?(?:text|sms|${CHAT})(?: message)?\\b(?: now)? to\\b`, 'g'),
  /\btext (?:me|us|him|her|the (?:hiring )?manager|our hr)\b(?: now)? (?:on|at)\b|\btext (?:the )?(?:hiring manager|hr|recruiter)\b/g,
];
/** A colleague's number for questions is no sign. */
const FOR_QUESTIONS =
  /\b(?:questions?|doubts?|support|group|team chat|happy to|feel free|call or|phone or|or call|or ring|anything)\b/;

/** The interview or the next step is on a messenger. Serious employers speak to you. */
export const messenger: FakeSign = {
  id: 'messenger',
  strength: 2,
  warning: 'The interview or the next step is on a messenger. Serious employers speak to you.',
  holds: ({ text }) =>
    someSaid(text, BY_CHAT, ({ before, after, match }) => !FOR_QUESTIONS.test(before + match + after.slice(0, 60))),
};

const UNASKED: readonly RegExp[] = [
  /\bno (?:interviews?|experience|skills?) (?:is |are )?(?:needed|required|necessary)\b|\bwithout (?:an |any )?interview\b|\bein gespräch ist nicht\b|\bsin entrevista\b|\bsans entretien\b/g,
  /\b(?:found|saw|got|received|reviewed|accepted|seen) your (?:resume|cv|profile|contact|details|e?-?mail|information)\b|\byour (?:resume|cv|profile|e?-?mail|number) (?:was|has been|is) (?:found|seen|recommended|shortlisted|selected|accepted|forwarded|picked)\b/g,
  /\bearn (?:up to|more|extra|money|[$€£]? ?\d)|\byou (?:can )?earn\b[^.?!\n]{0,30}\b(?:daily|weekly|per day|a day|every)\b|\bpaid (?:the )?same day\b|\bpocket money\b|\bimmediate (?:hiring|joining)\b|\burgently (?:requires?|needs?|hiring)\b|\bwork (?:only )?\d+ (?:hours|minutes) (?:a|per) day\b/g,
  /\b(?:free accommodation|free feeding|feeding and|air tickets?\b[^.?!\n]{0,30}\bfree)\b|\baccommodation, feeding\b/g,
];

/** It offers a job to somebody who has not applied or been spoken to. */
export const nobodyApplied: FakeSign = {
  id: 'nobody-applied',
  strength: 1,
  warning: 'It offers a job to somebody who has not applied or been spoken to.',
  holds: ({ text }) => someSaid(text, UNASKED, () => true),
};

const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|aol|proton(?:mail)?|gmx|icloud|yandex|zoho|mail|rediffmail|qq|163|web|hushmail|tutanota|consultant)\.|@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|aol|proton(?:mail)?|pm|gmx|icloud|yandex|zohomail|mail|rediffmail|qq|163|web|hushmail|tutanota|consultant)·[a-z·]{2,6}/;
const SPEAKS_FOR_FIRM =
  /\b(?:hr|h·r|recruit\w*|hiring|careers?|talent|human resources?|personal|hotel|group|ltd|limited|inc|corp\w*|company|plc|motors|airlines?|bank|industries|solutions|global|international|foundation|desk|department|dept)\b|hr(?:dept|desk|team|manager)|hr·|·hr|recruit|jobs?@/;

/** The sender speaks for a firm and writes from a free mail address. */
export const freeMail: FakeSign = {
  id: 'free-mail',
  strength: 1,
  standsAlone: true,
  warning: 'The sender speaks for a firm and writes from a free mail address.',
  holds: ({ sender }) => FREE_MAIL.test(sender) && SPEAKS_FOR_FIRM.test(sender),
};

const SECRETS: readonly RegExp[] = [
  /\b(?:send|provide|reply with|fill|submit|confirm|give|forward|senden|schicken)\b[^.?!\n]{0,90}\b(?:bank (?:account|details|name|login)|name of your bank|online banking|kontodaten|social security number|ssn|passport (?:copy|scan|number|photo)|copy of your passport|(?:front and back|photo|copy|picture|scan|kopie)\b[^.?!\n]{0,20}\b(?:of|ihres) ?(?:your )?(?:id\b|license|licence|driver'?s|identity|ausweis\w*)|credit card|mother's maiden|password|bank user)/g,
];

/** It wants bank details, identity papers or a password before anything is signed. */
export const personalData: FakeSign = {
  id: 'personal-data',
  strength: 1,
  standsAlone: true,
  warning: 'It wants bank details, identity papers or a password before anything is signed.',
  holds: ({ text }) =>
    someSaid(text, SECRETS, ({ before }) => !/\b(?:bring|first day|on day one|never|not|portal)\b/.test(before)),
};
