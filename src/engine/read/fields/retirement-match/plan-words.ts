/** Plans that save for old age. */
export const PLAN =
  /\b(?:401 ?-?\(?k\)?|403 ?\(?b\)?|457 ?\(?b\)?|pension(?:s|able)?(?: (?:scheme|plan|contributions?|fund))?|superannuation|super\b|retirement|rrsp|rpp|tfsa match|(?:employees'? )?provident fund|\bepf\b|(?:employer'?s?|statutory|company) pf\b|\bpf (?:contributions?|deductions?)|cpf|mpf|kiwisaver|tiaa(?:-cref)?|simple ira|\btsp\b|thrift savings|\bira\b|sep ira|savings (?:and investment )?plan|investment (?:and|&) savings plan|deferred compensation|profit[- ]sharing|nest\b|bvg|pensionskasse|altersvorsorge|altersversorgung|2\. säule|lpp|retraite|prévoyance professionnelle|per(?:eco|co)\b|plan de pensiones|nps\b|ppk\b|pf(?![a-zß-ž])|bav(?![a-zß-ž])|zusatzversorgung|vbl(?![a-zß-ž])|versorgungswerk|pensioenfonds|pensioen|ltdicp)/g;

/** The rate is on what the employee pays in. */
export const MATCHING =
  /\bmatch(?:es|ed|ing)?\b|\bdollar[- ]for[- ]dollar\b|\bfor every (?:dollar|pound|euro)\b|\b(?:contributes?|contribute) (?:the same|an equal|an amount equal)\b/;
export const FULL_MATCH =
  /\bdollar[- ]for[- ]dollar\b|\b(?:match(?:es|ed|ing)?|contribut\w+)[^.;]{0,40}\b(?:in full|fully|1:1|one[- ]for[- ]one|pound for pound|equally)\b|\b(?:full|fully|1:1|100%?) match/;

/** The employee pays it. */
export const OWN_MONEY =
  /\b(?:you(?:r)?(?: own| will| may| can| must| are required to)?|employees?(?: may| will| can| must)?|each employee(?: may)?|staff|members?|certified staff|participants?|minimum|salarié\w*|trabajador\w*)\b[^.;,)]{0,45}\b(?:contribut\w*|pays?|defer\w*|elect|aport\w*|cotis\w*|put)\b[^.;,)]{0,75}$|\bown contribution\b[^.;]{0,40}$|\b(?:employee|member|your) (?:contribution|rate|share)s?\b[^.;,]{0,25}$|\bopportunity to defer[^.;]{0,60}$|\bdeduct\w*[^.;,]{0,40}$|\bemployees?'?(?: minimum| contributions?| share| pays?)[^.;,]{0,20}$/;
/** Where the speech turns to the employer's part. */
export const EMPLOYER_TURN =
  /\b(?:and|while|;|,) (?:the )?(?:company|employer|we|trust|firm|university|bank|board|organi[sz]ation)\b/;

/** The employer pays it. */
export const EMPLOYER_MONEY =
  /\b(?:employer|company|we|firm|trust|university|board|district|bank|agency|state|college|council|organi[sz]ation|school|arbeitgeber(?:in)?|gesellschaft|firma|wendet|empresa|employeur|société)(?:'s|'ll)?\b[^.;]{0,70}$|\b(?:contribut\w+|contribute|match\w*|paid|zuschuss|beitr(?:ag|äge|ägen)|aporta\w*)\b[^.;]{0,75}$/;

/** Percentages that are not a contribution: vesting, interest, eligibility, pay rises. */
export const NO_CONTRIBUTION =
  /^\)?,? (?:vest\w*|of (?:your )?(?:final|average)|after (?:one|two|three|four|five|\d)|per year of service|bonus|interest|discount|increase|of (?:the )?premiums?)\b/;

const KINDS: readonly RegExp[] = [
  /401|403|457|savings|rrsp|\bira\b|kiwisaver|cpf|mpf|provident|\be?pf\b|super/,
  /pension|retirement|retraite|altersv|bvg|lpp|pensiones|tiaa/,
  /profit/,
  /deferred|ltdicp/,
];

/** Which sort of plan a word names, as a number; plans of two sorts are two terms. */
export function planKind(word: string): number {
  return KINDS.findIndex((kind) => kind.test(word));
}
