import { defineContentScript } from 'wxt/utils/define-content-script';
import { onPageCommand } from '#adapters/messaging/page-commands.ts';
import { pageDesk } from '#adapters/messaging/page-desk.ts';
import { SITES, siteFor } from '#adapters/sites/index.ts';
import { watchPage } from '#adapters/sites/watch-page.ts';
import { MailPage } from './mail-page.tsx';

export default defineContentScript({
  matches: SITES.flatMap((site) => site.hosts),
  runAt: 'document_idle',
  main(ctx) {
    const site = siteFor(new URL(location.href));
    // A message frame inside the mail program has no thread of its own.
    if (site === undefined || window.top !== window) return;
    const desk = pageDesk();
    const page = new MailPage(site, desk, document);
    watchPage({
      site,
      document,
      window,
      signal: ctx.signal,
      onSight: (sight) => page.see(sight),
      onMissing: (missing) => void desk.unreadable({ siteId: site.id, missing }).catch(() => {}),
      onReadable: () => void desk.threadClosed().catch(() => {}),
    });
    const stopListening = onPageCommand((command) => page.obey(command));
    ctx.onInvalidated(() => {
      stopListening();
      page.leave();
    });
  },
});
