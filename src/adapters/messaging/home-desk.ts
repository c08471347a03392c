import { callService } from '#adapters/messaging/call.ts';
import type { HomeDesk } from '#app/home-view.ts';

export const HOME_SERVICE = 'home';

/** The service of our own surfaces, as seen from the panel, the popup or the options page. */
export const homeDesk = (): HomeDesk => callService<HomeDesk>(HOME_SERVICE) as unknown as HomeDesk;
