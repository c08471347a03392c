/** How answers become weights: pure, so a surface can apply them in place. */
export { preferencesAfter } from '#engine/plan/prepare/either-or.ts';
