import { type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';

const BODY =
  '(?:boss|manager|director|managing director|ceo|cfo|coo|cto|vp|svp|evp|md|president|provost|dean|rector|chancellor|partners?|owners?|founders?|board|committee|council|works council|panel|governors|trustees|finance|hr|legal|comp(?:ensation)?|rewards?|leadership|management|team|headquarters|hq|head office|head|chair|client|business|upstairs|people|department|ministry|union|senate|faculty|bureau|head of \\w+|procurement|controller|controlling|payroll|higher[- ]ups?|powers that be|colleagues?|approver|executives?|executive team|principal|bursar|secretary|him|her|them|[a-z]{3,12})';

/** Somebody else decides, signs or is asked; the answer comes later. */
const PENDING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:need|needs|have|has|had|got|going|want|must|like|let me|will|'ll|i'm|am|allow me)(?: to)? (?:\\w+ )?(?:run|check|take|clear|speak|talk|discuss|confirm|confer|consult|raise|ask|put|verify|float|bring|review|pass|get (?:back|approval|sign-?off|the ok|buy-in|input|their|a (?:decision|green)))\\b[^.;!?]{0,50}\\b(?:with|past|by|to|from|before|up|through)\\b (?:the |our |my |your |a )?(?:[\\w-]+ ){0,2}?${BODY}\\b`,
  ),
  /\b(?:(?:is|are|it's|sitting|sits|lies|rests?|currently|now|still|been|remains?) (?:(?:still|now|currently|sitting|lying|presently|stuck) )?(?:with|on) (?:the |our |my |her |his |their )?(?:[\w']+ ){0,3}?(?:desk|finance|legal|hr|board|committee|leadership|management|team|comp|compensation|director|vp|ceo|cfo|partners?|client|approver|approval|queue|provost|dean)|under (?:review|consideration|discussion)|(?:being|is|are|getting|be) (?:reviewed|considered|discussed|evaluated|looked at|processed|worked on|assessed)|in (?:review|process|the approval|approvals?|the queue)|pending|awaiting|waiting (?:for|on|to hear)|wait (?:for|until|till)|on hold until)\b/,
  /\b(?:sign(?:ed)?[- ]?off|approv(?:al|e|ed|als)|consent|authori[sz]ation|blessing|green light|go-?ahead|decision)\b[^.;!?]{0,50}\b(?:needed|required|pending|outstanding|missing|has to|have to|must|needs? to|still|takes?|rests?|lies|sits|comes? from|is (?:hers|his|theirs|not mine|made by|up to)|from the|by the|of the|isn't (?:mine|ours))\b/,
  /\b(?:needs?|requires?|has to|have to|must|subject to|still|just has to|goes (?:through|to|before)|going (?:through|to|before)|went to|up to|hinges on|depends on) (?:\w+ ){0,4}?(?:be )?(?:sign(?:ed)?[- ]?off|approv\w+|consent|authori[sz]\w+|committee|board|council|provost|review|senate|second signature|signature (?:from|of)|blessing|decide[sd]?|okay(?:ed)?)\b/,
  /\b(?:will|'ll|shall|should|hope to|expect to|plan to|able to|going to|can) (?:\w+ ){0,3}?(?:get back|come back|revert|circle back|be in touch|let you know|update you|follow up|know more|have (?:an|a|the|some) (?:answer|decision|update|news|response|verdict)|keep you (?:posted|updated|informed)|write (?:to you )?again|be able to (?:write|tell|say|give)|ping you|hear (?:back|more|something|from)|call (?:you )?(?:when|once|as soon)|grab (?:her|him|them)|return to you|respond)\b/,
  /\bnot my (?:call|decision|place|money|budget)\b|\b(?:above|beyond) my (?:pay ?grade|authority|remit)\b|\b(?:isn't|is not|not) (?:mine|something i can decide|for me|up to me|in my hands)\b|\b(?:rests?|lies|sits|is) with (?:the |our |my )?\w+\b[^.;!?]{0,30}\b(?:to decide|decision|call)?/,
  /\b(?:forwarded|passed|submitted|escalated|referred|routed|put|sent|taken|added|handed|brought|moved|raised|flagged|presented) (?:\w+ ){0,6}?(?:to|before|on to|with|up|upstairs|along) (?:the |our |my |its |her |his |their )?(?:[\w-]+ ){0,2}?(?:board|committee|council|manager|director|leadership|finance|hr|management|team|vp|svp|ceo|cfo|provost|dean|papers|agenda|governors|partners?|head|department|client|comp|compensation|business|approval|approver)\b/,
  /\b(?:committee|board|council|panel|partners|governors|trustees|leadership|they|she|he|team)\b[^.;!?]{0,30}\b(?:meets?|convenes?|sits|will (?:meet|decide|discuss|review|look)|is reviewing|are reviewing|has to decide|decides?|next met)\b/,
  /\b(?:bear with (?:me|us)|ask (?:for )?your patience|(?:appreciate|thank you for|thanks for) your patience|hang (?:tight|on|in there)|sit tight|hold tight|give (?:me|us) (?:a|until|till|some|a few|\w+ days)|as soon as (?:i|we) (?:hear|know|have)|once (?:i|we|she|he|they) (?:hear|know|have|has|get|gets|return|is back)|when (?:she|he|they)(?:'s| is| are|'re)? (?:back|return))\b/,
  /\b(?:finali[sz]ing|working on|preparing|putting together|revising) (?:the|your|our|a) (?:revised|new|updated|improved)?\s?(?:offer|numbers|package|response|proposal|figures)\b/,
  /\b(?:still )?(?:no (?:word|news|decision|answer|update) (?:yet|from|so far)|haven't (?:heard|had (?:a|an) (?:answer|decision|chance)|got(?:ten)? (?:an|a|the)|been able to (?:reach|speak))|not (?:yet )?(?:heard|had) (?:back|a (?:reply|response|decision|chance)))\b/,
];
const OTHERWISE: readonly RegExp[] = [
  /\b(?:signed off|approved|agreed) (?:on )?(?:it|this|that|your|the \w+) (?:this morning|today|yesterday|last night|in full)|\bhas (?:now )?(?:approved|agreed|signed off|given)\b|\bnot a problem\b/,
  /\b(?:background|reference|drug|medical|security|visa|badge|laptop|parking|enrol\w*|reimburs\w*|facilities|onboarding|equipment)\b/,
  /\bbudget (?:the|our) executives approved\b/,
  /\b(?:waiting for your|wait for your|await your|awaiting your|pending your|looking forward)\b/,
];

export const deferral: StanceRule = { id: 'deferral', find: (heard) => sentenceWith(heard, PENDING, OTHERWISE) };
