import type { DemoThread } from './mailbox.mjs';

/** The reply box of a thread. */
export function composeHtml(thread: DemoThread): string;
/** The boxes around a popped-out reply. */
export const popOutHtml: string;
/** A mail that answers nothing. */
export const newMailHtml: string;
