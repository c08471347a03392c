/** What employers say against an ask most often. */
export const OBJECTION_IDS = ['budget', 'no-negotiating', 'best-offer', 'equity', 'band', 'peers', 'cycle'] as const;
export type ObjectionId = (typeof OBJECTION_IDS)[number];
