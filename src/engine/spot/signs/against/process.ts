import { ruleHolds, type Sign } from '#engine/spot/sign.ts';
import { gap } from '#engine/spot/words/lexicon.ts';

const RECEIPT: readonly RegExp[] = [
  /\b(?:received your (?:application|cv|resume)|(?:thank you|thanks) for (?:applying|your application|sending (?:us )?your)|application (?:has been|was) (?:received|submitted|sent)|under review|we read every|read every application|bewerbung (?:erhalten|eingegangen)|votre candidature (?:a bien été reçue|est bien)|hemos recibido (?:tu|su))\b/g,
];
/** The mail confirms an application. */
export const receipt: Sign = {
  id: 'receipt',
  weight: -8,
  isSoft: true,
  why: 'confirms an application',
  holds: (mail) =>
    ruleHolds({ patterns: RECEIPT, subject: [/\bapplication (?:confirmation|update|received|status)\b/] }, mail),
};

/** An appointment to talk is what is asked for. */
const TALK: readonly RegExp[] = [
  new RegExp(
    `\\b(?:invite|invited|inviting|like|love|set up|schedule|arrange|book|have|join)\\b${gap(40)}\\b(?:(?:an?|the|your|phone|video|first|second|final|panel|next|technical|telephone|virtual) )+(?:interview|round|panel|assessment|screening|screen|step in our|stage)\\b`,
    'g',
  ),
  /\binterview (?:is )?(?:scheduled|confirmed|invitation|process is)\b|\b(?:your availability|time slots?|pick a time|choose a (?:time|slot)|reschedule)\b|\b(?:complete|take) (?:the|an?|our|this|your) (?:\w+ ){0,3}(?:test|assessment|questionnaire|exercise|challenge)\b|\b(?:30|45|60|90)[- ]minutes? (?:call|chat|interview|session|conversation)\b|\bcalendar (?:invite|invitation)\b|\bgoing\? ?yes\b|\bjoin the (?:meeting|call)\b/g,
];
/** The mail is about an interview. */
export const interview: Sign = {
  id: 'interview',
  weight: -8,
  isSoft: true,
  why: 'is about an interview',
  holds: (mail) =>
    ruleHolds(
      {
        patterns: TALK,
        accepts: ({ before }) =>
          !/\b(?:after|following|thank\w*|enjoyed|since|throughout|further to|with reference to)\b/.test(before),
        subject: [
          /\b(?:interview (?:invitation|confirm\w*|schedul\w*|availability)|(?:first|second|final|next) (?:round )?(?:interview|round)|invitation:|next (?:conversation|round))/,
        ],
      },
      mail,
    ),
};

/** Written to somebody who has not applied. */
const COLD: readonly RegExp[] = [
  /\b(?:came across|stumbled (?:on|upon|across)|found|saw|seen|went through|looked at|looking at|read) (?:your|you on)\b[^.?!\n]{0,40}\b(?:profile|background|resume|cv|github|linkedin|work|portfolio|experience|talk)\b|\byour (?:\w+ )?(?:profile|background|experience|cv|skills) (?:caught|stood|looks?|is|are|was|would|match\w*|seems?|with|in)\b|\bover (?:dein|ihr) profil\b|\büber ihr profil\b/g,
  /\b(?:my|our|a) client (?:is|has|\(|needs|in|of mine|are)\b|\bhave a client\b|\bclient of mine\b|\bmeine[mns] mandanten\b|\bi'?m partnered with\b|\bi(?:'m| am) (?:recruiting|hiring|working) (?:for|with|on)\b|\b(?:we|they)(?:'re| are) (?:looking for|hiring|searching|building the team|actively)\b|\bjob description (?:below|attached)\b|\b(?:job|urgent|immediate) requirements?\b/g,
  /\b(?:would you be|are you|if you(?:'re| are)|you might be|even a little|be) (?:at all |potentially )?(?:open|interested|curious|keen to (?:hear|learn))\b|\binterested in (?:learning|hearing|exploring|discussing)\b|\bworth (?:a|\d+)\b[^.?!\n]{0,20}\b(?:chat|call|conversation|min\w*)\b|\b(?:quick|short|brief|kurzes) (?:call|chat|conversation|telefonat|intro)\b|\btell you more\b|\binteresse an\b|\b(?:updated|latest|your) (?:resume|cv)\b[^.?!\n]{0,40}\b(?:visa|rate|interest)\b|\bsend (?:me|us) your (?:number|cv|resume|updated)\b|\blet me know your interest\b|\bwhen could we (?:talk|speak)\b|\bwhat we offer\b/g,
];
/** The mail is a recruiter’s first contact. */
export const coldContact: Sign = {
  id: 'cold-contact',
  weight: -10,
  isSoft: true,
  why: 'is a recruiter’s first contact',
  holds: (mail) =>
    COLD.filter((pattern) =>
      ruleHolds({ patterns: [pattern], accepts: ({ before }) => !/\b(?:if you have|reminder)\b/.test(before) }, mail),
    ).length >= 2,
};

/** Somebody is asked about a person who has an offer. */
const VERIFIES: readonly RegExp[] = [
  /\basked (?:us|me|\w+) to (?:verify|complete|conduct|run|perform|carry out|check|file|look after|help|arrange|assist|handle)\b|\bengaged us to\b|\byour petition\b|\b(?:begin|start) (?:your )?(?:background )?(?:screening|verification)\b/g,
  /\brequested a reference\b|\b(?:named|given) you as a (?:referee|reference)\b|\b(?:employ|rehire|hire) (?:her|him|them) again\b|\bprovide (?:a|your) reference\b|\breferees?\b[^.?!\n]{0,30}\b(?:names|finalist|each)\b/g,
];
/** The mail checks references or a background. */
export const verifies: Sign = {
  id: 'verifies',
  weight: -12,
  why: 'checks references or a background',
  holds: (mail) =>
    ruleHolds({ patterns: VERIFIES, subject: [/\b(?:references?|background (?:check|screening)|screening)\b/] }, mail),
};

/** What follows once somebody has said yes. */
const AFTER: readonly RegExp[] = [
  /\b(?:that|since|because|now that|glad|happy|delighted) you(?:'ve| have)? (?:accepted|said yes|signed)\b|\bthank(?:s| you) for (?:accepting|signing|returning)\b|\b(?:all parties have signed|fully executed|no further action)\b|\bsigned by all\b|\bwe(?:'ve| have)? received your signed\b|\bhow was your\b/g,
  /\byour (?:first (?:day|week)|onboarding)\b[^.?!\n]{0,60}\b(?:checklist|tasks|portal|details|logistics|schedule|on day one)\b|\bbefore (?:your first day|then)\b[^.?!\n]{0,30}\b(?:please|complete|fill)\b|\b(?:to|proceed with|further to) your onboarding\b|\b(?:complete|fill (?:in|out)) your (?:\w+ )?(?:onboarding|tax|i-?9|payroll)\b|\blaptop ships\b|\borientation (?:schedule|agenda)\b/g,
];
/** The mail follows an acceptance. */
export const afterAcceptance: Sign = {
  id: 'after-acceptance',
  weight: -12,
  isSoft: true,
  why: 'follows an acceptance',
  holds: (mail) =>
    ruleHolds({ patterns: AFTER, subject: [/^(?:completed|fully executed)\b|\byour first (?:day|week)\b/] }, mail),
};
