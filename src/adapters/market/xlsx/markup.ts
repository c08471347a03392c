const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its entities resolved. */
export function plainText(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute of a start tag given without its brackets. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const to = tag.indexOf('"', from);
  return to < 0 ? undefined : plainText(tag.slice(from, to));
}

/** Every `<t>` of a piece put together: rich text is split into runs. Phonetic guides are left out. */
export function textOf(xml: string, prefix: string): string {
  let text = '';
  let at = 0;
  let guide = xml.indexOf(`<${prefix}rPh`);
  for (;;) {
    const open = xml.indexOf(`<${prefix}t`, at);
    if (open < 0) return text;
    if (guide >= 0 && guide < open) {
      const past = xml.indexOf(`</${prefix}rPh>`, guide);
      if (past < 0) return text;
      at = past;
      guide = xml.indexOf(`<${prefix}rPh`, past);
      continue;
    }
    const end = xml.indexOf('>', open);
    if (end < 0) return text;
    const next = xml.charCodeAt(open + prefix.length + 2);
    // `<t>` or `<t xml:space="preserve">`, not `<tab>`; and not the empty `<t/>`.
    const isText = (next === 0x3e || next === 0x20) && xml.charCodeAt(end - 1) !== 0x2f;
    const close = isText ? xml.indexOf(`</${prefix}t>`, end) : -1;
    if (isText && close < 0) return text;
    if (isText) text += plainText(xml.slice(end + 1, close));
    at = isText ? close : end;
  }
}

/** The namespace prefix a document uses for its own elements: `<x:worksheet` → "x:". */
export function prefixOf(xml: string, root: string): string | undefined {
  const match = new RegExp(`<([A-Za-z]\\w{0,20}:)?${root}[\\s>]`).exec(xml);
  return match === null ? undefined : (match[1] ?? '');
}
