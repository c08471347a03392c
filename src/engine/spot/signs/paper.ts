import { foundSign, type Sign, saidSign, textSign } from '#engine/spot/signs/sign.ts';

const OFFER_PAPER =
  '(?:(?:OFFER|JOB|HIRE) PAPER|PAPER HIRE|PAPER (?:of|de|d) (?:OFFER|JOB|HIRE|travail|trabajo|appointment)|JOB OFFER|HERE OFFER|formal OFFER|written OFFER|conditional OFFER)';
const COMING =
  '(?:will|should|follow|follows|to follow|would|partira|SEND|comes|come|JOIN|coming|being|be|gets|going|arrive|land|with YOU|kommt|parviendra|prepared|typing|drawing|preparing|drafting)';
const WHEN = '(?:LATER|DAY|IF|as soon|after|TIME|NUM|when|end|morning|afternoon|evening|early|over|out|across)';

/** The paper, here or to come. */
export const PAPERS: readonly Sign[] = [
  saidSign(
    'offer-paper',
    'brings an offer letter or a contract of employment',
    [
      `${OFFER_PAPER} ... (?:HERE|OPEN|SIGN|WAIT|ready|for YOUR)`,
      `(?:HERE|OPEN|SIGN|find|SEND YOU|WAIT|this is|these are|here is|here's) ... ${OFFER_PAPER}`,
      `(?:OPEN|SIGN|ACCEPT|see) (?:and|YOUR|,|to)? .. OFFER`,
      `PAPER , OFFER`,
      `OFFER .. (?:is|are) .. (?:WAIT|ready|HERE|SEND)`,
      'OFFER EXTEND',
      '(?:CHOOSE|OPEN|log|portal) ... ACCEPT or decline',
      '(?:JOB|HIRE) PAPER .. (?:from|in|on) .. (?:TEAM|office|cell)',
    ],
    { barring: 'STAFF' },
  ),
  foundSign('unsigned', 'reminds you of an open offer', [
    'PAPER .. (?:I|WE) SEND ... (?:NOT|SIGN|WAIT|still|runs)',
    '(?:NOT|still) .. (?:been)? SIGN .. (?:yet|,|and|it)',
    '(?:have|hold|holding|keep) it .. (?:OPEN)? for YOU',
    'PAPER ... runs out',
    'OFFER .. WAIT (?:on|DAY|LATER|IF|in|at)',
  ]),
  saidSign('paper', 'brings a paper to sign', [
    'PAPER ... (?:HERE|SIGN|WAIT|SEND)',
    '(?:HERE|SIGN|OPEN|shared|SEND) ... PAPER',
    'PAPER .. with YOU',
    'SIGN|initial .. (?:page|pages|HERE|it|below|copy|PAPER)',
    'PAPER .. I|WE .. SEND',
  ]),
  textSign(
    'offer-file',
    'has an offer as a file',
    /\b(?:offer|angebot|employment|appointment|vertrag|contrat|contrato|oferta|loa)[\w ·-]{0,40}·(?:pdf|docx?)\b|\b[\w ·-]{0,20}(?:offer|vertrag|contrat|contrato)[\w ·-]{0,20}·(?:pdf|docx?)\b/,
    ({ text }) => text,
  ),
  foundSign('paper-follows', 'promises the paper for later', [
    `(?:PAPER|written|official|formal) (?:OFFER|PAPER|itself|version)? .. ${COMING} .. ${WHEN}`,
    `(?:OFFER|writing|details|numbers|terms|forms) .. (?:will|should|to|shall|are|is) .. (?:SEND|follow|come|JOIN|be|being|in touch) .. `,
    `(?:will|shall|to|'ll|going|can|should|I|WE|HE|THEY|TEAM|HR) .. (?:SEND|have|get|draw|prepare|draft|receive|write|hear|expect|finalising|finalizing|typing|drawing|preparing|drafting|issue|redo|raise) ... (?:PAPER|OFFER|writing|written|details|forms|official) .. `,
    `${WHEN} ... (?:SEND|get|receive|have|hear) ... (?:PAPER|OFFER|writing|written)`,
    `IF ... (?:PAPER|paper|writing|in writing|hold)`,
    `PAPER HIRE .. DAY|LATER`,
    'PAPER ... (?:needs|need|tagt|beim|has to|have to|still) ... (?:SIGN|APPROVAL|TEAM|DAY|two more)',
    '(?:TEAM|I|WE|THEY|HE|girls|verwaltung|personnel|lawyer) .. (?:putting|shoot|prepare|prépare|stellt|mail|type|write|makes?) .. PAPER',
    'PAPER .. (?:should|geht|aurez|sobald|aura|werden|wird|gets) ...',
    'write it up',
    'YOU aurez ... LATER|TIME|DAY',
    'have .. PAPER for YOU',
    'NOT .. (?:formal|SEND anything)',
    `in touch LATER with .. (?:details|OFFER)`,
    `(?:SEND|PAPER) .. (?:YOU)? .. PAPER .. (?:LATER|DAY)`,
  ]),
  foundSign('approval', 'says that somebody has still to agree', [
    '(?:IF|pending|need|needs|subject|waiting|WAIT|after|goes|through|get|getting|awaiting|vorbehaltlich|still|have to|has to) ... APPROVAL',
    'APPROVAL',
    'HIS accord',
    '(?:TEAM|HE|THEY) .. (?:have|has|needs|need) to (?:act|vote|agree|APPROVAL|SIGN)',
    '(?:treat|regard|keep) .. (?:it|this) as',
    '(?:ratify|ratified|vorstand|board meets|trustees|clears|cleared)',
    'YOU will hear .. from .. writing',
    'IF .. (?:TEAM|TITLE|HE|name) .. has SIGN',
  ]),
  foundSign('called', 'follows a talk', [
    'CALL',
    '(?:as|what|comme) .. (?:I|WE) .. (?:said|told|mentioned|ASK|discussed|disais|promised|explained)',
    'as (?:promised|discussed|agreed)',
    '(?:told|ASK) YOU',
  ]),
];
