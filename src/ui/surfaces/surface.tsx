import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HomeDesk } from '#app/home-view.ts';
import { DeskProvider } from '#ui/store/context.ts';
import { createStore, type Store } from '#ui/store/create-store.ts';
import type { PageLink } from '#ui/store/page-link.ts';

export interface SurfaceProps {
  readonly desk: HomeDesk;
  readonly page: PageLink;
  /** BCP 47, from the browser: how figures and days are written. */
  readonly locale: string;
}

interface Props extends SurfaceProps {
  readonly children: (store: Store) => ComponentChildren;
}

/** Gives a surface its store for as long as it is on the screen. */
export function Surface({ desk, page, locale, children }: Props) {
  const [store] = useState(() => createStore(desk, page));
  useEffect(() => store.start(), [store]);
  return <DeskProvider value={{ store, locale }}>{children(store)}</DeskProvider>;
}
