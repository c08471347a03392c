/** A letter with the sums of money it offers, as written. */
export interface BenchLetter {
  readonly text: string;
  readonly sums: readonly string[];
}

/** A small generator of chance (mulberry32): the same seed writes the same letters. */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRMS = [
  'Ostrava Tidal',
  'Brackenridge Optics',
  'Palomar Grain',
  'Quillon Health',
  'Sable & Thorne',
  'Verity Looms',
];
const SUFFIXES = [', Inc.', ' LLC', ' Ltd', ' GmbH', ' B.V.', ' Pty Ltd'];
const PEOPLE = ['Imre Castellan', 'Oluchi Brandt', 'Freya Montague', 'Tadeo Ruiz', 'Signe Aalto', 'Hamish Okoro'];
const ROLES = ['Payroll Analyst', 'Marine Engineer', 'Staff Nurse', 'Data Platform Lead', 'Buyer', 'Process Chemist'];
const CITIES = ['Leeds', 'Tacoma', 'Rotterdam', 'Cork', 'Adelaide', 'Graz'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'September', 'October'];

/** How a country writes its sums. */
const MONEY: readonly ((amount: number) => string)[] = [
  (amount) => `$${amount.toLocaleString('en-US')}`,
  (amount) => `£${amount.toLocaleString('en-US')}`,
  (amount) => `EUR ${amount.toLocaleString('de-DE')}`,
  (amount) => `${amount.toLocaleString('de-DE')} €`,
  (amount) => `USD ${amount.toLocaleString('en-US')}.00`,
  (amount) => (amount % 1_000 === 0 ? `$${amount / 1_000}k` : `$${amount.toLocaleString('en-US')}`),
];

interface Hand {
  readonly pick: <T>(list: readonly T[]) => T;
  readonly number: (from: number, to: number, step: number) => number;
  /** Writes a sum of the offer and remembers it. */
  readonly money: (amount: number) => string;
  /** Writes a sum that is none of the offer's. */
  readonly other: (amount: number) => string;
  readonly date: () => string;
}

type Part = (hand: Hand) => string;

const TERMS: readonly Part[] = [
  ({ money, number }) =>
    `Your base salary will be ${money(number(48_000, 210_000, 500))} per year, paid in equal monthly instalments in arrears on the last working day of the month.`,
  ({ money, number }) =>
    `On joining you receive a one-time sign-on bonus of ${money(number(2_000, 30_000, 1_000))}, payable with your first salary and to be repaid in full should you resign within twelve months.`,
  ({ money, number }) =>
    `We contribute up to ${money(number(1_000, 9_000, 250))} towards your move, against receipts handed in within six months.`,
  ({ number }) =>
    `You take part in the annual bonus plan with a target of ${number(5, 25, 1)}% of base salary; payment depends on the results of the company and on your own, and is at the discretion of the board.`,
  ({ money, number }) =>
    `Subject to approval by the board you will be granted restricted stock units with a value of ${money(number(20_000, 240_000, 5_000))}, vesting over four years with a cliff of one year and quarterly thereafter.`,
  ({ money, number }) =>
    `A home-office allowance of ${money(number(300, 1_500, 50))} and a learning budget of ${money(number(500, 4_000, 100))} a year are at your disposal.`,
  ({ number }) =>
    `You are entitled to ${number(20, 32, 1)} days of paid annual leave in addition to public holidays; up to five unused days may be carried over.`,
  ({ number }) =>
    `The company pays a pension contribution of ${number(3, 12, 1)}% of your salary from the first day of employment.`,
  ({ number }) =>
    `A probationary period of ${number(3, 6, 1)} months applies. After it either side may end the employment with ${number(1, 3, 1)} months' notice in writing.`,
  ({ date }) =>
    `Your first day of work will be ${date()}, provided that your references and right-to-work documents are in order by then.`,
  ({ number, pick }) =>
    `Your regular hours are ${number(35, 40, 1)} a week. Your place of work is our office in ${pick(CITIES)}, with two days a week from home by arrangement with your manager.`,
  ({ other, number }) =>
    `By way of comparison, the range for this level runs from ${other(number(45_000, 60_000, 1_000))} to ${other(number(150_000, 220_000, 1_000))}; it is reviewed each spring.`,
];

const FILLER: readonly Part[] = [
  () =>
    'We were impressed by the way you described the migration of the ordering system, and by the patience with which you answered our many questions about it. Everyone who met you hopes to work with you.',
  ({ pick }) =>
    `As you may know, our group has worked from ${pick(CITIES)} for more than thirty years and serves customers in eleven countries; the team you would join has grown steadily and cares about careful work.`,
  () =>
    'During your employment and afterwards you will keep confidential all information about our customers, suppliers and methods that is not public, and return all documents and devices when you leave.',
  () =>
    'Inventions that you make in the course of your work belong to the company. You will disclose them without delay and sign what is needed to register them. Your earlier inventions remain yours.',
  () =>
    'This letter together with the policies it refers to contains the whole of our understanding and replaces what was said before in conversation. Changes are valid only when both of us have signed them.',
  () =>
    'You confirm that no agreement with a former employer keeps you from taking up this position, and that you will not bring documents of a former employer with you or use them in your work for us.',
];

function write(index: number, most: number): BenchLetter {
  const random = chance(index + 1);
  const sums: string[] = [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = (from: number, to: number, step: number) =>
    from + Math.floor((random() * (to - from)) / step + 0.5) * step;
  const form = pick(MONEY);
  const hand: Hand = {
    pick,
    number,
    other: form,
    date: () => `${number(1, 28, 1)} ${pick(MONTHS)} 2027`,
    money(amount) {
      const sum = form(amount);
      sums.push(sum);
      return sum;
    },
  };
  const firm = pick(FIRMS) + pick(SUFFIXES);
  const person = pick(PEOPLE);
  const opening = `${firm}\n${hand.date()}\n\nDear ${person},\n\nOn behalf of ${firm} I am pleased to offer you the position of ${pick(ROLES)}, reporting to ${pick(PEOPLE)}. The terms are these.\n\n`;
  const closing = `\n\nPlease let us have your signed copy by ${hand.date()}. We look forward to welcoming you.\n\nKind regards,\n${pick(PEOPLE)}\nHead of People`;
  const shuffled = [...TERMS].sort(() => random() - 0.5);
  let body = '';
  for (let at = 0; opening.length + body.length + closing.length < most; at++) {
    const part = (at % 3 === 2 ? pick(FILLER) : (shuffled.pop() ?? pick(FILLER)))(hand);
    body += `${at === 0 ? '' : '\n\n'}${part}`;
  }
  return { text: opening + body + closing, sums };
}

/** Invented letters, alike in build and length, each with its own figures. */
export const writeLetters = (count: number, length = 3_400): readonly BenchLetter[] =>
  Array.from({ length: count }, (_, index) => write(index, length - 120));

/** One text of a given length out of many letters. */
export function longText(length: number): string {
  const texts: string[] = [];
  for (let total = 0, index = 0; total < length; index++) {
    const { text } = write(index, 3_400);
    texts.push(text);
    total += text.length + 2;
  }
  return texts.join('\n\n').slice(0, length);
}
