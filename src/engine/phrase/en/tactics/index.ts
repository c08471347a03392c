import { accept } from '#engine/phrase/en/tactics/accept.ts';
import { acceptOnPaper } from '#engine/phrase/en/tactics/accept-on-paper.ts';
import { acceptedTooQuickly } from '#engine/phrase/en/tactics/accepted-too-quickly.ts';
import { answerObjection } from '#engine/phrase/en/tactics/answer-objection.ts';
import { answerQuestion } from '#engine/phrase/en/tactics/answer-question.ts';
import { ask } from '#engine/phrase/en/tactics/ask.ts';
import { askOnPaper } from '#engine/phrase/en/tactics/ask-on-paper.ts';
import { benefits } from '#engine/phrase/en/tactics/benefits.ts';
import { competingOffer } from '#engine/phrase/en/tactics/competing-offer.ts';
import { confirmCall } from '#engine/phrase/en/tactics/confirm-call.ts';
import { counter } from '#engine/phrase/en/tactics/counter.ts';
import { decline } from '#engine/phrase/en/tactics/decline.ts';
import { extendDeadline } from '#engine/phrase/en/tactics/extend-deadline.ts';
import { final } from '#engine/phrase/en/tactics/final.ts';
import { looseEnds } from '#engine/phrase/en/tactics/loose-ends.ts';
import { lowball } from '#engine/phrase/en/tactics/lowball.ts';
import { nonNegotiable } from '#engine/phrase/en/tactics/non-negotiable.ts';
import { packages } from '#engine/phrase/en/tactics/packages.ts';
import { probe } from '#engine/phrase/en/tactics/probe.ts';
import { requestDetails } from '#engine/phrase/en/tactics/request-details.ts';
import { requestWriting } from '#engine/phrase/en/tactics/request-writing.ts';
import { thankAndAskTime } from '#engine/phrase/en/tactics/thank-and-ask-time.ts';
import { trade } from '#engine/phrase/en/tactics/trade.ts';
import { unemployed } from '#engine/phrase/en/tactics/unemployed.ts';
import { wait } from '#engine/phrase/en/tactics/wait.ts';
import type { Tactic, TacticId } from '#engine/phrase/tactic.ts';

/** Every tactic once, in the order of a negotiation. */
export const TACTICS: Readonly<Record<TacticId, Tactic>> = {
  'thank-and-ask-time': thankAndAskTime,
  'extend-deadline': extendDeadline,
  'request-details': requestDetails,
  ask,
  lowball,
  unemployed,
  'competing-offer': competingOffer,
  benefits,
  'non-negotiable': nonNegotiable,
  'answer-question': answerQuestion,
  'answer-objection': answerObjection,
  probe,
  trade,
  packages,
  counter,
  'ask-on-paper': askOnPaper,
  wait,
  final,
  'request-writing': requestWriting,
  'confirm-call': confirmCall,
  accept,
  'accept-on-paper': acceptOnPaper,
  decline,
  'accepted-too-quickly': acceptedTooQuickly,
  'loose-ends': looseEnds,
};
