import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { lengthOf } from '#engine/read/around/length.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before, type Found, findAll } from '#engine/read/around/words-around.ts';
import type { DurationMention, FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

const WORDS =
  "probation(?:ary)?(?: period)?|introductory (?:period|review period)|(?<!free )trial(?: period| month)?|regulari[sz]ation|prob(?=[ :.]{1,2}\\d)|orientation period|evaluation period|qualifying period|probezeit|erprobung|période d'essai|periodo? de prueba|período de prueba|proeftijd|prova";
const PROBATION = new RegExp(`\\b(?:${WORDS})`, 'g');
const IS_PROBATION = new RegExp(`\\b(?:${WORDS})`);
/** What a duration near the word is when it is not the length of the period. */
const OTHER_AFTER =
  /^[)']*s?'? ?(?:(?:written|prior|advance|calendar|clear) )*(?:notice|notification|preaviso|préavis)|^[^,;.]{0,12} (?:zum|gekündigt|kündig)|^ (?:extension|at a time)|^ (?:per|a|par|pro|por) (?:week|semaine|woche|semana|month)/;
/** The period is only referred to ("after the probation period"). */
const REFERRED =
  /\b(?:after|upon|following|completion of|complet\w+|end of|during|while|nach|während|in der|in the|ablauf der|à l'issue de|pendant|tras|once)(?: (?:the|your|this|such|any|said|initial|la|der|die|successful completion of|satisfactory))* ?$/;
const OTHER_BEFORE =
  /\b(?:notice(?: period)?|preaviso|préavis)(?: (?:is|of|will be|shall be|at least|to))* ?\(?$|\bfrist (?:von|beträgt) $|\b(?:extend(?:ed|able)?|renew(?:ed|able)?|renouvelable|prolong\w*|verlänger\w*|prorrog\w*)\b[^.]{0,40}$|\b(?:every|within|by giving|giving|with|by) (?:a )?\(?$/;

function distance(mention: DurationMention, word: Found): number {
  return mention.end <= word.start ? word.start - mention.end : Math.max(0, mention.start - word.end);
}

/** Durations of a unit that say how long the trial lasts, nearest to the word first. */
function lengths(context: ReadContext, unit: Unit, words: readonly Found[]): readonly DurationMention[] {
  const near = (mention: DurationMention) => Math.min(...words.map((word) => distance(mention, word)), 400);
  return context
    .mentionsIn(unit)
    .filter((mention): mention is DurationMention => mention.kind === 'duration' && mention.unitName !== 'hour')
    .filter((mention) => !isSuperseded(unit, mention.start, mention.end))
    .filter((mention) => !OTHER_AFTER.test(after(unit, mention.end)) && !OTHER_BEFORE.test(before(unit, mention.start)))
    .filter((mention) => near(mention) < 160)
    .sort((a, b) => near(a) - near(b));
}

function inUnit(context: ReadContext, unit: Unit): { fact?: Fact<'probation'>; denied?: Found; named?: Found } {
  const all = findAll(unit, PROBATION);
  const words = all.filter(
    (each) =>
      !REFERRED.test(before(unit, each.start, 50)) ||
      ADJACENT.test(before(unit, each.start, 25)) ||
      MEASURED.test(after(unit, each.end, 30)),
  );
  const headed = IS_PROBATION.test(unit.section.slice(0, 120));
  const [word] = words;
  if (word === undefined && !headed) return {};
  if (word !== undefined && isDenied(before(unit, word.start), after(unit, word.end))) return { denied: word };
  const first = lengths(context, unit, words).find(
    (mention) =>
      word !== undefined ||
      /\b(?:first|initial|ersten?|premiers?|primeros?|period|for|is|:)\b ?$|^ ?$/.test(
        before(unit, mention.start, 25),
      ) ||
      /^ (?:period|from)/.test(after(unit, mention.end)),
  );
  const length = first === undefined ? undefined : lengthOf(first);
  if (first === undefined || length === undefined) return word === undefined ? {} : { named: word };
  const start = Math.min(first.start, word?.start ?? first.start);
  const end = Math.max(first.end, word === undefined || word.start - first.end > 160 ? first.end : word.end);
  return {
    fact: { field: 'probation', ...length, confidence: word === undefined ? 0.7 : 0.9, ...context.span(start, end) },
  };
}

const ADJACENT = /\b(?:month|week|day|monat\w*|mois)s?'? ?$/;
const MEASURED = /^ (?:period )?of (?:\d|one|two|three|four|five|six|nine|twelve|an? )/;
const SERVED =
  /\b(?:subject to|serve|undergo|complet\w+|there (?:is|will be)|will be on|have a|unterliegt|soumis\w*)\b/;

/** Length of the trial at the start of the employment. */
export const probation: FieldReader = {
  id: 'probation',
  read(context) {
    let named: Fact<'probation'> | undefined;
    for (const unit of termUnits(context)) {
      if (unit.kind === 'heading') continue;
      const { fact, denied, named: word } = inUnit(context, unit);
      if (fact !== undefined) return { facts: [fact] };
      if (denied !== undefined) {
        return { facts: [], excluded: [{ field: 'probation', ...context.span(denied.start, denied.end) }] };
      }
      if (word !== undefined && named === undefined && holds(unit, SERVED)) {
        named = { field: 'probation', stated: 'unspecified', confidence: 0.7, ...context.span(word.start, word.end) };
      }
    }
    return { facts: named === undefined ? [] : [named] };
  },
};
