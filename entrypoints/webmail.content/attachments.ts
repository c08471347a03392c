import { fetchFile } from '#adapters/sites/fetch-file.ts';
import type { SiteThread } from '#adapters/sites/site.ts';
import type { AttachmentPiece, PageAttachment } from '#app/page-view.ts';

/** Bytes of one answer; divisible by three, so that pieces join without padding. */
const PIECE = 98_304;

const idOf = (messageId: string, index: number) => `${messageId}/${index}`;

/** The letters attached to the open thread. A file is fetched when our own panel asks for it, and held until it has it. */
export class Attachments {
  #wanted: string | undefined;
  #held: { readonly id: string; readonly bytes: Promise<Uint8Array | undefined> } | undefined;

  /** The person clicked this one. */
  want(messageId: string, index: number): void {
    this.#wanted = idOf(messageId, index);
  }

  list(siteId: string, thread: SiteThread | undefined): PageAttachment[] {
    return (thread?.messages ?? []).flatMap(({ id, attachments, mine, from, sentOn }) =>
      (mine ? [] : attachments).map(({ name }, index) => ({
        id: idOf(id, index),
        name,
        siteId,
        messageId: id,
        ...(thread === undefined ? {} : { threadId: thread.id }),
        ...(from === undefined ? {} : { from }),
        ...(sentOn === undefined ? {} : { sentOn }),
        isWanted: this.#wanted === idOf(id, index),
      })),
    );
  }

  async piece(id: string, from: number, thread: SiteThread | undefined): Promise<AttachmentPiece | undefined> {
    if (this.#wanted === id) this.#wanted = undefined;
    if (from === 0) this.#held = undefined;
    const found = thread?.messages
      .flatMap((message) => message.attachments.map(({ url }, index) => ({ id: idOf(message.id, index), url })))
      .find((attachment) => attachment.id === id);
    // A site that does not tell the address leaves the file to be brought by hand.
    if (this.#held?.id !== id && found?.url !== undefined) this.#held = { id, bytes: fetchFile(found.url) };
    const bytes = await this.#held?.bytes;
    if (this.#held?.id !== id || bytes === undefined) return undefined;
    const piece = bytes.subarray(from, from + PIECE);
    if (from + piece.length >= bytes.length) this.#held = undefined;
    return { total: bytes.length, bytes: btoa(String.fromCharCode(...piece)) };
  }
}
