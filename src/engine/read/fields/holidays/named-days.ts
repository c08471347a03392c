import { termUnits } from '#engine/read/around/background.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

const NAMES: readonly RegExp[] = [
  /\bnew year'?s(?: day)?(?! eve)\b/,
  /\bnew year'?s eve\b|\bdecember 31\b/,
  /\bmartin luther king\b|\bmlk\b/,
  /\bpresidents'? day\b|\bpresident's day\b|\bwashington's birthday\b/,
  /\bgood friday\b/,
  /\beaster monday\b/,
  /\bmemorial day\b/,
  /\bjuneteenth\b/,
  /\bindependence day\b|\bjuly (?:4|fourth)\b|\b(?:4th|fourth) of july\b/,
  /\blabou?r day\b/,
  /\bcolumbus day\b|\bindigenous peoples'? day\b/,
  /\bveterans'? day\b/,
  /(?<!after )\bthanksgiving(?: day)?\b/,
  /\b(?:day|friday) (?:after|following) thanksgiving\b/,
  /\bchristmas eve\b|\bdecember 24\b/,
  /\bchristmas(?: day)?\b(?! eve| party| shut)|\bdecember (?:24 (?:and|&) )?25\b/,
  /\bboxing day\b/,
  /\bcanada day\b/,
  /\bvictoria day\b/,
  /\bdiwali\b/,
  /\brepublic day\b/,
  /\bfloating holiday\b/,
];
const LEAST = 4;

const HALF = /½|\bhalf[- ]?(?:a )?day\b/;
const TWO_DAYS = /\bplus the day (?:before|after)\b/;

interface Listed {
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

/** The holidays one unit names: "½ day for Good Friday" is half of one. */
function inUnit(unit: Unit): { listed: Listed; names: number } | undefined {
  const places = NAMES.flatMap((name) => {
    const match = name.exec(unit.plain);
    return match === null ? [] : [{ start: unit.start + match.index, end: unit.start + match.index + match[0].length }];
  });
  if (places.length === 0) return undefined;
  const lone = places.length === 1;
  const days = lone && holds(unit, HALF) ? 0.5 : lone && holds(unit, TWO_DAYS) ? 2 : places.length;
  const start = Math.min(...places.map((place) => place.start));
  return { names: places.length, listed: { days, start, end: Math.max(...places.map(({ end }) => end)) } };
}

/** Holidays listed by name in one sentence or line under line; undefined when fewer than four are. */
export function namedDays(context: ReadContext): Listed | undefined {
  let run: Listed | undefined;
  let names = 0;
  let last = -2;
  for (const unit of termUnits(context)) {
    const own = /\bholidays?\b/.test(unit.plain) || /\bholidays?\b/.test(unit.section.slice(-80));
    const found = own || unit.index - last <= 2 ? inUnit(unit) : undefined;
    if (found !== undefined) {
      const goesOn = run !== undefined && unit.index - last <= 2;
      names = goesOn ? names + found.names : found.names;
      run =
        goesOn && run !== undefined
          ? { days: run.days + found.listed.days, start: run.start, end: found.listed.end }
          : found.listed;
      last = unit.index;
    } else if (names >= LEAST && unit.index - last > 2) return run;
  }
  return names >= LEAST ? run : undefined;
}
