export interface DemoMessage {
  readonly from: { readonly name: string; readonly email: string };
  readonly at: { readonly header: string; readonly iso: string; readonly us: string; readonly uk: string };
  readonly html: string;
}

export interface DemoThread {
  readonly key: string;
  readonly subject: string;
  readonly isOffer: boolean;
  readonly messages: readonly DemoMessage[];
  /** Messages that come in while the thread is open. */
  readonly later: readonly DemoMessage[];
}

export function demoThreads(today: Date): readonly DemoThread[];
export function oddThreads(today: Date): readonly DemoThread[];
/** `#inbox/…` of a thread. */
export function addressOf(key: string): string;
export function mailboxPage(threads: readonly DemoThread[], theme?: string): string;
export function mailboxPages(threads: readonly DemoThread[]): (url: URL) => string | undefined;
