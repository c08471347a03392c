import { foundSign, type Sign, textSign } from '#engine/spot/signs/sign.ts';

const KINDS = [
  'AMT|PERIOD',
  'HOURS',
  'LEAVE',
  'PROB',
  'BENEFIT',
  'BONUS|PCT',
  'EQUITY',
  'START|JOIN',
  'JOB|TITLE',
  'PAY|PERIOD',
].map((tag) => new RegExp(`(?<![^ \\n])(?:${tag}) `));
const NAMES_WORK = /(?<![^ \n])(?:JOB|TITLE|HIRE|EQUITY|PAY|BONUS|LEAVE|PROB) /;
const LABELS =
  /^(?:[^ \n]+ ){0,2}(?:JOB|TITLE|PAY|START|JOIN|HOURS|LEAVE|PROB|BONUS|EQUITY|BENEFIT|PER) (?:[^ \n]+ )?, /gm;

/** Terms of one job, and pay that is no range. */
export const TERMS: readonly Sign[] = [
  foundSign('pay', 'states what you are paid', ['AMT PERIOD', 'AMT .. PER|PAY', 'PAY ... AMT', 'PAY .. NUM']),
  {
    id: 'terms',
    why: 'lists terms of a job',
    value: ({ gist }) => Math.min(1, Math.max(0, KINDS.filter((kind) => kind.test(gist)).length - 2) / 5),
  },
  {
    id: 'labels',
    why: 'sets out terms in a list',
    value: ({ bodyGist }) => Math.min(1, (bodyGist.match(LABELS)?.length ?? 0) / 3),
  },
  {
    id: 'no-job-words',
    why: 'does not speak of a job',
    value: ({ gist, quotedGist }) => (NAMES_WORK.test(gist + quotedGist) ? 0 : 1),
  },
  textSign(
    'pay-range',
    'gives a range of pay',
    /[$€£₹] ?\d[\d,·]{0,12}k? ?(?:-|to|bis|à|and|a) ?[$€£₹]? ?\d[\d,·]{0,12}k?\b|\d[\d,·]{0,12}k? ?(?:-|to|bis|à) ?\d[\d,·]{0,12}(?:k\b| ?[€$£]| ?(?:base|euro|eur|usd|lpa|brutto|gross))|(?:salary|pay|base|band|range|gehalt)[^.\n\d]{0,30}\d[\d,·]{0,12}k? ?(?:-|to|bis|à|and) ?\d|\b(?:up to|starting at|from|between|ab|bis zu|jusqu'à|hasta|desde) (?:about )?(?:[$€£₹] ?\d{2,}|\d{2,}[\d,·]*(?:k\b| ?€| ?euro))|\b(?:pays?|salary|wage) \d+ (?:to|-) \d+/,
    ({ subject, text }) => `${subject}\n${text}`,
  ),
];
