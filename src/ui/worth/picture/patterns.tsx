import type { Certainty } from '#domain/valuation.ts';

/** How each step of certainty is filled and edged; a pattern each, so that colour is never alone. */
export const FILLS: Readonly<Record<Certainty, string>> = {
  guaranteed: 'var(--sure)',
  'at-target': 'var(--sure-target)',
  'market-dependent': 'url(#fill-market)',
  speculative: 'url(#fill-speculative)',
  discretionary: 'url(#fill-discretionary)',
};
export const EDGES: Readonly<Record<Certainty, string>> = {
  guaranteed: 'var(--sure)',
  'at-target': 'var(--sure-target)',
  'market-dependent': 'var(--sure-market)',
  speculative: 'var(--sure-perhaps)',
  discretionary: 'var(--sure-perhaps)',
};

/** The patterns, once a page; pictures refer to them by name. */
export function SurePatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="fill-market" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" fill="var(--sure-market)" />
        </pattern>
        <pattern id="fill-speculative" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--paper)" />
        </pattern>
        <pattern id="fill-discretionary" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1" fill="var(--sure-perhaps)" />
        </pattern>
      </defs>
    </svg>
  );
}
