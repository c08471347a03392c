import type { Entry } from '#domain/ledger.ts';
import type { MoveKind } from '#domain/move.ts';
import type { Stance } from '#domain/situation.ts';
import type { SpotKind } from '#domain/spotting.ts';

/** What each thing that happened is called, on screen and in the story. */

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  'accept-ask': 'They agree',
  counter: 'They offer something else',
  'soft-no': 'No, but not firmly',
  'fixed-component': 'One part is fixed',
  'firm-no': 'A firm no',
  final: 'This is final, they say',
  'deadline-pressure': 'They press for time',
  'ask-number': 'They ask for your figure',
  'ask-justification': 'They ask why',
  deferral: 'They will come back to it',
  frustration: 'They are annoyed',
  rescind: 'They take the offer back',
  'written-confirmation': 'They confirm in writing',
  info: 'They answer a question',
};

export const DECISION_NAMES: Readonly<Record<Extract<Entry, { kind: 'decision' }>['decision'], string>> = {
  accepted: 'You accepted',
  declined: 'You declined',
  'withdrawn-by-employer': 'They withdrew the offer',
  reopened: 'The talks are open again',
};

export const LETTER_NAMES: Readonly<Record<SpotKind, string>> = {
  offer: 'The offer arrived',
  'revised-offer': 'A revised offer arrived',
  'verbal-offer': 'They told you the offer',
  'not-offer': 'A letter was read',
};

/** What the person did, once it is done. */
export const ASKED_NAMES: Readonly<Record<MoveKind, string>> = {
  'thank-and-ask-time': 'You thanked them and asked for time',
  'request-details': 'You asked for what the letter leaves out',
  ask: 'You asked for more',
  probe: 'You asked how the figure is set',
  trade: 'You offered a trade',
  counter: 'You answered their figure',
  wait: 'You waited',
  'request-writing': 'You asked for it in writing',
  accept: 'You said yes',
  decline: 'You said no',
};
