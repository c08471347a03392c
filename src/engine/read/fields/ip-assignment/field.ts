import { clauseReader } from '#engine/read/around/clause-field.ts';

const IP =
  '(?:invention|intellectual property|work product|patent|copyright|discover|improvement|proprietary right|erfindung|arbeitsergebnis|urheber|schutzrecht|propriété intellectuelle|propiedad intelectual|invencion|piia)\\w*';

/** What the person makes belongs to the employer: assigned in the letter, or in an agreement that it names. */
export const ipAssignment = clauseReader({
  id: 'ipAssignment',
  text: 'assignment of inventions',
  patterns: [
    new RegExp(
      `\\b(?:assign\\w*|transfer\\w*|belong\\w*|vest(?:s|ed)? in|sole property|exclusive property|works? (?:made )?for hire|übertr\\w+|cède\\w*|ced\\w+)\\b[^.;]{0,160}\\b${IP}`,
    ),
    new RegExp(
      `\\b${IP}\\b[^.;]{0,160}\\b(?:assign\\w*|belong\\w*|sole property|exclusive property|property of|works? (?:made )?for hire|übertr\\w+|steh\\w+ (?:ausschließlich )?(?:dem|der)|pertene\\w+|appart\\w+)`,
    ),
    /\b(?:invention|intellectual property|proprietary information|piia|ip)s?\b[^.;]{0,60}\b(?:agreement|assignment|policy)\b|\b(?:piia|ciiaa|piiaa)\b/,
  ],
  unless: /\b(?:previous|former|prior) employer\b|\bassign (?:this|the) agreement\b/,
});
