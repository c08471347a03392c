const PERCENT =
  /^\s?(?:%|(?:per ?cent|percents?|percentage points?|prozent(?:ig[a-zß-ž]{0,2})?|v\. ?h\.|pour ?cent|por ?ciento|pct)(?![a-zß-ž]))/;

/** Length of a percent sign or word from where a number ends; 0 when there is none. */
export function percentAt(after: string): number {
  return PERCENT.exec(after)?.[0].length ?? 0;
}
