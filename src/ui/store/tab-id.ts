/** The five sheets of the panel, in their order. */
export const TABS = ['offer', 'worth', 'plan', 'say', 'ledger'] as const;
export type TabId = (typeof TABS)[number];
