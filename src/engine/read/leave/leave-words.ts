import { matchesOf } from '#engine/read/gate/in-unit.ts';
import { mayMatch, type Signature } from '#engine/read/gate/signature.ts';

/** What a stretch of days off is for. `other` is leave that no field holds (parental, jury, bereavement). */
export type LeaveKind = 'pto' | 'holidays' | 'sick' | 'other';

/** Words for leave, each with its kind; earlier entries win at the same place. */
export const LEAVE_WORDS: readonly { readonly kind: LeaveKind; readonly words: string }[] = [
  {
    kind: 'other',
    words:
      '(?:parental|maternity|paternity|family(?: care)?|bereavement|compassionate|adoption|study|exam(?:ination)?|jury(?: duty)?|volunteer(?:ing)?|childcare|child care|marriage|wedding|military|sabbatical|long service|garden|elternzeit|mutterschutz|bildungs|sonder|formation|lactancia|matrimonio)[- ]?(?:leaves?|time(?: off)?|days?|urlaub|congés?)?\\b(?! insurance)|gardening leave|(?:days?|leave) of absence|elternzeit|congé (?:maternité|paternité|parental)|home[- ]office days?|schwerbehindert\\w*',
  },
  {
    kind: 'sick',
    words:
      "sick(?= ?(?:[:|.,;)]|$))|(?:paid )?(?:sick(?:ness)?|medical|illness|hospitali[sz]ation)(?:[ /]+(?:and\\/or|and|or|&)?[ /]*(?:safe|personal|carer'?s|family))*[- ]*(?:leaves?|days?|time|pay)|personal ?\\/ ?carer'?s leave|sick (?:and|or) (?:safe|casual) (?:leave|days|time)|krankheitstage?n?|krankengeld|(?:jours|congés?) (?:de )?maladie|días de (?:enfermedad|baja)",
  },
  {
    kind: 'holidays',
    words:
      '(?:public|bank|statutory|federal|company|company[- ]paid|paid|national|calendar|gazetted|observed|recogni[sz]ed|standard|designated|legal|official|floating|personal|stat|holiday season|paid [a-z.]{2,8}) holidays?\\b(?! pay\\b| entitlement| allowance| year)|floating (?:days?|holidays?)|holidays? observed|bh\\b|company[- ]wide shutdown|feiertagen?|jours? fériés?|congés? fériés?|(?:statutory|public|bank) and (?:floating|company|optional) holidays?|(?:días )?festivos',
  },
  {
    kind: 'pto',
    words:
      "(?:paid )?vacations?(?: time| leaves?| days?)?\\b|annual leaves?|annual (?:vacation|holidays?)|(?:paid|personal|earned|privileged?|casual|recreation(?:al)?|discretionary|one)[- ]leaves?\\b|one-leave|personal days?|(?:paid |personal |flexible |discretionary )*time[- ]off\\b|\\bpto\\b|\\bdto\\b|\\bfto\\b|holiday (?:entitlement|allowance)|(?:days?'? (?:of |paid |annual )*)holidays?\\b|(?:weeks?'? (?:of |paid |annual )*)holidays?\\b|annual leave entitlement|(?:paid )?(?:days?|weeks?)'?(?: of)?(?: paid)? off\\b|leave (?:entitlement|allowance|days?)|days? (?:of )?(?:paid )?leave\\b|floating vacation|wellness days?|holidays?\\b|leaves?\\b|(?:jahres|erholungs|mindest|mehr|zusatz|mindesterholungs|grund|gesamt|sonder)?urlaubs?(?:tagen?|anspruch\\w*)?\\b|ferien(?:tagen?|wochen)?|congés?(?: payés| annuels| d'ancienneté)?|jours de repos|\\brtt\\b|vacances|vacaciones|feriado (?:anual|legal)|bridge days?|vaca\\b|adv-? ?(?:days?|dagen)|days? off\\b|días libres|asuntos propios|vakantiedagen|verlofdagen|ferie",
  },
];

/** Any word for leave, for a first look at a unit. */
export const ANY_LEAVE = new RegExp(LEAVE_WORDS.map(({ words }) => `(?:${words})`).join('|'));

/** A leave word with its kind at its place in a piece of plain text. */
export interface LeaveWord {
  readonly kind: LeaveKind;
  readonly start: number;
  readonly end: number;
}

const PATTERNS = LEAVE_WORDS.map(({ kind, words }) => ({ kind, pattern: new RegExp(`(?<![\\w-])(?:${words})`, 'g') }));

/** The leave words of a text in order; where two overlap, the earlier entry of the list stands. */
export function leaveWords(text: string, signature?: Signature): readonly LeaveWord[] {
  const found: LeaveWord[] = [];
  for (const { kind, pattern } of PATTERNS) {
    if (signature !== undefined && !mayMatch(signature, pattern)) continue;
    for (const match of matchesOf(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.length < 200 && !found.some((word) => word.start < end && start < word.end))
        found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
