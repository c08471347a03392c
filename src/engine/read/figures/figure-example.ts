import type { Mention } from '#engine/read/context.ts';
import type { LetterSetting } from './find-mentions.ts';

type Loose<M> = M extends Mention
  ? { readonly kind: M['kind']; readonly quote?: string } & Partial<Omit<M, 'kind'>>
  : never;

/** A text with every figure of the named kind in it: no more and no fewer. Examples are data for tests. */
export interface FigureExample {
  readonly text: string;
  readonly setting?: Partial<LetterSetting>;
  /** Values given must be equal, `undefined` included; `quote` is the exact words. */
  readonly gives: readonly Loose<Mention>[];
}
