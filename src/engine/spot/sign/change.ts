import { foundSign, saidSign, type Sign, textSign } from '#engine/spot/sign/sign.ts';

const VALUE = '(?:AMT|NUM|PCT)';
/** Terms of an earlier offer change. */
export const CHANGES: readonly Sign[] = [
  foundSign('old-and-new', 'for', 'sets a new term beside the old one', [
    `from ${VALUE} ... to ${VALUE}`,
    `(?:REVISE|EMPLOYED|moved|went|go|goes|gone|come|up|brought|change|changes|changed|JOIN) ... to (?:AMT|PCT|NUM|DAY)`,
    `(?:INSTEAD|rather|not|up|down|NOT) (?:of|than|de|from)? .. ${VALUE}`,
    `${VALUE} .. (?:INSTEAD|rather|und NOT|and NOT|not)`,
    `INSTEAD .. (?:OFFER|PAPER|figure|number|one|AMT|NUM|version)`,
    `, (?:was|INSTEAD|up|formerly) ${VALUE}`,
    `(?:was|were) (?:given|down|written) as`,
    `it should say|read|be`,
    `not ${VALUE} but`,
  ]),
  foundSign('new-paper', 'for', 'brings a changed paper', [
    'REVISE .. (?:PAPER|OFFER|terms|figures|numbers|exemplar)',
    '(?:PAPER|OFFER|terms) .. (?:has|have|is|was|been) .. REVISE',
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
  saidSign('moves', 'for', 'moves towards you', [
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
  foundSign('same-rest', 'for', 'leaves the other terms as they were', [
    'SAME .. (?:terms|as|of|OFFER|PAPER|bleiben|SAME|conditions)',
    '(?:everything|nothing|all|alles|tout|todo) .. (?:SAME|has changed|changes|as before|as (?:WE|it|discussed)|changed)',
    'SAME as it',
  ]),
  textSign('answers', 'for', 'answers an earlier mail', /^(?:re|aw|sv|antw|ref|rép)\s?:/, ({ subject }) => subject),
  foundSign('wish-quoted', 'for', 'quotes your wish', [
    '(?:MAY|could|would|can|any|IF) YOU ... (?:AMT|NUM|PCT|room|move|flexibility|START|days|PAY|EQUITY|raise|consider)',
    '(?:room|flexibility|wondering|hoping|closer) ...',
    'IF .. SIGN',
    'ask for|about .. (?:two|NUM|changes|things|three)',
    'I .. (?:hoping|asked|would|wondered|möchte)',
  ], 'quotedGist'),
];
