import { placeIn, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

// e.g. "the Company may modify compensation and benefits from time to time"
const CLAUSE =
  /\b(?:may|reserves? the right to|can)\b.{0,30}\b(?:change|modify|amend|adjust|revise|alter)\b.{0,60}\b(?:compensation|salary|salaries|pay(?! ?(?:date|day|schedule|period|cycle))|commission plan|job titles)\b/i;

/** A clause that lets the employer change pay or plans. */
export const payMayChange: WatchRule = {
  id: 'pay-may-change',
  field: 'baseSalary',
  find({ text }) {
    const place = placeIn(text, CLAUSE);
    if (place === undefined) return undefined;
    return {
      title: 'They may change your pay',
      why: 'The letter lets the company change pay or plans later. Money already earned should be left out of that.',
      question: 'Would a change apply only to the future, and with how much notice?',
      weight: 30,
      ...place,
    };
  },
};
