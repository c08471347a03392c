import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { lengthOf } from '#engine/read/around/length.ts';
import { after, before } from '#engine/read/around/words-around.ts';
import type { DurationMention, FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import {
  isOtherNotice,
  NOTICE_WORD,
  ownParty,
  type Party,
  STATUTORY,
} from '#engine/read/fields/notice-period/notice-words.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

interface Notice {
  readonly mention: DurationMention;
  readonly unit: Unit;
  readonly party: Party;
}

const BOUND_AFTER =
  /^\)?['s]*\)?,? ?(?:(?:of|prior|advance|advanced|written|calendar|clear|full|paid|working|formal|days?'?|in writing|the|previous|de|'|der|zum [\wä]+(?: eines [\wä]+)?)[ ,]+){0,5}(?:notice|notification|notif|frist|preaviso|préavis|opzegtermijn|in advance|gekündigt|kündig|von beiden seiten|beiderseits)/;
const BOUND_BEFORE =
  /\b(?:notice(?: period)?|(?:kündigungs)?frist\w*|préavis|preaviso)\b[^.;]{0,60}(?:\b(?:is|are|of|be|least|than|to|von|de|beträgt|est|es|será|mit)|d'|:|\||\(|-) ?\(?$|\b(?:(?:kündigungs)?frist|notice period|préavis|preaviso)(?: (?!of\b)[\wäöü]+){0,2} ?$/;
const AFTER_NOTICE =
  /^\)?['s]* (?:after|of|from) (?:giving |the |a |such )?(?:prior |written )*notice (?:is|has been|was|to) (?:given|provided|served|the)/;
const GIVE_BEFORE =
  /\b(?:giv(?:e|es|ing|en)|provid(?:e|es|ing)|serv(?:e|ing)|require[sd]?|notify|notice|upon|on|with|by|not less than|at least)\b[^.;]{0,25}$/;
/** A further notice of a row that began with one: "after that, four weeks", "(one week during probation)". */
const PHASE_BEFORE =
  /(?:\b(?:after that|thereafter|afterwards?|during (?:the |your )?(?:probation\w*|trial|first)[^.;]{0,30}|on confirmation|after (?:successful |completion|confirmation|the probation\w*|probation)[^.;]{0,40}|danach|anschließend|nach (?:ablauf )?der probezeit|bei einer (?:längeren )?beschäftigung[^.;,]{0,25}|(?:in|während) der probezeit|(?:in|during) probation|au-delà|ensuite|después)[,:]? ?(?:it is |it (?:will|shall) be |this (?:is|increases to) |of |to |auf |rises to |increas\w+ to )?\(?)$/;
const PHASE_AFTER =
  /^\)?,? (?:ensuite|danach|thereafter|afterwards)\b|^\)?,? (?:during|while on|after|in|once|while|während|nach) (?:the |your |successful )*(?:probation\w*|trial|confirm\w*|completion|first|der probezeit)/;

const TRIAL_BEFORE =
  /\b(?:probation(?:ary)?(?: period)?|trial(?: period)?|probezeit|période d'essai|per[ií]odo de prueba|proeftijd)(?: ?[:|(-]| (?:is|of|von|beträgt|de)) ?$/;

function inUnit(context: ReadContext, unit: Unit, previous: boolean): readonly Notice[] {
  const named = holds(unit, NOTICE_WORD);
  const headed = NOTICE_WORD.test(unit.section.slice(0, 120));
  const continued = previous && !named;
  if (!named && !headed && !continued) return [];
  const found: Notice[] = [];
  for (const mention of context.mentionsIn(unit)) {
    if (
      mention.kind !== 'duration' ||
      mention.unitName === 'hour' ||
      (mention.unitName === 'year' && mention.amount > 1)
    )
      continue;
    const ahead = before(unit, mention.start, 110);
    const behind = after(unit, mention.end, 110);
    if (TRIAL_BEFORE.test(ahead) || isOtherNotice(ahead, behind) || isSuperseded(unit, mention.start, mention.end))
      continue;
    const bound =
      named &&
      (BOUND_AFTER.test(behind) ||
        BOUND_BEFORE.test(ahead) ||
        AFTER_NOTICE.test(behind) ||
        (/^[^.;]{0,12}\bnotice\b/.test(behind) && GIVE_BEFORE.test(ahead)));
    const phase = (found.length > 0 || previous || headed) && (PHASE_BEFORE.test(ahead) || PHASE_AFTER.test(behind));
    const label =
      headed &&
      !named &&
      /^[ :\-(|]*$/.test(ahead) &&
      /^\)?(?:$|[.;,|]| (?:on|by|from|either|for|zum|each|both))/.test(behind);
    if (bound || phase || label) found.push({ mention, unit, party: ownParty(ahead, behind) });
  }
  return found;
}

function statutory(context: ReadContext): readonly Fact<'noticePeriod'>[] {
  for (const unit of termUnits(context)) {
    if (unit.kind === 'heading') continue;
    const match = firstIn(unit, STATUTORY);
    if (match === null) continue;
    const start = unit.start + match.index;
    return [
      {
        field: 'noticePeriod',
        stated: 'unspecified',
        confidence: 0.75,
        ...context.span(start, start + match[0].length),
      },
    ];
  }
  return [];
}

function toFact(context: ReadContext, { mention, unit }: Notice): readonly Fact<'noticePeriod'>[] {
  const length = lengthOf(mention);
  if (length === undefined) return [];
  const words = /^\)?['s]*(?: [\wä]+){0,3}? (?:notice|préavis|preaviso)\b/.exec(
    unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 60),
  );
  return [
    {
      field: 'noticePeriod',
      ...length,
      confidence: 0.85,
      ...context.span(mention.start, mention.end + (words?.[0].length ?? 0)),
    },
  ];
}

/** Notice the candidate has to give; where only the employer's is named, that one. */
export const noticePeriod: FieldReader = {
  id: 'noticePeriod',
  read(context) {
    const notices: Notice[] = [];
    let previous = false;
    for (const unit of termUnits(context)) {
      if (unit.kind === 'heading') continue;
      const found = inUnit(context, unit, previous);
      notices.push(...found);
      previous = found.length > 0;
    }
    const own = notices.filter((notice) => notice.party !== 'employer');
    const facts = (own.length > 0 ? own : notices).flatMap((notice) => toFact(context, notice));
    const once = facts.filter(
      (fact, index) =>
        !facts
          .slice(0, index)
          .some((other) => other.months === fact.months && other.weeks === fact.weeks && other.days === fact.days),
    );
    return { facts: [...once, ...statutory(context)] };
  },
};
