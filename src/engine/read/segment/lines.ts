/** A line of the letter without the white space around it and without the marks of quoted mail. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of ">" before the text. */
  readonly depth: number;
  /** White space before the text. */
  readonly indent: number;
  readonly blank: boolean;
}

/** Rules, underlines of headings and the separator rows of plain-text tables carry no words. */
const RULE = /^[-=_*~+|:.·\s]{3,400}$/;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split(/[\n\f\v\u2028\u2029]/)) {
    const mark = /^[ \t]{0,8}(?:>[ \t]?){1,20}/.exec(raw);
    const head = mark === null || mark[0].trim() === '' ? 0 : mark[0].length;
    const rest = raw.slice(head);
    const trimmed = rest.trim();
    const indent = rest.length - rest.trimStart().length;
    const start = offset + head + indent;
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      depth: head === 0 ? 0 : (mark?.[0].split('>').length ?? 1) - 1,
      indent: head + indent,
      blank: trimmed === '' || (trimmed.length <= 400 && RULE.test(trimmed)),
    });
    offset += raw.length + 1;
  }
  return lines;
}
