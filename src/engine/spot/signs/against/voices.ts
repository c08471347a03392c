import { ruleHolds, type Sign } from '#engine/spot/sign.ts';

/** The candidate speaks. */
const CANDIDATE: readonly RegExp[] = [
  /\b(?:thank you|thanks)\b[^.?!\n]{0,40}\bfor (?:the|your|this|making|extending|sending|offering|details of)\b[^.?!\n]{0,35}\b(?:offer|letter|contract|offering me|me an?|this opportunity)\b/g,
  /\bi(?:'ve| have|'m| am|'d)? (?:\w+ ){0,2}(?:appreciate|considered|considering|reviewed|received|read|accept|accepting|decline|declining|turn down) (?:the|your|this) (?:\w+ )?(?:offer|letter)\b/g,
  /\bi(?:'m| am)? (?:\w+ )?(?:accept|decline|pleased to accept|happy to accept|delighted to accept|glad to accept|excited to accept|have decided|have accepted|'ve accepted|had accepted|'d sign|would sign|want to accept|'d be ready|was hoping|'d like to (?:accept|negotiate|counter)|would like to (?:accept|negotiate|counter|decline))\b/g,
  /\b(?:offered|offering|offer) me\b|\bmy (?:counter|current (?:job|employer|role|company|place|salary|contract)|notice period|other offer|competing offer|start date)\b|\b(?:base|salary|figure|number) in your (?:letter|offer)\b|\bcould you (?:do|go|raise|increase|improve|move) \b|\bcould i start\b|\bi (?:could|can|prefer to|would) start\b/g,
  /\b(?:ich nehme|nehme ich|vielen dank für (?:das|ihr) angebot|merci pour (?:votre|cette) (?:offre|proposition)|j'accepte|gracias por (?:la|su|tu) oferta|acepto)\b/g,
];
/** The mail was written by a candidate. */
export const candidateWrites: Sign = {
  id: 'candidate',
  weight: -14,
  why: 'was written by a candidate',
  holds: (mail) =>
    ruleHolds(
      {
        patterns: CANDIDATE,
        accepts: ({ before, after }) =>
          !before.endsWith('"') &&
          !/\b(?:if you|you (?:can|may|should|must|wish)|please|to|when you)\b/.test(before.slice(-30)) &&
          !/^[^.?!\n]{0,20}\bto you\b/.test(after),
      },
      mail,
    ),
};

/** People at work talk about offers to others. */
const STAFF: readonly RegExp[] = [
  /\b(?:accepted|accepts|declined|turned down) our offer\b|\bhas accepted\b|\b(?:she|he|they) (?:accepted|said yes)\b(?! to)|\b(?:offer|offered|offering|pay|hire|send|sending) (?:her|him|them)\b|\b(?:let's|should we|shall we|can you|could you|please) (?:go ahead with|hire|draft|prepare|approve|extend)\b[^.?!\n]{0,40}\b(?:offer|letter|contract|her|him|them)\b/g,
  /\b(?:needs your approval|requested by|hiring managers|hi managers|the candidate (?:agrees|accepts|has|is|will)|to (?:a|each|every|the) candidate|for each candidate|our candidates|pull request|merge request|requested changes|commented on|view it on|approve\s{1,4}reject)\b/g,
  /\b(?:offer|letter|email|mail) (?:letter )?templates?\b|\btemplates? (?:is|are|for|attached)\b|\buse this wording\b|\{\{|\[(?:first name|name|title|position|amount|candidate|company|date|deadline|salary)|<(?:name|position|company|salary)>|\b(?:lorem|placeholder)\b/g,
];
/** The mail talks about offers to others. */
export const staffTalk: Sign = {
  id: 'staff-talk',
  weight: -13,
  why: 'talks about offers to others',
  holds: (mail) =>
    ruleHolds({ patterns: STAFF, subject: [/\btemplate\b|\bapproval (?:needed|request\w*)\b|^\[[\w /-]+\]/] }, mail),
};

/** Written to many. */
const BULK: readonly RegExp[] = [
  /^(?:dear|hi|hello) (?:all|everyone|colleagues|members?|customers?|subscribers?|readers?|friends?|team|exhibitors?|students?|professional|sir\/madam|sir or madam|users?)(?:,|$)/gm,
  /\b(?:share widely|unsubscribe|view (?:this|it) in (?:your )?browser|(?:read|view) (?:on|in) the (?:web|browser)|leave (?:the|this) list|manage (?:your )?(?:preferences|subscription)|(?:you(?:'re| are)? (?:receiving|getting|get) this|because you (?:signed up|subscribed|joined|created))|change this alert|edit your alert|newsletter|this week:|shop (?:now|the)|abmelden|se désabonner|darse de baja)\b/g,
];
/** The mail is written to many people. */
export const bulk: Sign = {
  id: 'bulk',
  weight: -7,
  isSoft: true,
  why: 'is written to many people',
  holds: (mail) => ruleHolds({ patterns: BULK, accepts: ({ before }) => !/\battendee\b/.test(before) }, mail),
};

const ADVICE: readonly RegExp[] = [
  /\b(?:negotiat\w+ (?:tips|guide|course|webinar|script|skills|workshop|program\w*)|how to (?:negotiate|ask|answer|counter|read|respond)|things to (?:try|ask|check)|why it worked|what to (?:say|ask|write|do) (?:about|when|if|next)|(?:i|we) teach|in (?:my|our) (?:new )?(?:program\w*|course|book|guide)|one reader|a reader|readers|picture it|coach(?:ing|es)?|average (?:base )?(?:salary|pay)|median (?:salary|pay)|(?:she|he) (?:got|asked for)|they met (?:her|him|them))\b/g,
];
/** The mail gives advice on offers. */
export const advice: Sign = {
  id: 'advice',
  weight: -8,
  isSoft: true,
  why: 'gives advice on offers',
  holds: (mail) => ruleHolds({ patterns: ADVICE }, mail),
};

const ALERT: readonly RegExp[] = [
  /\b(?:job alerts?|(?:\d+ new (?:jobs?|vacanc\w+|roles|positions)|new jobs)|recommended jobs|roles you may|jobs? (?:you may|matching|for you|near)|vacancies match|view (?:more|all) jobs|see all \d+|easy apply|apply now|apply here|apply by|top applicant|bewerben sie sich|postulez|closing date|to apply (?:online|fill|send|click|visit|please|now)|how to apply|vermittlungsvorschlag)\b/g,
];
/** The mail is a job alert or an advertisement. */
export const jobAlert: Sign = {
  id: 'job-alert',
  weight: -10,
  isSoft: true,
  why: 'is a job alert or an advertisement',
  holds: (mail) =>
    ruleHolds(
      { patterns: ALERT, accepts: ({ before }) => !/\byou(?:r|'ve)? (?:need|ability|eligib)\b/.test(before) },
      mail,
    ),
};
