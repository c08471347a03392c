/** A number as written, before it is known what it counts. Offsets are into the scanned text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "65.000": what it is when the single point groups thousands. */
  readonly grouped?: number;
  readonly form: 'digits' | 'words';
  /** Currency mark that stood inside "(…)" when a number was said twice: "eighty thousand ($80,000)". */
  readonly inner?: string;
  /** Written with separators, decimals or a zero-filled tail, as quantities are. */
  readonly quantity: boolean;
  /** "40.000,--", "18,50,000/-": only money is written so; "/-" is the Indian way. */
  readonly dashed?: 'indian' | 'plain';
}

const RUN = /(?:\d|(?<![\d.,a-zß-ž])\.(?=\d))[\d]*(?:[.,'](?=\d)\d+)*/g;
const SPACED_TAIL = / \d{3}(?!\d)/y;
const DECIMALS = /[.,]\d{1,2}(?!\d)/y;
const DASHED = /[.,]--?(?!\d)|--(?!\d)|\/-/y;

function groups(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  if (first === '' || first.length > 3 || first === '0') return false;
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  // "1,200,000" and the Indian "12,00,000".
  return last.length === 3 && (middle.every((part) => part.length === 3) || middle.every((part) => part.length === 2));
}

/** The value of digits with separators; undefined for "1.2.3", which is a section or a date. */
export function digitsValue(raw: string): { value: number; grouped?: number } | undefined {
  const text = raw.replaceAll(/['\s]/g, '');
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return { value: Number(text) };
  if (comma >= 0 && point >= 0) {
    const decimal = Math.max(comma, point);
    const whole = text.slice(0, decimal);
    const parts = whole.split(comma > point ? '.' : ',');
    if (whole.includes(text.charAt(decimal)) || !groups(parts)) return undefined;
    return { value: Number(`${parts.join('')}.${text.slice(decimal + 1)}`) };
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return groups(parts) ? { value: Number(parts.join('')) } : undefined;
  const decimal = Number(`${parts[0] === '' ? '0' : parts[0]}.${parts[1]}`);
  if (!groups(parts)) return { value: decimal };
  const whole = Number(parts.join(''));
  return mark === ',' || parts[1] === '000' ? { value: whole } : { value: decimal, grouped: whole };
}

/** All numbers written in digits, in order. `plain` has plain spaces, quotes and dashes. */
export function digitNumerals(plain: string): readonly Numeral[] {
  const found: Numeral[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(plain); match !== null; match = RUN.exec(plain)) {
    const start = match.index;
    let end = start + match[0].length;
    if (/^\d{1,3}$/.test(match[0]) && match[0] !== '0') end = spacedEnd(plain, end);
    RUN.lastIndex = end;
    const raw = plain.slice(start, end);
    if (raw.length > 24) continue;
    const read = digitsValue(raw);
    if (read === undefined || !Number.isFinite(read.value)) continue;
    DASHED.lastIndex = end;
    const dashed = DASHED.exec(plain);
    const quantity = /[.,' ]/.test(raw) || /0{2}$/.test(raw) || dashed !== null;
    const isMoney = dashed !== null && read.value >= 100 && (dashed[0].length > 1 || quantity);
    if (isMoney) end += dashed[0].length;
    const mark = !isMoney ? {} : { dashed: dashed[0] === '/-' ? ('indian' as const) : ('plain' as const) };
    found.push({ start, end, ...read, form: 'digits', quantity, ...mark });
  }
  return found;
}

function spacedEnd(plain: string, from: number): number {
  let end = from;
  SPACED_TAIL.lastIndex = end;
  for (let tail = SPACED_TAIL.exec(plain); tail !== null; tail = SPACED_TAIL.exec(plain)) {
    end += tail[0].length;
    SPACED_TAIL.lastIndex = end;
  }
  if (end === from) return from;
  DECIMALS.lastIndex = end;
  return end + (DECIMALS.exec(plain)?.[0].length ?? 0);
}
