export type Marks = typeof import('./marks.ts');

let loading: Promise<Marks> | undefined;

/** Loads the drawing library once a page. */
export function loadMarks(): Promise<Marks> {
  loading ??= import('./marks.ts');
  return loading;
}

/** How a picture is drawn: at the width it has, with figures in the person's way of writing. */
export interface Paper {
  readonly width: number;
  /** "$248k". */
  readonly short: (amount: number) => string;
}
/** Room for the longest of some labels at the pictures' type size, in pixels: figures are longer in some languages. */
export function roomFor(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => label.length)) * 6.6) + 12;
}

export type Drawing<T> = (marks: Marks, data: T, paper: Paper) => Element;

/** What all our pictures share: the letter's type and no ground of their own. */
export const HAND = {
  style: {
    background: 'transparent',
    color: 'var(--ink-soft)',
    fontFamily: 'inherit',
    fontSize: '12px',
    overflow: 'visible',
  },
} as const;
