/** What an amount, percentage or duration is of. Only the first block become facts of a pay field. */
export type Subject =
  | 'base'
  | 'ctc'
  | 'signOn'
  | 'bonus'
  | 'commission'
  | 'ote'
  | 'quota'
  | 'retention'
  | 'relocation'
  | 'stipend'
  /** An allowance or reimbursement whose purpose another word tells. */
  | 'allowance'
  | 'thirteenth'
  | 'holidayAllowance'
  | 'severance'
  | 'pay'
  | 'variable'
  // Named so that their figures are not taken for pay.
  | 'total'
  | 'equity'
  | 'retirement'
  | 'insurance'
  | 'leave'
  | 'overtime'
  | 'other';

/** A word or phrase of a unit that can say what a figure is of. Offsets are into the unit's plain text. */
export interface Cue {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "No sign-on bonus", "in lieu of a bonus": the thing is named as missing and governs no figure. */
  readonly denied?: boolean;
}
