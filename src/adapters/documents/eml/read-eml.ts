import PostalMime, { type Attachment } from 'postal-mime';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { type Letter, MAX_TEXT } from '#domain/document.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';

const MOST_RECIPIENTS = 20;
/** A mail's last boundary stands in these last bytes, but for what some lists add below it. */
const TAIL = 65_536;

/** A file inside a mail. */
export interface MailAttachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** What a saved mail holds. */
interface SavedMail {
  readonly letter: Letter;
  readonly attachments: readonly MailAttachment[];
  /** The mail announces parts and does not close them. */
  readonly isCut: boolean;
}

/** Reads a mail as saved by a mail program (.eml), its plain text first, else its HTML. */
export async function readEml(bytes: Uint8Array): Promise<SavedMail> {
  let mail: Awaited<ReturnType<PostalMime['parse']>>;
  try {
    mail = await new PostalMime({ attachmentEncoding: 'arraybuffer', maxNestingDepth: 30 }).parse(
      bytes as Uint8Array<ArrayBuffer>,
    );
  } catch {
    throw new UnreadableDocument(
      'This mail file is damaged and could not be opened. Save it again from your mail program.',
    );
  }
  const html = mail.html === undefined ? undefined : htmlToText(mail.html.slice(0, 4_000_000));
  const plain = (mail.text ?? '').trim();
  const useHtml = html !== undefined && (plain === '' || html.text.length > plain.length / 2);
  const text = (useHtml ? html.text : plain).slice(0, MAX_TEXT);
  const sentOn = (mail.date ?? '').slice(0, 10);
  return {
    letter: {
      text,
      channel: 'email',
      ...(mail.subject === undefined ? {} : { subject: mail.subject.slice(0, 1_000) }),
      ...(mail.from === undefined ? {} : { from: mailbox(mail.from) }),
      ...(mail.to === undefined ? {} : { to: mail.to.slice(0, MOST_RECIPIENTS).map(mailbox) }),
      ...(isCalendarDate(sentOn) ? { sentOn } : {}),
      ...(useHtml ? { regions: html.regions } : {}),
    },
    attachments: mail.attachments.flatMap((attachment) => toAttachment(attachment)),
    isCut: isCutOff(bytes, mail.headers),
  };
}

/** Whether the outermost boundary that the head announces is never closed. */
function isCutOff(bytes: Uint8Array, headers: readonly { key: string; value: string }[]): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value.slice(0, 2_000) ?? '';
  const boundary = /\bboundary="?([^";\s]{1,200})/i.exec(type)?.[1];
  if (boundary === undefined) return false;
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL));
  return !tail.includes(`--${boundary}--`);
}

function mailbox(from: { name?: string | undefined; address?: string | undefined }): NonNullable<Letter['from']> {
  return {
    ...(from.name === undefined || from.name === '' ? {} : { name: from.name.slice(0, 500) }),
    ...(from.address === undefined ? {} : { email: from.address.slice(0, 500) }),
  };
}

function toAttachment(attachment: Attachment): MailAttachment[] {
  if (typeof attachment.content === 'string') return [];
  return [
    { name: attachment.filename ?? 'attachment', mime: attachment.mimeType, bytes: new Uint8Array(attachment.content) },
  ];
}
