import { once } from '#engine/spot/once.ts';
import { type Passage, passages, someSaid } from '#engine/spot/passage.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { hiresYou } from '#engine/spot/signs/for/chosen.ts';
import { isMeant } from '#engine/spot/words/guards.ts';
import { AMOUNT, gap, JOB, PER, TITLE } from '#engine/spot/words/lexicon.ts';
import { isModifier } from '#engine/spot/words/modifier.ts';

/** Somebody offers something to the reader. */
const OFFERS_YOU: readonly RegExp[] = [
  /\b(?:offer|offers|offering|propose|proposing) (?:it )?(?:to )?you\b/g,
  /\b(?:have|has|had|having|are|been|hereby|also) offered you\b|\byou (?:have been|are|are being|were) (?:being )?(?:\w+ly )?offered\b/g,
  /\b(?:sent|sends|made|for) you (?:with )?(?:an?|the|our|their) (?:[\w-]+ ){0,3}offer (?:for|of|as|to)\b|\bgive you (?:the|this|a) (?=[^.?!\n]{0,40}\b(?:job|role|position|post|contract)\b)/g,
  /\bconsider this (?:an?|our|my|your|the) (?:[\w-]+ ){0,3}offer\b/g,
  /\b(?:mak(?:e|es|ing)|made|giv(?:e|es|ing)|extend(?:s|ed|ing)?|present(?:s|ed|ing)?|send(?:s|ing)?) (?:to )?you (?:with )?(?:an?|the|our|this|my|your) (?:[\w-]+ ){0,4}offer\b/g,
  /\b(?:extend(?:s|ed|ing)?|mak(?:e|es|ing)|confirm(?:s|ing)?|present(?:s|ing)?) (?:an?|the|our|this|my|your) (?:[\w-]+ ){0,4}offer\b/g,
  /\b(?:our|this|the|an?) (?:[\w-]+ ){0,3}offer (?:of|for|to join|as)\b/g,
  new RegExp(`\\b(?:ihnen|dir|euch)\\b${gap(120)}\\b(?:anbieten|anzubieten|bieten)\\b`, 'g'),
  /\bbieten? (?:wir|ich) (?:ihnen|dir)\b|\b(?:wir|ich) bieten? (?:ihnen|dir)\b|\b(?:unser|das) angebot(?: an sie)?\b/g,
  new RegExp(`\\b(?:vous|te|t')(?: ?|${gap(40)}\\b)(?:proposer|proposons|propose|offrir|offrons|offre)\\b`, 'g'),
  /\b(?:ofrecer(?:te|le|os)|(?:te|le|os) ofrecemos|(?:hacer|presentar|trasladar)(?:te|le)|ofrecemos|offrir(?:ti|le)|oferecer-?(?:lhe|te)?|bieden (?:wij|we) (?:je|jou|u)|(?:je|jou|u) [^.?!\n]{0,40}aan te bieden)\b/g,
];
const NAMES_JOB = new RegExp(`\\b${JOB}\\b`);
const NAMES_TITLE = new RegExp(`\\b${TITLE}\\b`);
const PAYS =
  /\b(?:salary|gehalt|salaire|salario|sueldo|(?:per|a) (?:year|annum)|an hour|per hour|annually|p·?a|brutto|bruts?|brutos?|gross|lpa|ctc|jahr|base)\b/;
/** An offer of a shop. */
const SALE = /\b(?:special|exclusive|limited|introductory|promotional|personal|seasonal|best|welcome) offer\b/;
const NAMES_OTHER =
  /\b(?:place|seat|spot|admission|loan|limit|cards?|account|insurance|\w{0,20}versicherung\w{0,10}|discount|voucher|coupon|deal|savings?|subscription|membership|apartment|flat|room|unit|house|property|coffee|lunch|chat|call|conversation|quote|estimate|settlement|severance|scholarship|award|fellowship|assistantship|bursary|grant|program(?:me)?|course|plaza|máster|studienplatz|stipendium|prêt|crédit|carte|remise|préstamo|crédito|tarjeta|services?|solution|support|help|advice|upgrade|refund|extension|free \w+|\d+ ?% ?(?:off|discount)|speaker|mentor|sponsor|partner package|internships? simulation|simulation)\b/;
/** Priced as a thing: "for €900", "at 240 € each", "from $25/hour". */
const PRICED = new RegExp(
  `\\b(?:for|à|at|from|für|ab|por|pour) (?:only |just )?${AMOUNT}(?!${gap(12)}${PER})|\\beach\\b|\\bfrom ${AMOUNT}`,
);
/** Within these a place is a job. */
const WORK_SCHEME = /\b(?:apprentice\w*|internship|graduate (?:scheme|program\w*)|trainee|analyst program\w*)\b/;

type Strength = 'job' | 'thing' | 'open';

/** What the offer is of, as far as its sentence tells: the first thing named decides. */
function offered({ match, before, after }: Passage): Strength {
  const job = Math.min(...[NAMES_JOB, NAMES_TITLE].map((word) => word.exec(after)?.index ?? Number.POSITIVE_INFINITY));
  const thing = NAMES_OTHER.exec(after)?.index ?? Number.POSITIVE_INFINITY;
  if (SALE.test(match)) return 'thing';
  if (thing < job && (job > after.length || !isModifier(after.slice(thing, job))))
    return WORK_SCHEME.test(after) ? 'open' : 'thing';
  if (PRICED.test(after)) return 'thing';
  if (job < 120) return 'job';
  return NAMES_JOB.test(match + before) || PAYS.test(after) ? 'job' : 'open';
}

/** The sorts of things that the reader is offered. */
const offersOf = once(({ text }) => {
  const found = new Set<Strength>();
  for (const pattern of OFFERS_YOU)
    for (const passage of passages(text, pattern))
      if (isMeant(passage) && !isPromised(passage)) found.add(offered(passage));
  return found;
});
/** "Then we will make you an offer". */
const isPromised = ({ match, lead }: Passage): boolean =>
  /\boffer\b(?! you)/.test(match) && /\b(?:will|shall|'ll)\b[^,]{0,25}$/.test(lead);

/** The mail offers you a job. */
export const offersJob: Sign = {
  id: 'offers-job',
  weight: 8,
  why: 'offers you a job',
  isCore: true,
  holds: (mail) => offersOf(mail).has('job'),
};

/** Something is offered that is no job. Beside a job it is a part of the offer. */
export const offersThing: Sign = {
  id: 'offers-thing',
  weight: -9,
  why: 'offers something that is no job',
  holds: (mail) => !offersOf(mail).has('job') && offersOf(mail).has('thing') && !hiresYou.holds(mail),
};

/** "What we would like to offer:" and the like: an offer, the job being clear from the rest. */
const OFFERS: readonly RegExp[] = [
  /\b(?:(?:we|i|they)(?:'d| would)? (?:like|want|love|wish|are able|can|have decided|intend|are prepared) to (?:offer|propose|make (?:an?|our) (?:formal |verbal )?offer)|(?:details|terms|summary|elements|outline|recap) of (?:the|our|your|this|my) (?:\w+ )?offer|verbal offer|congratulations on your (?:\w+ )?offer|(?:share|sharing|here is|here's|present|presenting|attached is|delighted with|about) (?:the|your|our) (?:\w+ )?offer|(?:move|moving|proceed|proceeding|go|going) (?:ahead |forward )?(?:to|with) (?:an|the|your|our) offer|what (?:we|i|they)(?:'re| are|'d| would| can)? ?(?:like to |able to |happy to )?(?:offer|propose)(?:ing)?|(?:we|they) (?:are )?offer(?:ing|ed)?(?=:| [$€£₹\d]| (?:usd|eur|gbp|chf|inr|czk|pln|sek|dkk|nok|sgd|rs)\b)|(?:they've|they have|we've|we have|package they've) (?:offered|put forward|come back with))\b/g,
];

const isOpen = (passage: Passage): boolean => isMeant(passage) && !isPromised(passage) && offered(passage) !== 'thing';

/** The mail makes you an offer. */
export const offersSomething: Sign = {
  id: 'offers',
  weight: 5,
  why: 'makes you an offer',
  isCore: true,
  holds: (mail) => {
    const found = offersOf(mail);
    if (mail.jobWords < 2 || found.has('job') || found.has('thing')) return false;
    return found.has('open') || someSaid(mail.text, OFFERS, isOpen);
  },
};
