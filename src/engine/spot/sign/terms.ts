import { foundSign, type Sign, textSign } from '#engine/spot/sign/sign.ts';
import { said } from '#engine/spot/said.ts';

const KINDS = ['AMT|PERIOD', 'HOURS', 'LEAVE', 'PROB', 'BENEFIT', 'BONUS|PCT', 'EQUITY', 'START|JOIN', 'JOB|TITLE', 'PAY|PERIOD'].map(
  (tag) => new RegExp(`(?<![^ \\n])(?:${tag}) `),
);
const LABELS = /^(?:[^ \n]+ ){0,2}(?:JOB|TITLE|PAY|START|JOIN|HOURS|LEAVE|PROB|BONUS|EQUITY|BENEFIT|PER) (?:[^ \n]+ )?, /gm;
const PAID = said(['PAY ... AMT', 'AMT PERIOD', 'AMT .. PAY|PER', 'PAY .. NUM']);

/** Terms of one job, and pay that is no range. */
export const TERMS: readonly Sign[] = [
  foundSign('pay', 'for', 'states what you are paid', ['AMT PERIOD', 'AMT .. PER|PAY', 'PAY ... AMT', 'PAY .. NUM']),
  {
    id: 'terms',
    side: 'for',
    why: 'lists terms of a job',
    value: ({ gist }) => Math.min(1, Math.max(0, KINDS.filter((kind) => kind.test(gist)).length - 2) / 5),
  },
  {
    id: 'labels',
    side: 'for',
    why: 'sets out terms in a list',
    value: ({ bodyGist }) => Math.min(1, (bodyGist.match(LABELS)?.length ?? 0) / 3),
  },
  {
    id: 'no-job-words',
    side: 'against',
    why: 'does not speak of a job',
    value: ({ gist, quotedGist }) =>
      KINDS.filter((kind) => kind.test(gist) || kind.test(quotedGist.slice(0, 1_500))).length < 2 ? 1 : 0,
  },
  textSign(
    'pay-range',
    'against',
    'gives a range of pay',
    /[$€£₹] ?\d[\d,·]*k? ?(?:-|to|bis|à|and|a) ?[$€£₹]? ?\d[\d,·]*k?\b|\d[\d,·]*k? ?(?:-|to|bis|à) ?\d[\d,·]*(?:k\b| ?[€$£]| ?(?:base|euro|eur|usd|lpa|brutto|gross))|(?:salary|pay|base|band|range|gehalt)[^.\n\d]{0,30}\d[\d,·]*k? ?(?:-|to|bis|à|and) ?\d|\b(?:up to|starting at|from|between|ab|bis zu|jusqu'à|hasta|desde) (?:about )?[$€£₹]? ?\d{2,}|\b(?:pays?|salary|wage) \d+ (?:to|-) \d+/,
    ({ subject, text }) => `${subject}\n${text}`,
  ),
  {
    id: 'many-pays',
    side: 'against',
    why: 'gives several different pays',
    value: ({ gist }) => ((gist.match(PAID)?.length ?? 0) >= 5 ? 1 : 0),
  },
];
