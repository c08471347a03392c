import { type FieldId, hasValue } from '#domain/fact.ts';
import type { Plan } from '#domain/move.ts';
import type { Situation } from '#domain/situation.ts';
import { businessDaysBetween } from '#domain/time/business-days.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';
import { findGaps } from '#engine/evaluate/gaps/index.ts';
import { planOf } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';

/** Questions in one message. */
const MOST_QUESTIONS = 6;

/** Business days that are an ordinary time to think. */
const ORDINARY_DAYS = 2;

/** What the letter leaves out or leaves vague, most money first. */
export function missing(situation: Situation): FieldId[] {
  const gaps = [...findGaps({ facts: situation.offer, excluded: [] })].sort((a, b) => b.weight - a.weight);
  const vague = situation.offer.filter((term) => !hasValue(term)).map((term) => term.field);
  return [...new Set([...vague, ...gaps.map((gap) => gap.field)])].slice(0, MOST_QUESTIONS);
}

/** The offer has just come: thanks, time and the missing figures; no number is answered yet. */
export function onReceipt(situation: Situation): Plan | undefined {
  if (situation.stage !== 'received' || situation.history.length > 0) return undefined;
  const about = missing(situation);
  const details = about.length === 0 ? {} : { about };
  if (isRushed(situation)) {
    return planOf({ kind: 'thank-and-ask-time', asks: [], ...details, occasion: 'extend-deadline' }, [
      because('The date leaves less than two business days. Ask for a later one, with a date of your own.'),
      because('A hurried yes is hard to repair; an employer who wants you can wait a few days.'),
    ]);
  }
  // Once they have written again, time was asked for: what is left are the missing figures.
  if (situation.employerSaid.stance !== undefined && situation.employerSaid.stance !== 'info') {
    return undefined;
  }
  if (about.length > 0 && situation.employerSaid.stance === 'info') {
    return planOf({ kind: 'request-details', asks: [], about }, [
      because('Some of the offer is still without figures.'),
    ]);
  }
  return planOf({ kind: 'thank-and-ask-time', asks: [], ...details }, [
    because('Thank them and name a day for your answer, two to five business days from now.'),
    because('Numbers can wait until the whole offer is in writing and weighed.'),
  ]);
}

/** Less than two business days to answer, or a decision demanded on the spot. */
export function isRushed({ employerSaid, today, deadline }: Situation): boolean {
  if (employerSaid.stance === 'deadline-pressure') return true;
  if (today === undefined || deadline === undefined || !isCalendarDate(today) || !isCalendarDate(deadline))
    return false;
  return businessDaysBetween(today, deadline) < ORDINARY_DAYS;
}
