import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NegotiationView } from '#app/home-view.ts';
import type { Keeping } from '#app/keeping.ts';
import type { MarketTables } from '#app/market-tables.ts';
import type { Weigh } from '#app/weigh.ts';
import type { Store } from './create-store.ts';

export interface DeskContext {
  readonly store: Store;
  /** BCP 47; how the person writes numbers and dates. */
  readonly locale: string;
  /** The arithmetic of weighing, where the surface weighs. */
  readonly weigh?: Weigh | undefined;
  /** Official pay statistics on this machine, where the surface shows them. */
  readonly market?: MarketTables | undefined;
  /** Calendar, backups and reminders, where the surface has them. */
  readonly keeping?: Keeping | undefined;
}

const Context = createContext<DeskContext | undefined>(undefined);
export const DeskProvider = Context.Provider;

export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (desk === undefined) throw new Error('A view was drawn outside its surface.');
  return desk;
}

const OfferContext = createContext<NegotiationView | undefined>(undefined);
export const OfferProvider = OfferContext.Provider;

/** The offer in front of the person, for views that exist only while there is one. */
export function useOffer() {
  const view = useContext(OfferContext);
  if (view === undefined) throw new Error('An offer view was drawn without an offer.');
  return { ...useDesk(), view };
}
