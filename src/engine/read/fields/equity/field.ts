import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { flat } from '#engine/read/around/words-around.ts';
import type { FieldReader, MoneyMention, ReadContext, Unit } from '#engine/read/context.ts';
import { canonical } from '#engine/read/fields/equity/canonical.ts';
import { isExceptional, readExtras } from '#engine/read/fields/equity/extras.ts';
import { type Grant, grantsIn, valuesEarlier } from '#engine/read/fields/equity/grants.ts';
import { EQUITY_WORD, type Instrument } from '#engine/read/fields/equity/instrument.ts';
import { mentionedEquity } from '#engine/read/fields/equity/mentioned.ts';
import { labelOf, NOT_THIS_LABEL, nounLength } from '#engine/read/fields/equity/sizes.ts';
import { readVesting } from '#engine/read/fields/equity/vesting.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

const PURCHASE_PLAN = /\b(?:stock|share) purchase plan\b|\bespp\b|\bsharesave\b/;
const FOLLOWS =
  /\b(?:vest\w*|options?|shares?|exercis\w*|grant\w*|awards?|rsus?|restricted|instal+ments?|anniversar\w+|tranches?|stock|units?|equity|cliff|strike|year \d|unverfallbar\w*|acquisition|bonus shares)\b/;
const ABOUT: readonly (readonly [RegExp, readonly Instrument[]])[] = [
  [/\b(?:stock |share )?options?\b(?! plan)/, ['option']],
  [/\b(?:rsus?|restricted (?:stock|share) units?)\b/, ['rsu']],
  [/\brestricted (?:stock|shares?)\b(?! unit)/, ['rsa', 'rsu']],
  [/\b(?:psus?|performance (?:shares?|stock|units?))\b/, ['psu']],
];
const MOST_FOLLOWING = 14;
const MOST_GRANTS = 30;

/** A grant with the later units that speak of it. */
interface Told {
  readonly grant: Grant;
  readonly units: Unit[];
}

/** A row of another component or of the sum of all ("Total comp (salary + stock)"). */
function isOtherRow(unit: Unit): boolean {
  const label = labelOf(unit);
  return label !== '' && NOT_THIS_LABEL.test(label) && !/\bvest/.test(label);
}

/** Which of the grants at hand a following unit speaks of. */
function spokenOf(unit: Unit, run: readonly Told[]): readonly Told[] {
  if (run.length < 2 || /\b(?:both|each|all) (?:of )?(?:the |these |your )?(?:grants?|awards?|equity)/.test(unit.plain))
    return run;
  for (const [pattern, kinds] of ABOUT) {
    const own = run.filter(({ grant }) => kinds.includes(grant.instrument));
    if (own.length > 0 && pattern.test(unit.plain)) return own.slice(-1);
  }
  return run.slice(-1);
}

function collect(context: ReadContext): readonly Told[] {
  const units = termUnits(context);
  const told: Told[] = [];
  let run: Told[] = [];
  let following = 0;
  let strangers = 0;
  units.forEach((unit, index) => {
    if (unit.kind === 'heading' || told.length >= MOST_GRANTS) {
      if (unit.kind === 'heading' && !holds(unit, EQUITY_WORD)) strangers += 1;
      return;
    }
    if (/\byour (?:current|existing|previous|unvested) (?:stock|options|equity|shares|grants?)/.test(unit.section))
      return;
    if (holds(unit, PURCHASE_PLAN) && !/\bgrant|\brsu|\boptions? to/.test(unit.plain)) return;
    const grants = grantsIn(
      context,
      unit,
      units.slice(index + 1, index + 4),
      units[index - 1],
      run.map(({ grant }) => grant),
    );
    if (grants.length > 0) {
      const fresh = grants.map((grant): Told => ({ grant, units: [] }));
      run = strangers > 1 ? fresh : [...run.slice(-3), ...fresh];
      told.push(...fresh);
      following = 0;
      strangers = 0;
    } else if (run.length > 0 && following < MOST_FOLLOWING && strangers < 2) {
      following += 1;
      if (isOtherRow(unit)) strangers += 1;
      else if (holds(unit, FOLLOWS) || (EQUITY_WORD.test(unit.section.slice(-80)) && unit.kind !== 'sentence')) {
        strangers = 0;
        for (const each of spokenOf(unit, run)) each.units.push(unit);
      } else strangers += 1;
    }
  });
  return told;
}

/** "The aggregate value of this award is $565,000" after a grant told in shares. */
function laterValue(context: ReadContext, { grant, units }: Told): Pick<Fact<'equity'>, 'value' | 'currency'> {
  if (grant.size.value !== undefined || grant.size.shares === undefined) return {};
  for (const unit of units.slice(0, 8)) {
    const value = context
      .mentionsIn(unit)
      .find(
        (mention): mention is MoneyMention =>
          mention.kind === 'money' && mention.amount > 1_000 && valuesEarlier(unit, mention.start),
      );
    if (value !== undefined)
      return { value: value.amount, ...(value.currency === undefined ? {} : { currency: value.currency }) };
  }
  return {};
}

/** Numbers of shares that vest, as parts of the grant: "5,000 shares after three years" of 10,000 is 50 %. */
function inShares(text: string, shares: number | undefined): string {
  if (shares === undefined) return text;
  return text
    .split('. ')
    .map((sentence) => (VESTS.test(sentence) ? sharesAsPercent(sentence, shares) : sentence))
    .join('. ');
}

const VESTS = /\b(?:vest|exercisable|instal|lapse|releas|restrict)/;

function sharesAsPercent(sentence: string, shares: number): string {
  return sentence.replace(/#n(\d+(?:\.\d+)?)#/g, (mark, count: string) => {
    const percent = (Number(count) / shares) * 100;
    return Number(count) >= 20 && percent >= 0.5 && percent < 100 ? `#${Math.round(percent * 100) / 100}%#` : mark;
  });
}

function toFact(context: ReadContext, told: Told, last: boolean): Fact<'equity'> {
  const { grant, units } = told;
  const { unit } = grant;
  const ordinary = units.filter((each) => !isExceptional(each.plain));
  const own =
    isExceptional(unit.plain) && !/\bvest\w*[^.;]{0,40}\bover\b/.test(unit.plain)
      ? ''
      : canonical(context, unit, grant.end, grant.until);
  const rest = ordinary.map((each) => canonical(context, each, each.start, each.end)).join('. ');
  const plain = flat(
    [unit.plain.slice(grant.end - unit.start, grant.until - unit.start), ...ordinary.map((each) => each.plain)].join(
      '. ',
    ),
  ).slice(0, 4_000);
  const text = inShares(`${own}. ${rest}`.slice(0, 4_000), grant.size.shares);
  const extras = Object.assign(
    {},
    ...[unit, ...units].map((each) => readExtras(context, each, grant.instrument === 'option')).toReversed(),
  );
  const tail = /^ ?\/ ?([1-6])(?!\d)/.exec(unit.plain.slice(grant.end - unit.start, grant.end - unit.start + 6))?.[1];
  let vesting = tail === undefined ? readVesting(text, plain) : { vestYears: Number(tail) };
  if (vesting.vestYears === undefined && last) {
    // The words on vesting stand before the grant: "Year 1: 40 % … of your $150,000 grant".
    vesting = { ...readVesting(canonical(context, unit, unit.start, unit.end), flat(unit.plain)), ...vesting };
  }
  if (vesting.vestYears === undefined && units.length === 0) {
    const previous = context.units[unit.index - 1];
    if (
      previous?.role === 'body' &&
      previous.section === unit.section &&
      /\bvest/.test(previous.plain) &&
      !isExceptional(previous.plain)
    ) {
      vesting = readVesting(canonical(context, previous, previous.start, previous.end), flat(previous.plain));
    }
  }
  return {
    field: 'equity',
    instrument: grant.instrument,
    ...grant.size,
    ...laterValue(context, told),
    ...vesting,
    ...extras,
    ...(/\brefresh(?:er)?\b/.test(between(unit, grant)) ? { refresher: true } : {}),
    confidence: grant.sure ? 0.9 : 0.75,
    ...context.span(grant.start, grant.end + nounLength(unit, grant.end)),
  };
}

function between(unit: Unit, grant: Grant): string {
  return flat(
    unit.plain.slice(
      Math.max(0, grant.start - unit.start - 60),
      Math.min(grant.until - unit.start, grant.end - unit.start + 60),
    ),
  );
}

/** Grants of stock, options and units, each with how it vests. */
export const equity: FieldReader = {
  id: 'equity',
  read(context) {
    const told = collect(context);
    const facts = told.map((each, index) => toFact(context, each, told[index + 1]?.grant.unit !== each.grant.unit));
    const named = mentionedEquity(context, facts);
    return { facts: [...facts, ...named.facts], excluded: named.excluded };
  },
};
