/** A figure of money or percent in a draft. Amounts in major units: "64k" is 64000. */
export interface DraftFigure {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly kind: 'money' | 'percent' | 'days' | 'shares';
}

const FIGURE =
  /(?<before>[$€£₹¥]|\b(?:usd|eur|gbp|chf|inr|aud|cad|sgd|rs\.?)\s?)?(?<![\d.,])(?<digits>\d{1,3}(?:[,.' ]\d{2,3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?(?<scale>k\b|m\b|lakhs?\b|lpa\b|crores?\b|thousand\b|million\b|grand\b)?(?<after>\s?(?:%|percent\b|per cent\b|€|£|euros?\b|dollars?\b|pounds?\b|francs?\b|rupees\b|usd\b|eur\b|gbp\b|chf\b|inr\b|(?:vacation |working |business )?days\b|shares\b|rsus?\b|options\b|stock options\b|units\b))?/g;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  grand: 1e3,
  m: 1e6,
  million: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** Reads "71.500", "12,00,000", "1 250" as whole numbers and "34.50" as a decimal. */
function numberOf(digits: string): number {
  const groups = digits.split(/[,.' ]/);
  const last = groups.at(-1) ?? '';
  if (groups.length > 1 && last.length === 3) return Number(groups.join(''));
  if (groups.length > 2) return Number(`${groups.slice(0, -1).join('')}.${last}`);
  return Number(digits.replace(',', '.'));
}

/**
 * The figures of a draft's own words. A bare number counts as money when it is large enough for pay or carries a scale;
 * years, times and small counts do not.
 */
export function figuresOf(plain: string, end: number): DraftFigure[] {
  const figures = [...plain.slice(0, end).matchAll(FIGURE)].flatMap((match): DraftFigure[] => {
    const { before, digits = '', scale, after } = match.groups ?? {};
    const amount = numberOf(digits) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
    if (!Number.isFinite(amount)) return [];
    const start = match.index;
    const stop = start + match[0].trimEnd().length;
    const unit = after?.trim() ?? '';
    if (/^(?:%|per)/.test(unit)) return [{ start, end: stop, amount, kind: 'percent' }];
    if (/days$/.test(unit)) return [{ start, end: stop, amount, kind: 'days' }];
    if (/^(?:shares|rsu|option|stock|units)/.test(unit)) return [{ start, end: stop, amount, kind: 'shares' }];
    const isMarked = before !== undefined || unit !== '' || scale !== undefined;
    const isPaySized = amount >= 10_000 && /[,.']/.test(digits);
    return isMarked || isPaySized || (amount >= 20_000 && digits.length >= 5)
      ? [{ start, end: stop, amount, kind: 'money' }]
      : [];
  });
  return figures.map((figure, index) => sharedScale(plain, figure, figures[index + 1]));
}

/** In "95-105k" the scale stands once and holds for both ends. */
function sharedScale(plain: string, low: DraftFigure, high: DraftFigure | undefined): DraftFigure {
  if (high === undefined || low.amount >= 1_000 || high.amount < 1_000) return low;
  const isRange = /^\s*(?:-|to)\s*[$€£]?$/.test(plain.slice(low.end, high.start));
  const scaled = low.amount * 1_000;
  return isRange && scaled < high.amount ? { ...low, amount: scaled } : low;
}
