import { MissingPart, type Site, type SiteCompose, type SiteThread } from '#adapters/sites/site.ts';

/** What the page shows, told each time it changed. */
export interface PageSight {
  readonly thread: SiteThread | undefined;
  readonly composes: readonly SiteCompose[];
}

interface WatchOptions {
  readonly site: Site;
  readonly document: Document;
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly onSight: (sight: PageSight) => void;
  /** A thread is open and stays unreadable: told once for an address. */
  readonly onMissing: (part: string) => void;
  /** The page that could not be read is no longer in front. */
  readonly onReadable: () => void;
}

const QUIET_MS = 120;
const LONGEST_WAIT_MS = 1_000;
/** A page still loading lacks parts for a while; only what is missing after this is called missing. */
const PATIENCE_MS = 6_000;

/**
 * Watches a single-page mail program. The observer itself only sets a timer; the page is looked at when it has been
 * quiet for a moment, in idle time. Everything ends with the signal.
 */
export function watchPage({ site, document, window, signal, onSight, onMissing, onReadable }: WatchOptions): void {
  let quiet: number | undefined;
  let waitingSince: number | undefined;
  let missingSince: number | undefined;
  let missingAt = '';
  let told = '';
  let observedList: HTMLElement | undefined;

  const look = () => {
    quiet = undefined;
    waitingSince = undefined;
    if (signal.aborted) return;
    const url = new URL(window.location.href);
    try {
      const thread = site.thread(document, url);
      if (told !== '') onReadable();
      missingSince = undefined;
      told = '';
      observeList(thread?.list);
      onSight({ thread, composes: thread === undefined ? [] : site.composes(document, thread) });
    } catch (error) {
      if (!(error instanceof MissingPart)) throw error;
      onSight({ thread: undefined, composes: [] });
      // Patience begins anew with each address.
      if (missingAt !== url.href) missingSince = undefined;
      missingAt = url.href;
      missingSince ??= performance.now();
      if (performance.now() - missingSince < PATIENCE_MS) window.setTimeout(schedule, PATIENCE_MS / 4);
      else if (told !== url.href) {
        told = url.href;
        onMissing(error.part);
      }
    }
  };
  const lookWhenIdle = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(look, { timeout: 300 });
    else look();
  };
  const schedule = () => {
    const now = performance.now();
    waitingSince ??= now;
    if (quiet !== undefined) window.clearTimeout(quiet);
    quiet = window.setTimeout(lookWhenIdle, Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_WAIT_MS - now)));
  };

  const structure = new MutationObserver((records) => {
    if (records.length > 50 || records.some(({ target }) => !isTyping(target))) schedule();
  });
  const classes = new MutationObserver(schedule);
  structure.observe(document.documentElement, { childList: true, subtree: true });
  window.addEventListener('hashchange', schedule, { signal });
  window.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    structure.disconnect();
    classes.disconnect();
    window.clearTimeout(quiet);
  });
  schedule();

  /** Messages expand and collapse by their class alone. */
  function observeList(list: HTMLElement | undefined): void {
    if (list === observedList) return;
    classes.disconnect();
    observedList = list;
    if (list !== undefined)
      classes.observe(list, { attributes: true, attributeFilter: ['class', 'aria-expanded'], subtree: true });
  }
}

/** Typing changes the inside of an editor; what is open on the page stays the same. */
function isTyping(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element?.closest('[contenteditable="true"], textarea') != null;
}
