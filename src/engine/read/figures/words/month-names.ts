/** Month numbers by name and usual abbreviation, lower case, in the four languages read. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar jänner janvier janv enero ene',
    'february feb februar février fevrier févr febrero',
    'march mar märz maerz mars marzo mrz',
    'april apr avril avr abril abr',
    'may mai mayo',
    'june jun juni juin junio',
    'july jul juli juillet juil julio',
    'august aug août aout agosto ago',
    'september sept sep septembre septiembre',
    'october oct oktober okt octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember dez décembre decembre diciembre dic déc',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Days of the week by name, 0 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun sonntag dimanche domingo',
    'monday mon montag lundi lunes',
    'tuesday tue tues dienstag mardi martes',
    'wednesday wed mittwoch mercredi miércoles',
    'thursday thu thur thurs donnerstag jeudi jueves',
    'friday fri freitag vendredi viernes',
    'saturday sat samstag samedi sábado',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);

/** Alternation for a pattern, longest name first. */
export const MONTH_PATTERN = longestFirst(MONTHS);
export const WEEKDAY_PATTERN = longestFirst(WEEKDAYS);

function longestFirst(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
}
