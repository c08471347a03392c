import { once } from '#engine/spot/once.ts';
import { type Passage, someSaid } from '#engine/spot/passage.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { isMeant } from '#engine/spot/words/guards.ts';
import { gap, JOB, JOB_NOUN, TITLE } from '#engine/spot/words/lexicon.ts';
import { isModifier } from '#engine/spot/words/modifier.ts';

/** What one may be chosen for that is no job. */
const NO_JOB =
  /\b(?:(?:next|second|final|further|first) (?:\w+ )?(?:round|stage|step|phase)|continue|interviews?|assessment|test|task|seat|course|class|programme?|cohort|scholarship|award|fellowship|grant|prize|speaker|mentor|volunteer(?! \w+(?:or|er)\b)|member(?:ship)?|customer|guest|participant|attendee|student|webinar|beta|draw|waitlist|reserve|shortlist(?:ed)?|talent pool|promotion)\b/;
const NAMES_JOB = new RegExp(`\\b(?:${JOB_NOUN}|${TITLE})\\b`);
/** What stands first decides: "selected for the next round for the position" is for a round. */
function isForWork(passage: Passage): boolean {
  const told = passage.match + passage.after.slice(0, 80);
  const other = NO_JOB.exec(told)?.index ?? told.length;
  const job = NAMES_JOB.exec(told)?.index ?? told.length;
  // To join "as a tenor": without the name of a job it is none.
  if (/\bas\b/.test(passage.match.slice(-4)) && !NAMES_JOB.test(told)) return false;
  return (
    isMeant(passage) &&
    (other === told.length || other > job || (job < told.length && isModifier(told.slice(other, job))))
  );
}

/** The reader is hired, appointed, taken on. */
const HIRED: readonly RegExp[] = [
  // "I'd be delighted if you would join my group as …", "we would be glad if you came to work with us".
  new RegExp(
    `\\b(?:delighted|glad|happy|pleased|thrilled|love it|great|schön|wonderful|honou?red)\\b(?:,? (?:if|that|to (?:know|hear|see)|dass))? (?:you|du|sie)(?: would|'d| will|'ll| could| are going to| zu uns)? (?:join(?:ed)?|c[oa]me|start(?:ed)?|work(?:ed)?|accept(?:ed)?|bec[oa]me|take|took|kommst|kommen|anfangen)\\b${gap(60)}(?:\\b(?:${JOB}|${TITLE}|with us|for us)\\b|[.!\\n])`,
    'g',
  ),
  new RegExp(
    `\\b(?:we|i|they)(?:'d| would)? (?:like|love|want|wanted) you (?:as|for|to be) (?:our|my|the|an?)\\b${gap(40)}(?:${JOB_NOUN}|${TITLE})\\b`,
    'g',
  ),
  /\b(?:would like|'d like|wish|wishes|want|intend|decided|propose) to (?:\w+ly )?(?:hire|appoint|employ|engage) you\b/g,
  new RegExp(
    `\\b(?:recommend(?:ing|ed)?|put(?:ting)? (?:forward|through)|booked|placing|placed|assigned) you\\b${gap(30)}\\bfor\\b${gap(40)}\\b(?:${JOB_NOUN}|${TITLE})\\b|\\byou(?:'ve| have)? (?:been|are) (?:booked|placed|assigned)\\b${gap(30)}\\b(?:assignment|shift|job|role|position)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:pleased|delighted|happy|glad|like|love|wish|want|wishes|wants|intend|intends|decided|pleasure|agreed|ready|keen|excited|thrilled)\\b${gap(25)}\\b(?:hire|appoint|employ|engage|recruit|bring|take|get|have|see|welcome|invite) you\\b${gap(12)}\\b(?:on\\b|onto\\b|in\\b|into\\b|as\\b|to (?:join|take|work|become|be|the (?:above|post|role|position))|for (?:the )?(?:following|post|role|position|job)|join|aboard|start|our|head|${TITLE})`,
    'g',
  ),
  /\b(?:would|'d) (?:really |very much )?(?:like|love|want) you to (?:take|join|become|start|fill|come (?:and )?work|accept)\b/g,
  new RegExp(
    `\\byou(?: have been|'ve been| are| were|'re| will be)? (?:hereby |\\w+ly )?(?:selected|chosen|appointed|hired|recommended|successful|invited to (?:become|join|take up|the post))\\b${gap(50)}\\b(?:${JOB}|${TITLE})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:has|have|had|was|were) (?:\\w+ly )?(?:selected|chosen|picked|appointed) you\\b${gap(50)}\\b(?:${JOB}|contract|${TITLE})\\b`,
    'g',
  ),
  new RegExp(`\\binvite you to join ${gap(60)}\\bas\\b`, 'g'),
  new RegExp(
    `\\b(?:confirm|approv|ratif|agre)\\w{0,4}(?: to)? (?:that you|your) (?:(?:appointment|employment|engagement|selection)\\b|(?:booking|placement|assignment)\\b${gap(30)}${TITLE}\\b)`,
    'g',
  ),
  new RegExp(
    `\\byou(?:'ll| will| shall) (?:be )?(?:join\\w*|employed|engaged|working|start\\w*|serv\\w*)\\b${gap(40)}\\b(?:as|in the (?:position|role|post) of)\\b${gap(40)}\\b${TITLE}\\b`,
    'g',
  ),
  new RegExp(
    `\\byour application (?:for|to)\\b${gap(60)}\\b(?:has been|was|is) successful\\b|\\b(?:selected|chosen) you to join\\b`,
    'g',
  ),
  /\byou(?:'re| are) hired\b|\bconsider yourself hired\b|\b(?:we have|there is|there's) a job (?:here )?for you\b|\byour employment (?:with|at)\b[^.?!\n]{0,50}\b(?:will|shall) (?:commence|begin|start)\b/g,
  /\byou(?:'ve| have)? (?:got|landed) the (?:job|role|position|post|gig)\b|\b(?:job|role|position|post)(?: is|'s) yours\b/g,
  /\bfür (?:sie|dich) (?:entschieden|ausgesprochen)\b/g,
  new RegExp(`\\b(?:sie|dich)\\b${gap(100)}\\b(?:einstellen|einzustellen|begrüßen|gewinnen)\\b`, 'g'),
  /\b(?:confirmer|confirmons|confirme)\b[^.?!\n]{0,20}\bvotre (?:embauche|recrutement|engagement)\b|\bvotre candidature a été retenue\b/g,
  /\b(?:que tu|que vous|te voir|vous voir|vous accueillir|t'accueillir)\b[^.?!\n]{0,20}\b(?:rejoign\w+|rejoindre|comme|parmi nous)\b|\bte (?:unieras|unas|incorpores|incorporaras)\b|\b(?:candidat[oa]|persona) (?:elegid[oa]|seleccionad[oa])\b|\b(?:has|ha) sido (?:seleccionad[oa]|elegid[oa])\b|\b(?:confirmar(?:te|le)) (?:tu|su) (?:incorporaci[oó]n|contrataci[oó]n)\b/g,
];

/** The mail tells you that you are to be hired. */
export const hiresYou: Sign = {
  id: 'hires-you',
  weight: 7,
  why: 'tells you that you are to be hired',
  isCore: true,
  holds: once(({ text }) => someSaid(text, HIRED, isForWork)),
};

/** Said in passing or in colloquial words; the job must be clear from the rest. */
const WANTED: readonly RegExp[] = [
  /\byou(?:'re| are| were)? (?:very much )?(?:their|our|my|the [\w ]{0,20}?)(?:'s)? ?(?:unanimous |clear |first |top |preferred )*(?:choice|pick|preferred candidate)\b/g,
  /\b(?:everyone|everybody|they|we|the team|i)(?: here| all)? (?:really )?wants? you\b/g,
  /\b(?:go(?:ing)? (?:ahead|forward)|move (?:ahead|forward)|proceed) with you\b|\bgone with you\b|\b(?:picked|chose|chosen|selected) you\b/g,
  /\b(?:it's|it is|that's) a (?:unanimous |big |clear )?yes\b|\bthey said yes\b|\bwere unanimous\b/g,
  /\b(?:have|having|get|see|welcome|welcoming) you (?:on (?:the|our) team|join (?:us|our|the)|on ?board|aboard|as (?:part|a member) of|to (?:the|our) team)\b/g,
  /\b(?:you joining|you to join|you(?:'d| would) join)\b|\b(?:would you|if you'd|if you would) like to join (?:us|our|the)\b/g,
];

/** The mail wants you to join. */
export const wantsYou: Sign = {
  id: 'wants-you',
  weight: 3,
  why: 'wants you to join',
  isCore: true,
  holds: ({ text, subject, jobWords }) =>
    jobWords >= 1 && (someSaid(text, WANTED, isForWork) || someSaid(subject, WANTED, isForWork)),
};
