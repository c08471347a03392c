import { clauseReader } from '#engine/read/around/clause-field.ts';

/** Either side may end the job at any time, without a reason. */
export const atWill = clauseReader({
  id: 'atWill',
  text: 'at will',
  patterns: [
    /\bat[- ]will["']?(?: status| basis| employee| employment| relationship)?|\bemployment(?: [a-zß-ž]+){0,6} at the will of\b|\bterminable at will\b/,
    /\bterminate\w*\b[^.;]{0,80}\bat any time\b[^.;]{0,80}\b(?:for any (?:or no )?reason|with or without (?:cause|notice|reason)|without (?:cause|reason))\b/,
    /\bat any time\b[^.;]{0,60}\b(?:with or without|for any reason)\b[^.;]{0,80}\bterminat/,
  ],
  unless: /\b(?:not|never|rather than|instead of|no longer|overrid\w+)\b(?: [a-zß-ž]+){0,3} at[- ]will/,
});
