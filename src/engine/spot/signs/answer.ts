import { foundSign, type Sign, textSign } from '#engine/spot/signs/sign.ts';

const BY = '(?:by|until|within|IF|bis|avant|antes|until|no|d|ici|spätestens|before|in|this|end)';

/** An answer is asked for. */
export const ANSWERS: readonly Sign[] = [
  foundSign('accept', 'asks whether you accept', [
    '(?:ACCEPT|SIGN) (?:or|and|,|\\/) .. (?:decline|BACK|ACCEPT|SEND|reject|return)',
    '(?:to|möchte|would|WANT|GLAD|decide|choose|please|kindly|can|should YOU|IF YOU|ob YOU|IF) .. ACCEPT',
    'ACCEPT .. (?:OFFER|JOB|form|PAPER|terms|it|this)',
    'YOUR ACCEPT',
    'terms are (?:agreeable|acceptable)',
    'IF .. (?:agreeable|acceptable)',
    'ASK .. (?:WE|I)? .. YES',
    'say|ASK YES',
    'YES or NOT',
    'SIGN .. (?:BACK|and|PAPER|page|it|copy)',
    'BACK .. (?:SIGN|copy|PAPER|to)',
    'ob YOU JOB',
    'IF YOU .. (?:conforme|agree|happy|wish|decide)',
    'YOU .. JOB|OFFER START|ACCEPT',
    '(?:ACCEPT|SIGN) .. (?:here|HERE|online)',
  ]),
  foundSign('by-when', 'wants your answer by a day', [
    `(?:ASK|ACCEPT|SIGN|BACK|decision|hear|YES|answer|OPEN|SEND) ... ${BY} .. (?:DAY|NUM|LATER|end|TIME|close)`,
    `${BY} .. (?:DAY|NUM|LATER|end|TIME) ... (?:ASK|ACCEPT|SIGN|BACK|decision|YES)`,
    'WAIT .. (?:IF|by|in|DAY|NUM|on|LATER|at)',
    'runs out',
    'good (?:until|IF|through)',
    'due , DAY',
  ]),
  textSign(
    'open-question',
    'asks whether you are in',
    /\b(?:u|you) in\?|\b(?:are|r) (?:you|u) (?:in|on|up for|still|good)\b|\b(?:does|do|would) (?:that|this|it) (?:all )?(?:work|sound|suit)|\bwhat do you (?:say|think)\b|\bstill (?:there\?|with us|keen|interested in (?:the|our))\b|\b(?:let me|let us|lmk|tell me|tell us)\b[^.?!\n]{0,20}\b(?:if|whether|by|what you|yes|you're|you are)\b|\bwant in\b|\bup for it\b|\bpartante?\b|\b(?:that's|is it) a deal\b|\byes\?|\btell (?:me|us) (?:if|yes)\b|\bpasst das\b|\bcan (?:you|u) start\b|\bwhen (?:can|could|are) you (?:start|leave|able)|\bare you able to leave\b|\bshall we\b|\bsagen? (?:sie|du)?\b[^.?!\n]{0,20}bescheid|\bça (?:vous|te) (?:va|convient)|\bte (?:encaja|parece|interesa|animas)/,
    ({ subject, text }) => `${subject}\n${text}`,
  ),
  foundSign('subject-offer', 'the subject speaks of an offer', ['OFFER', 'PAPER', 'YES', 'HIRE'], {
    part: 'subjectGist',
  }),
  foundSign('subject-job', 'the subject names the job', ['JOB', 'TITLE', 'START', 'JOIN'], { part: 'subjectGist' }),
  foundSign(
    'subject-other',
    'the subject speaks of something else',
    [
      'INTERVIEW',
      'REFER',
      'EMPLOYED',
      'STUDY',
      'CREDIT',
      'SHOP',
      'PROPERTY',
      'SUPPLY',
      'ADVICE',
      'LIST',
      'STAFF',
      'ONBOARD',
      'SELLING',
      'GONE',
      'THANK',
      'ACCEPT',
      'RENEW',
      'MY (?:PAY|RAISE|JOB)',
    ],
    { part: 'subjectGist' },
  ),
];
