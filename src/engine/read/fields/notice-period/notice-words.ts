/** Whose notice it is. `either` when both are bound, or nothing is said. */
export type Party = 'employee' | 'employer' | 'either';

/** Words for the notice that ends an employment. */
export const NOTICE_WORD =
  /\b(?:notice|notif(?:y|ication)|kündig\w*|kündigungsfrist\w*|frist|préavis|preaviso|opzegtermijn|in advance)\b/;

/** Notice as the law has it, without a figure of the letter's own. */
export const STATUTORY =
  /\b(?:statutory|legal|minimum|required by law|gesetzlichen?) (?:minimum )?(?:notice(?: period)?|kündigungsfrist(?:en)?|frist(?:en)?)\b(?! verlänger)|\bnotice (?:period )?(?:as )?(?:required|prescribed|laid down|set out) (?:by|under|in) (?:the )?(?:law|statute|employment)[^.;,]{0,30}|\bfrist des § ?622 bgb|\bnach maßgabe (?:der gesetzlichen|des § ?622)[^.;,]{0,30}/;

const OTHER_AFTER =
  /^[')s]* (?:for|per) (?:each|every|completed) |^[^.;]{0,60}\b(?:current|present|former|previous) employer\b|^[^.;]{0,30}\bnotice (?:to|of|for) (?:\w+ ){0,2}(?:cure|remedy|correct|any change|changes?|a change|the event|such|transfer|relocat\w+|meeting|absence|vacation|leave|holiday)|^['s)]* (?:of|from|after|following) (?:the |such |your |receipt |receiving |delivery )*(?:receipt|receiving|event|occurrence|condition|initial|existence|first|such)|^[^.;]{0,60}\b(?:to cure|cure period|good reason|to remedy)\b|^['s)]* (?:of|in lieu|pay|salary|base|severance|continued|of continuous|of employment|of service)\b(?! (?:prior |advance |written )*notice)/;
const OTHER_BEFORE =
  /\b(?:cure|remedy|remedied|cured|good reason|within|vacation|holiday|annual leave|leave request|change in control|change of control|repay\w*|exercise|severance|revoke|objection|insurance|policy|roster|shift|travel|for a period of|first|pay(?:ment)? (?:of|equal to)|salary in lieu|equivalent to|relocat\w+)\b[^.;]{0,40}$/;

/** Notice that a fixed term is not to be renewed. */
const RENEWAL =
  /\b(?:non-?renew\w*|not (?:to )?(?:renew|extend)\w*|to the contrary|automatically (?:renew|extend)\w*|end of (?:the )?(?:initial|then|current|such|any|each)|expiration of (?:the|such|any))\b/;

/** Whether a duration near "notice" is a time to cure, a reaction time, pay in lieu or notice of something else. */
export function isOtherNotice(beforeWords: string, afterWords: string): boolean {
  const ahead = beforeWords.replaceAll(
    /\bwith(?:out)?(?: or without)? (?:cause or )?(?:good reason|cause)\b(?:,? or good reason)?/g,
    '',
  );
  return (
    OTHER_AFTER.test(afterWords) ||
    OTHER_BEFORE.test(ahead) ||
    RENEWAL.test(ahead) ||
    RENEWAL.test(afterWords.slice(0, 70))
  );
}

const EITHER =
  /\b(?:either|both|each|any)(?: of)?(?: the)? (?:part(?:y|ies)|sides?|of us)\b|\bmutual|\bbeide[nr]?\b|\bbeiderseit\w*|\bvertrags(?:parteien|partner)\b|\bréciproque|\bou l'autre|\bambas partes|\byou or (?:the|we)|\bthe company or (?:you|the e)/;
const EMPLOYER =
  /(?:\b(?:the company|the employer|company|employer|we|firm|corporation|bank|university|it|us)\b (?:\w+ ){0,3}(?:will|shall|may|must|gives?|agrees?|can|terminates?|ends?|provides?)|\bby (?:the company|the employer|us|employer)\b|\bfrom (?:the company|the employer|us)\b|\bif we\b|\bdismissal\b)/;
const EMPLOYEE =
  /\b(?:you|employee|executive|your?self|mitarbeiter\w*|arbeitnehmer\w*|salarié\w*|trabajador\w*|resign\w*|baja voluntaria|démission)\b (?:\w+ ){0,4}(?:will|shall|may|must|gives?|agree|can|terminates?|end|provide|to give|required|need|should|resign|wish|are)|\bresign|\bif you\b|\bby (?:you|the employee|the executive)\b|\bfrom you\b|\bbaja voluntaria|\bdémission/;

/** Whose notice it is, from the words of the sentence before and after the figure. */
export function ownParty(beforeWords: string, afterWords: string): Party {
  const around = `${beforeWords} … ${afterWords}`;
  const near = beforeWords.split(/[,;]| and /).at(-1) ?? '';
  if (EMPLOYER.test(near) && !EMPLOYEE.test(near) && !EITHER.test(near)) return 'employer';
  if (EITHER.test(around)) return 'either';
  const behind = /^[^.;…]{0,60}/.exec(afterWords)?.[0] ?? '';
  const employer = EMPLOYER.test(beforeWords) || EMPLOYER.test(behind);
  const employee = EMPLOYEE.test(beforeWords) || EMPLOYEE.test(behind);
  if (employer === employee) return 'either';
  return employer ? 'employer' : 'employee';
}
