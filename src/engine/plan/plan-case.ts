import type { FieldId } from '#domain/fact.ts';
import type { Move } from '#domain/move.ts';

/** A situation as it comes over the line, and the move it must lead to. */
export interface PlanCase {
  readonly name: string;
  /** Input of the situation schema. */
  readonly situation: object;
  readonly goals?: object;
  readonly move: {
    readonly kind: Move['kind'];
    readonly occasion?: Move['occasion'];
    /** Figures asked for, exactly. */
    readonly asks?: Partial<Record<FieldId, number>>;
    /** Components that must not be asked for. */
    readonly without?: readonly FieldId[];
    readonly about?: readonly FieldId[];
  };
  /** Number of packages. */
  readonly packages?: number;
  /** Words that a reason must hold. */
  readonly because?: string;
}
