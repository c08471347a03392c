import { moveTitle } from '#app/move-title.ts';
import type { OfferReport } from '#app/offer-report.ts';
import type { Term } from '#domain/fact.ts';
import { formatMoney } from '#domain/money/format.ts';
import { labelOf, showTerm } from '#domain/show.ts';

const KINDS = {
  offer: 'A job offer',
  'revised-offer': 'A revised offer',
  'verbal-offer': 'An offer ahead of its letter',
  'not-offer': 'Not an offer',
};

/** Control characters of a letter must not reach a terminal. */
const safe = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const short = (text: string, most = 110) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);

/** A report for reading on a terminal. Figures first, each with its sentence. */
export function printReport(report: OfferReport): string {
  const { worth, deadline } = report;
  const money = (amount: number) => formatMoney(Math.round(amount), worth.currency);
  const width = Math.max(0, ...report.facts.map((fact) => labelOf(fact.field).length));
  const facts = report.facts.flatMap((fact) => [
    `  ${labelOf(fact.field).padEnd(width)}  ${safe(showTerm(fact as Term))}${fact.confidence < 0.5 ? '  (doubtful)' : ''}`,
    `  ${''.padEnd(width)}  “${short(safe(fact.quote))}”`,
  ]);
  const lines = [
    KINDS[report.kind],
    ...report.warnings.map((warning) => `! ${warning}`),
    ...section('What it says', facts),
    ...section(
      'Not in the letter',
      report.missing.map((gap) => `  ${gap.label}: ${gap.question}`),
    ),
    ...section(
      'Watch',
      report.watch.map((watch) => `  ${watch.title}. ${watch.why}`),
    ),
  ];
  if (worth.annualised > 0) {
    lines.push(
      ...section('Worth', [
        `  About ${money(worth.annualised)} a year over ${worth.assumptions.horizonYears} years; certain in the first twelve months: ${money(worth.guaranteedFirstYear)}`,
        ...worth.years.map((year) => `  Year ${year.year}  ${money(year.total)}`),
      ]),
    );
  }
  if (deadline !== null)
    lines.push('', `Answer by ${deadline.date}.${deadline.assumed === undefined ? '' : ` ${deadline.assumed}`}`);
  if (report.isOffer)
    lines.push('', `Next: ${moveTitle(report.next.move)}`, ...report.next.reasons.map((reason) => `  ${reason.text}`));
  return `${lines.join('\n')}\n`;
}
