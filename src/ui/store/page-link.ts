/** What a surface may do to the mail in front of the person. Offsets count in the document's text. */
export interface PageLink {
  /** The tab the surface stands beside; undefined when there is none. */
  tabId(): Promise<number | undefined>;
  /** Marks a sentence in the open mail; does nothing when the mail is not on the page. */
  mark(documentId: string, start: number, end: number): Promise<void>;
  unmark(): Promise<void>;
  /** Puts text at the caret of the open reply; false when no reply is open. Never sends. */
  insert(documentId: string, text: string): Promise<boolean>;
  /** Tells when the tab shows something else or what is known of it changed. */
  onChange(listener: () => void): () => void;
}
