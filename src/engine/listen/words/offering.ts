/** Verbs by which an employer puts something on the table or agrees to it. Each pattern reads plain text. */

const GIVES =
  '(?:do|offer|go|stretch|get|gets|got|getting|bring|move|add|raise|increase|bump|give|propose|start|come|make|provide|include|put|pay|appoint|meet|match|agree|throw|commit|manage|contribute|pick up|cover|grant|extend|guarantee|top|lift|push|take|bridge|split|sweeten|round|land|reach|find|fund|absorb|reimburse|credit|bring|revise|improve|up|swing|squeeze|fix|confirm|settle|suggest|allow|have|be able|be prepared|be willing|be happy|live with|work with)';

/** "We can do", "the clinic would pick up", "I'm able to offer". */
const CAN_GIVE = new RegExp(
  `\\b(?:can|could|would|will|'d|'ll|able to|prepared to|willing to|happy to|pleased to|glad to|in a position to|ready to|let's|like to|authori[sz]ed to|managed to|decided to|agreed to|going to|allowed (?:me|us) to|let (?:me|us))(?: (?!not\\b|never\\b)[\\w'-]{1,20}){0,3}? ${GIVES}\\b`,
);
const HAVE_GIVEN =
  /\b(?:(?:we|i|they|she|he|finance|management|the [\w-]{1,20}(?: [\w-]{1,20})?|hr|'ve|have|has|did)(?: (?!not\b|never\b)[\w'-]{1,20}){0,2}? (?:approved|got|get|secured|agreed|managed|cleared|authori[sz]ed|raised|increased|improved|revised|bumped|moved|found|signed off|okayed|ok'd|come up|came up|gone up|went up|offer|propose|suggest|added|include|confirm|adjusted|upped|negotiated|obtained|granted|put in|settled on|landed)|approval (?:for|to|of)|signed off on|(?:is|are|was|were|been|it's|be|stands?|set|got) (?:now )?(?:approved|increased|raised|revised|improved|adjusted|upped|bumped|cleared|signed off|agreed|confirmed|granted|corrected|updated)|now (?:reads?|stands?|is|at|comes?|\W?\d)|revised (?:offer|figure|salary|base|package|ctc|number)|(?:new|updated|improved|amended) (?:offer|figure|salary|base|package|ctc|number|total|rate|bonus)|best and final|last and final|final offer|split the difference|in the middle|half-?way|counter-?(?:offer|propos)|propos(?:e|al|ing)|suggest|you(?:'d| would|'ll| will) (?:get|have|start|receive|be on|come in|be paid|join)|start you (?:at|on)|how (?:does|do|about|would|is)|what about|would .{1,40} (?:work|help|do it|do the trick|suit)|instead,|in exchange|an? (?:additional|extra|further|one-?(?:off|time))|plus an?\b)/;
/** Words of agreement to what was asked. */
const AGREES =
  /\b(?:yes|ye[ap]h?|agreed|deal|done|approved|approve|agreeable|in full|\d\S{0,12} it is|(?:we|i)(?:'ll| will| can| could)? (?:match|meet)|as (?:you )?(?:requested|asked|agreed|discussed|promised|we said)|fine (?:by|with)|works for|no objections?|can live with|happy with|signed off|green light|go-?ahead|confirm(?:ed|ing)?|reflects?|okay|ok'd|okayed|granted|with your|settled)\b/;

export const isOffering = (plain: string): boolean => CAN_GIVE.test(plain) || HAVE_GIVEN.test(plain);
export const isAgreeing = (plain: string): boolean => AGREES.test(plain);
