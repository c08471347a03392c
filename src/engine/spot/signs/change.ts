import { foundSign, type Sign, saidSign, textSign } from '#engine/spot/signs/sign.ts';

/** A short yes above somebody's wish for other terms. */
const GRANTS =
  /(?<![^ \n])(?:YES|APPROVAL|APPROVAL|fine|agreed|WANT|done|works|ok|okay|GLAD|both|all|REVISE|no problem|einverstanden|passt|accord|de acuerdo) /;
const REFUSES = /(?<![^ \n])(?:SORRY|NOT) /;
const TERM_ASKED =
  /(?<![^ \n])(?:MAY|can|IF|would|INSTEAD|ask|möchte|I) (?:[^ \n]+ ){0,14}(?:AMT|NUM|PCT|LEAVE|START|HOURS|EQUITY|PAY|BONUS) /;
const VALUE = '(?:AMT|NUM|PCT)';
/** Terms of an earlier offer change. */
export const CHANGES: readonly Sign[] = [
  foundSign('old-and-new', 'sets a new term beside the old one', [
    `from ${VALUE} ... to ${VALUE}`,
    `RAISE .. (?:AMT|PCT)`,
    `(?:AMT|NUM) (?:au|en)? INSTEAD`,
    `(?:REVISE|EMPLOYED|moved|went|go|goes|gone|come|up|brought|change|changes|changed|JOIN) ... to (?:AMT|PCT|NUM|DAY)`,
    `(?:INSTEAD|rather|up|down) (?:of|than|de|from)? .. ${VALUE}`,
    `(?:NOT|not) ${VALUE}`,
    `${VALUE} .. (?:INSTEAD|rather|und NOT|and NOT|not)`,
    `INSTEAD .. (?:OFFER|PAPER|figure|number|one|AMT|NUM|version)`,
    `, (?:was|INSTEAD|up|formerly) ${VALUE}`,
    `(?:was|were) (?:given|down|written) as`,
    `it should say|read|be`,
    `not ${VALUE} but`,
  ]),
  foundSign('new-paper', 'brings a changed paper', [
    'REVISE .. (?:PAPER|OFFER|terms|figures|numbers|exemplar)',
    '(?:PAPER|OFFER|terms) .. (?:has|have|is|was|been) .. REVISE',
    '(?:PAPER|OFFER|terms) REVISE',
    'NEW (?:NUM|TIME|PAPER|OFFER|terms|figures|numbers|version) .. (?:PAPER|OFFER|HERE|SIGN|,|version)?',
    '(?:PAPER|OFFER) YOU have .. (?:says|from|in|WE)',
    'old one|PAPER|version',
    'as in NEW version',
    '(?:walk back|changing|redoing) ... (?:PAPER|OFFER|lines)',
    '(?:disregard|ignore|destroy|replaces|supersedes|voided|GONE|redo|redone|NOT SIGN|bin|tear) ... (?:PAPER|one|HERE|INSTEAD|it|last|DAY)',
    'REVISE .. (?:copy|version)',
    'I|WE .. REVISE',
    'have made changes',
  ]),
  saidSign('moves', 'moves towards you', [
    `(?:WE|I|THEY|TEAM) ... (?:can|will|MAY|am|are|managed|able|prepared) .. (?:do|go|get|move|stretch|match|meet|come|JOIN|EMPLOYED|raise|add|OFFER|PAY|REVISE|offer) ... ${VALUE}`,
    `(?:happy|fine|fine|ok|okay|agreed|APPROVAL|GLAD|works|einig|einverstanden) ... (?:with|YOUR|extra|requested|ask|request|on|that)`,
    '(?:agreed|APPROVAL) .. (?:as requested|requested|YOUR|both|all)',
    '(?:talked|went|gone|spoke|been|CALL) .. (?:it over|back to|with|to) .. (?:TEAM|TITLE|finance|THEY|partners|MY|HR|HE|upstairs)',
    'where WE landed',
    'nehmen WE|I .. (?:rein|auf)',
    'YOU .. (?:right|asked|requested|hart verhandelt|wanted|WANT)',
    'what I|WE MAY|can do',
    'can|MAY .. NOT .. (?:do|get|go|stretch|match|move|beyond|be)',
  ]),
  foundSign('same-rest', 'leaves the other terms as they were', [
    'SAME .. (?:terms|as|of|OFFER|PAPER|bleiben|SAME|conditions)',
    '(?:everything|nothing|all|alles|tout|todo) .. (?:SAME|has changed|changes|as before|as (?:WE|it|discussed)|changed)',
    'SAME as it',
    '(?:resto|reste|übrigen) .. SAME',
    'SAME .. se SAME',
  ]),
  textSign('answers', 'answers an earlier mail', /^(?:re|aw|sv|antw|ref|rép)\s?:/, ({ subject }) => subject),
  {
    id: 'wish-granted',
    why: 'grants the wish it quotes',
    value: ({ bodyGist, quotedGist }) =>
      bodyGist.length < 450 && GRANTS.test(bodyGist) && !REFUSES.test(bodyGist) && TERM_ASKED.test(quotedGist) ? 1 : 0,
  },
  foundSign(
    'wish-quoted',
    'quotes your wish',
    [
      '(?:MAY|could|would|can|any|IF) YOU ... (?:AMT|NUM|PCT|room|move|flexibility|START|days|PAY|EQUITY|raise|consider)',
      '(?:room|flexibility|wondering|hoping|closer) ...',
      'IF .. SIGN',
      'ask for|about .. (?:two|NUM|changes|things|three)',
      'I .. (?:hoping|asked|would|wondered|möchte)',
    ],
    { part: 'quotedGist' },
  ),
];
