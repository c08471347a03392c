import { clauseReader } from '#engine/read/around/clause-field.ts';

/** Disputes go to an arbitrator instead of a court. */
export const arbitration = clauseReader({
  id: 'arbitration',
  text: 'arbitration',
  patterns: [
    /\b(?:dispute|claim|controvers|difference)\w*\b[^.;]{0,200}\b(?:arbitrat\w+)\b/,
    /\b(?:binding|mandatory|mutual|final|confidential)(?:,? [a-zß-ž]+){0,2} arbitration\b|\barbitration agreement\b|\bagreement to arbitrate\b|\b(?:submit\w*|resolved|settled|referred|determined)\b[^.;]{0,50}\b(?:to|by|through|in) (?:[a-zß-ž]+ ){0,3}arbitration\b|\bsubmit to arbitration\b/,
    /\b(?:schiedsgericht|schiedsverfahren|arbitraje|clause compromissoire|tribunal arbitral)\b/,
  ],
  unless:
    /\bno (?:[a-zß-ž]+ )?arbitration\b|\bnot (?:be )?(?:subject to|required to submit to|resolved by) arbitration/,
});
