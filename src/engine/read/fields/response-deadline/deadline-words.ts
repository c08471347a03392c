/** The offer itself ends: the strongest sign of a deadline. */
export const EXPIRES =
  /\b(?:offer|proposal|letter|angebot|offre|proposition|oferta|propuesta)\b[^.;]{0,60}\b(?:expir\w+|explod\w+|ends?|prend fin|lapse\w*|open|valid|good|stand\w*|remain\w*|hold|held|withdrawn|terminat\w+|null and void|void|outstanding|available|gilt|gültig|bestand|valable|v[aá]lid[eao]|vigente|vence|caduca)\b|\b(?:hold|keep|leave) (?:this|the|your) (?:offer|position|place|role|job)\b|\bexpiration date\b|(?:^|\| )(?:offer |response )?deadline ?[:|-]|\bdeadline (?:is |has been |was )?(?:now|moved|extended|pushed)|(?:^|\| )(?:gültig|valable|válida|valid)\b|\bit (?:will |shall )?(?:stays?|remains?) (?:open|good|valid)|\b(?:elle|sie|es) (?:est|ist|gilt) (?:valable|gültig|bindend)|\b(?:acceptance|response|offer|reply|decision) deadline\b|\bdeadline (?:to|for) (?:accept\w*|respond\w*|reply\w*|decision|your)\b|\boffer (?:expiry|expiration|validity)\b|\bit (?:will |shall )?(?:automatically )?(?:expires?|lapses?|(?:be|is) (?:withdrawn|void))|\bwe(?:'ll| will| can)? (?:hold|keep) it\b/;

/** Something the candidate is to do about the offer. */
export const ANSWER =
  /\b(?:sign(?:ed|ing|ature)?|counter-?sign\w*|return(?:ing)?(?= (?:it|this|the|a|an|one|to|signed|both|your|via|by|executed|them|us))|accept(?:ed|ing|ance)?|declin\w+|decid\w+|decision|respond|response|reply|answer|let (?:me|us) know|tell (?:me|us)|text me|come back to|get back|(?:an|your) answer|give (?:me|us) a (?:call|ring|bell|shout)|hear by|love to hear|say yes|yes or no|lmk|confirm\w*|hear(?: back)? from you|get back to|indicat\w+|acknowledg\w+|rückmeldung|bescheid|mitteil\w*|annehmen|antwort\w*|zusage|unterschrieben\w*|unterzeichnet\w*|zurück\w*|annahme|réponse|répondre|retourner|accord|acceptation|respuesta|resp[oó]nd\w*|confirm\w+|firmad[oa]|aceptar|aceptación|contestar\w*|sagen sie)\b/;

const BETWEEN =
  '(?:[ ,(]{1,3}(?:the|on|or|before|end|of|close|business|day|date|noon|midnight|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|[ap]m|cob|eod|[ecmp][sd]?t|gmt|bst|cet|cest|ist|a[ce][sd]t|utc|sgt|hkt|time|eastern|pacific|central|mountain|local|standard|london|at|is|this|next|coming|mon|tues|wednes|thurs|fri|\\w{3,6}day|noon|le|la|el|den|dem|zum|latest|uhr|du|día|dès|morning|evening|afternoon|as|received|no later than)\\)?){0,9}[ ,:]{0,3}$';
/** Words that set a last day, right before the date but for a time of day. */
export const LAST_DAY = new RegExp(
  `(?:\\b(?:by|before|until|till|til|through|(?:no|not) later than|latest(?: by)?|on or before|prior to|prend fin|good through|deadline(?: is| of| for [\\w ]{2,30})?|expir\\w*(?: date)?(?: is| of)?|terminat\\w+|lapses?|bis(?: zum| spätestens)?|spätestens|vor dem|jusqu'au|avant(?: le)?|au plus tard|d'ici(?: le| au)?|antes del?|hasta(?: el)?|a más tardar|vence|caduca|valid(?:ity)?|open|up to|withdrawn|void|closes)\\b|:)${BETWEEN}`,
);

/** A deadline that was moved: "extended … to". */
export const EXTENDED =
  /\b(?:extend\w*|deadline|verlänger\w*|prolong\w*|prorrog\w*)\b[^.;]{0,90}\b(?:to|until|bis(?: zum)?|jusqu'au|hasta(?: el)?)(?: the)? ?$/;

/** Other business with a day of its own. */
const OTHER =
  /\b(?:i-9|forms?|tax|questionnaires?|licen[cs]e|transcripts?|background|drug|screening|visa|repa(?:y|id)\w*|reimburse\w*|expens\w+|bonus(?:es)?|vest\w*|exercis\w+|employed|enrol\w*|election|plan year|coverage|insurance|paid|payable|invoice|release|revo(?:ke|cation)|arbitration|severance|terminat\w+ of|good reason|cure|visit|interview|orientation|questions?|notice|resign\w*|graduat\w+|degree|medical|passport|start date|first day|begin\w*|commenc\w*|options?|grant)\b/;

/** Whether the words from the cue to the figure speak of something else than the answer to the offer. */
export function isOtherDeadline(words: string): boolean {
  return OTHER.test(words);
}

export const WITHIN =
  /(?:\b(?:within|in|for|next|have|has|give|given|had|was given|get|innerhalb(?: von)?|binnen|innert|gültig|valable|explodes in|während|sous|dans(?: un délai de)?|pendant|durant|en(?: un plazo de)?|dentro de|durante|expires?|expire|lapses?|valid|open|good|of)(?: the| next| a period of| a| an| full|up to|about)*) ?\(?$/;
/** "If you do not accept within five days": the verb stands right before. */
export const ANSWERED_WITHIN =
  /\b(?:accept\w*|respond|reply|hear(?: back)? from you|decid\w+|confirm\w*|sign(?:ed)?|return(?:ed)?|bescheid|rückmeldung|antwort\w*|retourner|répondre|responder|contestar)\b[^.;]{0,40}\b(?:within|in|innerhalb(?: von)?|binnen|innert|sous|dans|en|dentro de)(?: the next| a)? ?$/;
export const TO_ANSWER =
  /^ (?:bescheid|(?:eine )?rückmeldung|(?:eine )?antwort|zurück|unterschrieben|unterzeichnet)|^\)?['s]* (?:to|in which to|um|pour|para)(?: either| nous| uns)?(?: carefully)?(?: review and| consider and)? ?(?:accept|decide|consider|respond|sign|reply|get back|make|let|return|think|antworten|répondre|accepter|responder|decidir|aceptar|ihre)/;
export const FROM_NOW =
  /^\)?['s]* ?(?:from|of|after|following|ab|nach|à compter de|de la|desde)(?: the)? ?(?:date|above|this|today|receipt|receiving|now|letter|offer|your receipt|issue|erhalt|zugang|heute|réception|présente|recepción|fecha|such)/;
