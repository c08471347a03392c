import { callService } from '#adapters/messaging/call.ts';
import type { PageDesk } from '#app/page-view.ts';

export const PAGE_SERVICE = 'page';

/** The service of page scripts, as seen from a page. */
export const pageDesk = (): PageDesk => callService<PageDesk>(PAGE_SERVICE) as unknown as PageDesk;
