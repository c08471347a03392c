/**
 * Marks of quoted earlier mail inside a body: what mail programs write, however the mail is shown.
 * Outlook puts `x_` before the names it finds in a mail, so ids are matched by their end.
 */
export const QUOTES =
  '.gmail_quote, .gmail_attr, blockquote[type="cite"], .yahoo_quoted, .moz-cite-prefix, .protonmail_quote, [class$="gmail_quote"], [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="appendonsend"], [id$="appendonsend"] ~ *, hr[id$="stopSpelling"], hr[id$="stopSpelling"] ~ *';
