import type { Sign } from '#engine/spot/sign.ts';
import { employee } from '#engine/spot/signs/against/employee.ts';
import { rejects, tooEarly, withdrawn } from '#engine/spot/signs/against/no-offer.ts';
import { credit, goods, readerPays, settles, study } from '#engine/spot/signs/against/other-business.ts';
import { afterAcceptance, coldContact, interview, receipt, verifies } from '#engine/spot/signs/against/process.ts';
import { advice, bulk, candidateWrites, jobAlert, staffTalk } from '#engine/spot/signs/against/voices.ts';
import { asksAnswer, openOffer, wholeDeal } from '#engine/spot/signs/for/answer.ts';
import { hiresYou, wantsYou } from '#engine/spot/signs/for/chosen.ts';
import { offersJob, offersSomething, offersThing } from '#engine/spot/signs/for/offer-act.ts';
import { offerPaper, paperFollows, somePaper } from '#engine/spot/signs/for/paper.ts';
import { changesOffer } from '#engine/spot/signs/for/revised.ts';
import { congratulates, subjectSays } from '#engine/spot/signs/for/subject.ts';
import { fewTerms, payStated, severalTerms } from '#engine/spot/signs/for/terms.ts';

/** Signs that a mail offers the reader a job. */
export const SIGNS_FOR: readonly Sign[] = [
  offersJob,
  offersSomething,
  hiresYou,
  wantsYou,
  offerPaper,
  somePaper,
  paperFollows,
  openOffer,
  wholeDeal,
  changesOffer,
  payStated,
  fewTerms,
  severalTerms,
  asksAnswer,
  subjectSays,
  congratulates,
];

/** Signs that it is something else, however much it sounds like an offer. */
export const SIGNS_AGAINST: readonly Sign[] = [
  rejects,
  withdrawn,
  tooEarly,
  receipt,
  interview,
  coldContact,
  verifies,
  afterAcceptance,
  candidateWrites,
  staffTalk,
  bulk,
  advice,
  jobAlert,
  offersThing,
  credit,
  goods,
  readerPays,
  study,
  settles,
  employee,
];
