const PAPER =
  '(?:letter|contract|agreement|paperwork|documents?|docu-?sign|copy|copies|addendum|amendment|paper|papers|version|offer letter|offer|draft|pdf|terms|e-?sign\\w*|annexure|appointment)';
const SENT =
  "(?:attached|attaching|enclosed|enclosing|pfa|find|sent|send(?:ing)?|resen[dt]|on (?:its|the) way|in your inbox|follows?|will follow|be with you|issu(?:e|ed|ing)|draft(?:ed|ing)?|draw(?:n|ing)? up|drew up|prepar(?:e|ed|ing)|forward(?:ed|ing)?|releas(?:e|ed|ing)|generat(?:e|ed|ing)|upload(?:ed|ing)?|get(?:ting)? (?:\\w+ )?(?:out|over|to you)|have (?:it|the|your)|reach you|receive|come (?:over|through)|ready|updated|goes out|go out|went out|typ(?:e|ed|ing)|write up|written up|here(?:'s| is| are)|below is|shar(?:e|ed|ing)|post(?:ed)?|by post|countersigned|signed)";
/** The paper is new because something was settled. */
const REVISED =
  /\b(?:revised|updated|amended|new|corrected|counter-?signed|adjusted|re-?issued|modified|formal|written|in writing|fresh|clean|final)\b/;
const AGREED_BEFORE =
  /\b(?:as (?:we |was |were |you and i )?(?:agreed|discussed|promised|said|settled|talked|spoke|confirmed|arranged|per)|like we said|per (?:our|the|your|yesterday's|this morning's) (?:\w+ ){0,2}(?:call|chat|conversation|discussion|agreement|phone call|meeting|acceptance)|(?:everything|what|terms|points|changes|all|we)(?: (?:that )?(?:we|you and i))?(?:'ve| have| had)? (?:agreed|settled|shook|landed|shaken)|(?:everything|what|terms|points|changes|all)(?: (?:that )?(?:we|you and i))(?:'ve| have| had)? (?:discussed|went through|gone through|talked)|(?:terms|points|changes|items|everything|figures|numbers|package) (?:that (?:were |we )?)?(?:agreed|settled|discussed)|(?:settled|agreed|concluded|reached) (?:in|on|during|by|over|at|today|yesterday|this morning|last)|verbal(?:ly)? (?:agree|accept|offer)\w*|agreed (?:terms|changes|points|figures|package|salary|amount)|following (?:our|your) (?:call|chat|conversation|discussion|agreement|acceptance|verbal)|further to (?:our|your) (?:call|chat|conversation|discussion|agreement|acceptance)|your (?:verbal )?acceptance|(?:when|on) we spoke|confirm in writing|matches (?:your|our|what))\b/;

const SENDS_PAPER = new RegExp(`\\b${SENT}\\b[^.;!?]{0,60}\\b${PAPER}\\b|\\b${PAPER}\\b[^.;!?]{0,60}\\b${SENT}\\b`);

/** Whether a sentence sends a paper or promises one. */
export const sendsPaper = (plain: string): boolean => SENDS_PAPER.test(plain);
export const isRevised = (plain: string): boolean => REVISED.test(plain);
export const isAgreedBefore = (plain: string): boolean => AGREED_BEFORE.test(plain);
/** A sentence whose figures are confirmed by the paper that carries them. */
export const isPaper = (plain: string): boolean =>
  (sendsPaper(plain) && (isRevised(plain) || isAgreedBefore(plain))) ||
  /\b(?:now reads|(?:includes?|reflects?|shows?|contains?|put in|have them put in|has|got) (?:the |an? |your )?(?:new |agreed |later |\W?\d|base|salary|everything))/.test(
    plain,
  );
