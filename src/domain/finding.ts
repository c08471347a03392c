/** Something in a draft that would cost the person money. `quote === text.slice(start, end)`. */
export interface Finding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** One sentence: what it costs. Never contains a private number. */
  readonly message: string;
  /** Replacement for exactly the range, when a better wording can be given. */
  readonly fix?: string;
  /** High findings are named beside Send. */
  readonly cost: 'high' | 'normal';
}
