import { z } from 'zod';
import { askPage } from '#adapters/messaging/page-commands.ts';
import { activeTab } from '#adapters/messaging/page-link.ts';
import type { AttachmentSource } from '#app/document-reader.ts';
import type { PageAttachment } from '#app/page-view.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';

/** The largest file a mail program takes. */
const MOST_BYTES = 25_000_000;

// A page script lives in a hostile page: its answers are parsed like any other input.
const text = (most: number) => z.string().min(1).max(most);
const attachments = z
  .array(
    z.object({
      id: text(300),
      name: text(500),
      siteId: text(60),
      messageId: text(250),
      threadId: text(250).optional(),
      from: z.object({ name: z.string().max(500).optional(), email: z.string().max(500).optional() }).optional(),
      sentOn: z.string().refine(isCalendarDate).optional(),
      isWanted: z.boolean(),
    }),
  )
  .max(50);
const piece = z.object({ total: z.number().int().positive().max(MOST_BYTES), bytes: text(1_000_000) });

async function ask(command: Parameters<typeof askPage>[1]): Promise<unknown> {
  const tabId = await activeTab();
  return tabId === undefined ? undefined : askPage(tabId, command);
}

/** The letters attached to the mail in the active tab. The page script fetches them; the bytes come in pieces. */
export const tabAttachments: AttachmentSource = {
  async list() {
    const parsed = attachments.safeParse(await ask({ kind: 'attachments' }));
    return parsed.success ? (parsed.data as readonly PageAttachment[]) : [];
  },
  async bytesOf(id, signal, onProgress) {
    // The tab is fixed at the start: the person may turn to another one meanwhile.
    const tabId = await activeTab();
    let whole: Uint8Array | undefined;
    let from = 0;
    while (tabId !== undefined && !signal.aborted) {
      const parsed = piece.safeParse(await askPage(tabId, { kind: 'attachment', id, from }));
      if (!parsed.success) return undefined;
      const { total } = parsed.data;
      const bytes = Uint8Array.from(atob(parsed.data.bytes), (char) => char.charCodeAt(0));
      whole ??= new Uint8Array(total);
      if (whole.length !== total || from + bytes.length > total) return undefined;
      whole.set(bytes, from);
      from += bytes.length;
      onProgress(from / total);
      if (from === total) return whole;
    }
    return undefined;
  },
};
