import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Documents } from '#app/document-reader.ts';
import type { HomeDesk } from '#app/home-view.ts';
import type { Keeping } from '#app/keeping.ts';
import type { MarketTables } from '#app/market-tables.ts';
import type { Weigh } from '#app/weigh.ts';
import { DeskProvider } from '#ui/store/context.ts';
import { createStore, type Store } from '#ui/store/create-store.ts';
import type { PageLink } from '#ui/store/page-link.ts';

export interface SurfaceProps {
  readonly desk: HomeDesk;
  readonly page: PageLink;
  /** BCP 47, from the browser: how figures and days are written. */
  readonly locale: string;
  /** Given to surfaces that weigh: sliders are then answered in the page itself. */
  readonly weigh?: Weigh | undefined;
  /** Given to surfaces that show or import official pay statistics. */
  readonly market?: MarketTables | undefined;
  /** Given to surfaces that keep days, backups and reminders. */
  readonly keeping?: Keeping | undefined;
  /** Given to surfaces that take letters as files. */
  readonly documents?: Documents | undefined;
}

interface Props extends SurfaceProps {
  readonly children: (store: Store) => ComponentChildren;
}

/** Gives a surface its store for as long as it is on the screen. */
export function Surface({ desk, page, locale, weigh, market, documents, keeping, children }: Props) {
  const [store] = useState(() => createStore(desk, page, weigh, locale, documents));
  useEffect(() => store.start(), [store]);
  return <DeskProvider value={{ store, locale, weigh, market, keeping }}>{children(store)}</DeskProvider>;
}
