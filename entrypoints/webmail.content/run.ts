import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onPageCommand } from '#adapters/messaging/page-commands.ts';
import { pageDesk } from '#adapters/messaging/page-desk.ts';
import { isUnder } from '#adapters/sites/is-under.ts';
import type { Site } from '#adapters/sites/site.ts';
import { watchPage } from '#adapters/sites/watch-page.ts';
import { MailPage } from './mail-page.tsx';

/** Reads the page with the one of these sites that knows it, until our leave or our version ends. */
export function runOn(sites: readonly Site[], ctx: ContentScriptContext): void {
  const site = sites.find((one) => one.knows(new URL(location.href)));
  // A message frame inside the mail program has no thread of its own.
  if (site === undefined || window.top !== window) return;
  // Put in by hand into a page that was open when its site was allowed, and perhaps registered as well: once is enough.
  const world = globalThis as { countersignRuns?: boolean };
  if (world.countersignRuns === true) return;
  world.countersignRuns = true;
  const stop = new AbortController();
  ctx.onInvalidated(() => stop.abort());
  const desk = pageDesk();
  const page = new MailPage(site, desk, document);
  watchPage({
    site,
    document,
    window,
    signal: stop.signal,
    onSight: (sight) => page.see(sight),
    onMissing: (missing) => void desk.unreadable({ siteId: site.id, missing }).catch(() => {}),
    onReadable: () => void desk.threadClosed().catch(() => {}),
  });
  const stopListening = onPageCommand(async (command) => {
    if (command.kind !== 'leave') return page.obey(command);
    if (isUnder(new URL(location.href), command.origins)) stop.abort();
    return true;
  });
  stop.signal.addEventListener('abort', () => {
    world.countersignRuns = false;
    stopListening();
    page.leave();
  });
}
