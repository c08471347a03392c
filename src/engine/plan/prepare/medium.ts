import type { Move } from '#domain/move.ts';
import type { Medium } from '#domain/wording.ts';

/** How a move is best made, and why. The person may choose otherwise. */
export interface MediumAdvice {
  readonly medium: Medium;
  readonly why: string;
}

const MANY = 3;

/**
 * Research on mail against talk is mixed: mail lets one name many points with care and keeps a record, a short friendly
 * call first helps the rest. So points in numbers go by mail, questions by phone, and what a call settles is written down.
 */
export function mediumFor({ kind, asks }: Move): MediumAdvice {
  switch (kind) {
    case 'ask':
    case 'trade':
      return asks.length >= MANY
        ? {
            medium: 'email',
            why: 'Several points are easier to carry to others in writing. A short call before it warms the talk.',
          }
        : {
            medium: 'phone',
            why: 'One or two points are said in a minute, and you hear how they take it. Confirm by mail afterwards.',
          };
    case 'probe':
      return {
        medium: 'phone',
        why: 'A question is answered more openly in talk, and how they say it tells as much as what.',
      };
    case 'counter':
      return {
        medium: 'email',
        why: 'A figure with its reason can be read twice. If you call, confirm it by mail the same day.',
      };
    case 'decline':
      return { medium: 'phone', why: 'A no is kinder by voice. A short mail after it closes the matter.' };
    case 'accept':
    case 'request-writing':
      return { medium: 'email', why: 'What counts has to stand in writing, with its date.' };
    case 'thank-and-ask-time':
    case 'request-details':
    case 'wait':
      return { medium: 'email', why: 'A short mail is enough, and their answer is then in writing as well.' };
  }
}
