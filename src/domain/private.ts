import type { Goals } from '#domain/situation.ts';

declare const isPrivate: unique symbol;

/**
 * A value that may be opened only by the planner, the home rules, our own surfaces and the ledger store.
 * The wrapper keeps it from being passed along by accident: a page view has no field of this type.
 */
export interface Private<T> {
  readonly [isPrivate]: T;
}

const contents = new WeakMap<object, unknown>();

/** Wraps a value; printing or serialising the wrapper shows nothing of it. */
export function seal<T>(value: T): Private<T> {
  const box = Object.freeze({ toJSON: () => 'private', toString: () => 'private' });
  contents.set(box, value);
  return box as unknown as Private<T>;
}

export function open<T>(box: Private<T>): T {
  return contents.get(box as unknown as object) as T;
}

export type PrivateGoals = Private<Goals>;
