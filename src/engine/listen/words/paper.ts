const PAPER =
  '(?:letter|contract|agreement|paperwork|documents?|docs|dropbox|docu-?sign|copy|copies|addendum|amendment|paper|papers|version|offer letter|offer|draft|pdf|terms|e-?sign\\w*|annexure|appointment)';
const SENT =
  "(?:attached|attaching|attach|enclose|enclosed|enclosing|are out|is out|pfa|find|sent|send(?:ing)?|resen[dt]|on (?:its|the) way|in your inbox|follows?|will follow|be with you|issu(?:e|ed|ing)|draft(?:ed|ing)?|draw(?:n|ing)? up|drew up|prepar(?:e|ed|ing)|forward(?:ed|ing)?|releas(?:e|ed|ing)|generat(?:e|ed|ing)|upload(?:ed|ing)?|get(?:ting)? (?:\\w+ )?(?:out|over|to you)|have (?:it|the|your)|reach you|receive|come (?:over|through)|ready|updated|goes out|go out|went out|typ(?:e|ed|ing)|write up|written up|here(?:'s| is| are)|below is|shar(?:e|ed|ing)|post(?:ed)?|with the printers?|print(?:ed|ing|er)|(?:in|through|by) the (?:post|mail)|by post|is in your|find below|released|below|are in your|record|serves|confirm|countersigned|signed)";
/** The paper is new because something was settled. */
const REVISED =
  /\b(?:revised|updated|amended|new|corrected|counter-?signed|adjusted|re-?issued|modified|formal|written|in writing|fresh|clean|final)\b/;
const AGREED_BEFORE =
  /\b(?:as (?:we |was |were |you and i |mutually |previously |verbally |already )?(?:agreed|discussed|promised|said|settled|talked|spoke|confirmed|arranged|per)|like we said|per (?:our|the|your|yesterday's|this morning's) (?:\w+ ){0,2}(?:call|chat|conversation|discussion|agreement|phone call|meeting|acceptance)|(?:everything|what|terms|points|changes|all|we)(?: (?:that )?(?:we|you and i))?(?:'ve| have| had)? (?:agreed|settled|shook|landed|shaken)|(?:everything|what|terms|points|changes|all)(?: (?:that )?(?:we|you and i))(?:'ve| have| had)? (?:discussed|went through|gone through|talked)|(?:terms|points|changes|items|everything|figures|numbers|package) (?:that (?:were |we )?)?(?:agreed|settled|discussed)|(?:settled|agreed|concluded|reached) (?:in|on|during|by|over|at|today|yesterday|this morning|last)|agreed (?:with|between|upon|by) (?:you|us|both|mr|ms|mrs|dr)\b|the agreed (?:terms|points|figures|changes|package|items|salary)|(?:you and [\w']+|both sides|the parties) (?:have |had )?(?:agreed|settled)|verbal(?:ly)? (?:agree|accept|offer)\w*|agreed (?:terms|changes|points|figures|package|salary|amount)|following (?:our|your) (?:call|chat|conversation|discussion|agreement|acceptance|verbal)|further to (?:our|your) (?:call|chat|conversation|discussion|agreement|acceptance)|your (?:verbal |oral |kind )?acceptance|you accepted|shook hands on|like you (?:spotted|said|noticed)|you (?:spotted|pointed out|flagged)|(?:now that|since) (?:we|you)(?:'ve| have|'re)|changes (?:we|you)|we (?:spoke about|talked about|shook)|(?:changes|points|edits|terms|things|stuff) from (?:our|the|yesterday's|this morning's) (?:chat|call|talk|conversation|meeting)|understanding (?:reached|between)|agreement (?:reached|between)|reached between us|(?:serves? to|to|hereby) (?:record|document|confirm|set out|formali[sz]e) (?:the|our|what|in writing)|scribble your name|(?:when|on) we spoke|confirm in writing|matches (?:your|our|what))\b/;

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
