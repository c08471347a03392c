import type { Fact } from '#domain/fact.ts';
import { addDays, weekday } from '#domain/time/calendar-date.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { after, before, findAll } from '#engine/read/around/words-around.ts';
import type { DateMention, DurationMention, FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import {
  ANSWER,
  ANSWERED_WITHIN,
  EXPIRES,
  EXTENDED,
  FROM_NOW,
  isOtherDeadline,
  LAST_DAY,
  TO_ANSWER,
  WITHIN,
} from '#engine/read/fields/response-deadline/deadline-words.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

interface Candidate {
  readonly fact: Fact<'responseDeadline'>;
  readonly strength: number;
}

const SOFT_HOURS = 24;

function cueStrength(words: string): number {
  if (EXPIRES.test(words)) return 3;
  return ANSWER.test(words) ? 2 : 0;
}

function byDate(context: ReadContext, unit: Unit, mention: DateMention): Candidate | undefined {
  if (mention.date === undefined && mention.time === undefined) return undefined;
  const ahead = before(unit, mention.start, 170)
    .replaceAll(/([ap])\.m\./g, '$1m')
    .replaceAll(/(\d)\.(\d)/g, '$1:$2')
    .replaceAll(' | ', ' ');
  const label = `${unit.section.slice(-80)} `;
  const last = LAST_DAY.exec(ahead.slice(-90))?.[0] ?? EXTENDED.exec(ahead)?.[0];
  const behind = after(unit, mention.end, 90);
  const strength = Math.max(cueStrength(ahead), EXPIRES.test(label) ? 3 : 0, cueStrength(behind) - 0.5);
  if (last === undefined || strength <= 0) return undefined;
  const cue = ANSWER.exec(ahead.slice(-100));
  const span = cue === null ? last : ahead.slice(-100).slice(cue.index);
  if (isOtherDeadline(last) || (strength < 3 && isOtherDeadline(span))) return undefined;
  if (mention.date === undefined) return undefined;
  const time = mention.time === undefined ? {} : { time: mention.time };
  return {
    strength,
    fact: {
      field: 'responseDeadline',
      date: mention.date,
      ...time,
      confidence: strength >= 2 ? 0.9 : 0.7,
      ...context.span(mention.start, mention.end),
    },
  };
}

function daysOf(mention: DurationMention): { businessDays: number } | { days: number } | undefined {
  switch (mention.unitName) {
    case 'business-day':
      return { businessDays: mention.amount };
    case 'day':
      return { days: mention.amount };
    case 'week':
      return { days: mention.amount * 7 };
    case 'hour':
      return { days: Math.max(1, Math.round(mention.amount / SOFT_HOURS)) };
    default:
      return undefined;
  }
}

function byDays(context: ReadContext, unit: Unit, mention: DurationMention): Candidate | undefined {
  const days = daysOf(mention);
  if (days === undefined) return undefined;
  const ahead = before(unit, mention.start, 150);
  const behind = after(unit, mention.end, 100);
  const strength = cueStrength(ahead) || cueStrength(behind.slice(0, 80));
  const bound =
    (WITHIN.test(ahead) &&
      (FROM_NOW.test(behind) ||
        /^\)?['s]*(?:[.,;!?]|$| (?:or|and|if|please|otherwise|unless))/.test(behind) ||
        TO_ANSWER.test(behind))) ||
    FROM_NOW.test(behind) ||
    TO_ANSWER.test(behind) ||
    (WITHIN.test(ahead) && EXPIRES.test(ahead.slice(-60))) ||
    ANSWERED_WITHIN.test(ahead);
  if (strength === 0 || !bound) return undefined;
  if (isOtherDeadline(ahead.slice(-80)) || isOtherDeadline(behind.slice(0, 50))) return undefined;
  return {
    strength: strength - 0.2,
    fact: { field: 'responseDeadline', ...days, confidence: 0.85, ...context.span(mention.start, mention.end) },
  };
}

const SPOKEN = /\b(?:an? (week|fortnight)|une (semaine)|una (semana)|eine (woche))\b/g;

const WEEK_END =
  /\b(?:end|close) of (?:the |this )?(?:(next|coming|following) )?(?:work(?:ing)? )?week\b|\bende (?:der )?(?:(nächsten|kommenden) )?woche\b/g;
const FRIDAY = 5;

/** "by the end of next week": its Friday. */
function byWeekEnd(context: ReadContext, unit: Unit): readonly Candidate[] {
  const { sentOn } = context;
  if (sentOn === undefined) return [];
  return findAll(unit, WEEK_END, 4).flatMap((found) => {
    const later = /next|coming|following|nächst|kommend/.test(found.text) ? 7 : 0;
    const date = addDays(sentOn, ((FRIDAY - weekday(sentOn) + 7) % 7) + later);
    return byDate(context, unit, { kind: 'date', date, start: found.start, end: found.end, unit: unit.index }) ?? [];
  });
}

/** "a week to decide": a length without a number. */
function bySpokenWeek(context: ReadContext, unit: Unit): readonly Candidate[] {
  return findAll(unit, SPOKEN, 4).flatMap((found) => {
    const amount = found.text.endsWith('fortnight') ? 2 : 1;
    const place = { start: found.start, end: found.end, unit: unit.index };
    return byDays(context, unit, { kind: 'duration', amount, unitName: 'week', ...place }) ?? [];
  });
}

/** The last day for an answer to the offer. */
export const responseDeadline: FieldReader = {
  id: 'responseDeadline',
  read(context) {
    const candidates: Candidate[] = [];
    for (const unit of termUnits(context)) {
      if (unit.kind === 'heading') continue;
      candidates.push(...bySpokenWeek(context, unit), ...byWeekEnd(context, unit));
      for (const mention of context.mentionsIn(unit)) {
        const found =
          mention.kind === 'date'
            ? byDate(context, unit, mention)
            : mention.kind === 'duration'
              ? byDays(context, unit, mention)
              : undefined;
        if (found !== undefined && !isSuperseded(unit, mention.start, mention.end)) candidates.push(found);
      }
    }
    const [best] = [...candidates].sort((a, b) => b.strength - a.strength || a.fact.start - b.fact.start);
    return { facts: best === undefined ? [] : [best.fact] };
  },
};
