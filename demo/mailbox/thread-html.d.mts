import type { DemoThread } from './mailbox.mjs';

/** One conversation as the mail program draws it. */
export function threadHtml(thread: DemoThread): string;
