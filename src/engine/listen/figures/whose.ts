import { refusalIn } from '#engine/listen/polarity/refusal.ts';
import { isAgreeing } from '#engine/listen/words/offering.ts';

/** A figure with the words around it, within its sentence. */
export interface Placed {
  /** Plain words of the sentence before the figure, and after it. */
  readonly before: string;
  readonly after: string;
  /** The clause the figure stands in. */
  readonly clause: string;
  readonly sentence: string;
}

const THEIRS_BEFORE =
  /\b(?:you(?:'d|'ve|'re| had| have| are| were)? (?:\w{1,12} ){0,2}?(?:asked?|asking|mention\w*|request\w*|wanted|want|quoted?|propos\w+|suggest\w*|named?|said|write|wrote|cit\w+|hop\w+|looking|need\w*|expect\w*|put forward|countered|ha[dv]e? in mind|came back|were after|are after)|your (?:[\w-]{1,14} ){0,3}?(?:asks?|request|figure|number|expectations?|counter\w*|target|wish|proposal|desired|demand|current|hike|present|idea|suggestion))\b[^.;!?\d]{0,45}$/;
const THEIRS_AFTER =
  /^[^.;!?,]{0,25}?(?:,? )?(?:that |which |as )?(?:you(?:'d|'ve|'re| had| have| are| were)? (?:\w{1,12} )?(?:asked|mention|request|want|quot|propos|suggest|named|cit|hop|looking|need|expect|put forward|countered|ha[dv]e? in mind|came back|were after|are after)|(?:is|was) your|of yours|requested|on your (?:list|side)|by another|at (?:the|your) (?:other|current)|elsewhere|from (?:the|your) (?:other|current))/;
const OLD_BEFORE =
  /(?:\b(?:from|instead of|rather than|in place of|up from|not(?: the| at| quite| to)?|than|over|above|below|beyond|past|exceed\w*|versus|vs\.?|against|original\w*|initial\w*|previous\w*|opened at|started at|opening|first (?:offer|figure)(?: of| was)?|was|were|had been|currently|existing|old|earlier|offered|closer to|short of|nearer|around the|worth|market|median|average|survey\w*|pays?|paying|earns?|makes?|puts?|of what|all the way(?: up)? to|near|minus|up against|towards? the)\s*(?:the |a |an |about |around |our |of |at |your |that |only |roughly |some )*)$/;
const OLD_AFTER =
  /^[^.;!?,]{0,18}?\b(?:(?:that )?(?:we|i) (?:offered|opened|started|proposed|sent|quoted|gave)|(?:in|per) the (?:original|first|letter|offer)|offered (?:earlier|before|originally)|originally|to (?:an? )?(?:[$€£]|rs\.?|eur|inr)?\s?\d|worth)/;
/** Too much, says the employer: the figure is the candidate's. */
const RESISTED_AFTER =
  /^[^.;!?,]{0,14}?\b(?:(?:is|are|was|were|would be|'s|seems?|feels?|looks?|lies|sits|might be|goes|isn't|exceeds|falls|puts)\b[^.;!?]{0,24}?\b(?:stretch|tough|hard|difficult|tricky|out of|outside|above|beyond|over|too|more than|higher|high|steep|not (?:possible|feasible|something|within|in)|a lot|big|a jump|unlikely|exceeds?|well|quite|impossible|off the|ambitious|of reach|us (?:above|over|past|beyond|outside))|out of (?:reach|the question|range))/;
const STANDS_AFTER =
  /^[^.;!?,]{0,24}?\b(?:appl(?:y|ies) to|for (?:all|everyone|everybody)\b|stands?|remains?|stays?|(?:is|are|'s) what (?:we|i|the|our|my|other|senior|most|people|everyone)|is (?:my|our|the) (?:last word|top|max|final|limit|ceiling)|unchanged)\b/;
const STANDS_BEFORE =
  /\b(?:stand|stands|standing|remains?|stays?|stuck|stick|keep\w*|leave it|leaving|hold\w*|fixed|(?<!'d |would |will |can |could |'ll )set|capped|take the|(?:leave|keep|hold)\w* (?:[\w-]{1,14} ){1,4}at)\s(?:firm |it |with |by |at |the |on |to |our |as )*$/;
/** Someone else's money, or money of another kind. */
const NOT_PAY =
  /^[^.;!?,]{0,12}?\b(?:people|employees|users|customers|clients|candidates|applicants|staff|of us|in (?:revenue|funding|sales|arr|savings)|million in|valuation|reports|colleagues|offices|months' runway|turnover)\b/;
const DEADLINE_OF_MONEY =
  /\b(?:repa(?:y|id|yable)|claw\w*|recover\w*|forfeit\w*|deduct\w*|fee|penalt\w+|turnover|revenue|funding|valuation|market (?:rate|median)|range (?:is|of|for|runs|from)|band (?:is|of|for|runs|from)|bracket|budgeted)\b[^.;!?]{0,40}$/;

/** Whether a figure is the employer's to give here: not the candidate's, not the old one, not refused, not a limit. */
export function isOnTheTable({ before, after, clause, sentence }: Placed): boolean {
  const agrees =
    isAgreeing(clause) || isAgreeing(before) || (isAgreeing(sentence) && refusalIn(sentence) === undefined);
  if (NOT_PAY.test(after) || DEADLINE_OF_MONEY.test(before.slice(-70))) return false;
  // "$40,000 of the $60,000": the second is what was asked.
  if (/\d\S{0,12} (?:out )?of (?:the|your) $/.test(before)) return false;
  if (/\byou(?:'ve| have)(?: already)? (?:had|got|seen|received)\b/.test(sentence)) return false;
  if (OLD_BEFORE.test(before.slice(-60)) || OLD_AFTER.test(after.slice(0, 50))) return false;
  if (RESISTED_AFTER.test(after.slice(0, 70))) return false;
  const theirs = THEIRS_BEFORE.test(before.slice(-110)) || THEIRS_AFTER.test(after.slice(0, 60));
  if (theirs && !agrees) return false;
  if (STANDS_AFTER.test(after.slice(0, 50)) || STANDS_BEFORE.test(before.slice(-40))) return false;
  const refusal = refusalIn(clause);
  if (refusal === undefined) return true;
  // "The most we can do is 88" names a ceiling and offers it, when the sentence is an offer.
  return (
    /\b(?:most|best|highest|furthest|max(?:imum)?)\b/.test(clause.slice(refusal.start, refusal.end)) &&
    /\b(?:new|now|can (?:do|offer|stretch|get)|could|went|got|approved)\b/.test(sentence)
  );
}
