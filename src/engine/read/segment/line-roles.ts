import type { Letter } from '#domain/document.ts';
import type { Unit } from '#engine/read/context.ts';
import { findEarlierMail } from '#engine/read/segment/forwarded.ts';
import type { Line } from '#engine/read/segment/lines.ts';
import { signatureLines } from '#engine/read/segment/signature.ts';

type Role = Unit['role'];

/** A new part above a forwarded mail that is no longer than this says nothing of its own. */
const TINY = 240;
const FORWARD_SUBJECT = /^\s{0,5}(?:fwd?|wg|tr|rv|i)\s{0,2}:/i;
const FIGURE = /[$€£₹]\s?\d|\d[\d.,]{2,}\s?(?:k\b|€|eur|usd)|\d{2,3}[.,]\d{3}|\b\d{2,3}\s?k\b/i;

/** Role of each line: what is the letter itself, and what stands around it. */
export function lineRoles(letter: Letter, lines: readonly Line[]): Role[] {
  const roles: Role[] = lines.map((line) => (line.depth > 0 ? 'quoted' : 'body'));
  markRegions(letter, lines, roles);
  const marked = roles.slice();
  markEarlierMail(letter, lines, roles);
  if (!roles.some((role, index) => role === 'body' && lines[index]?.blank === false)) {
    // Nothing but quoted text: then that text is the letter.
    for (let index = 0; index < roles.length; index++) if (marked[index] !== 'hidden') roles[index] = 'body';
  }
  for (const index of signatureLines(lines, roles)) roles[index] = 'signature';
  return roles;
}

const REGION_ROLE = {
  quoted: 'quoted',
  signature: 'signature',
  hidden: 'hidden',
  header: 'body',
  footer: 'signature',
} as const;

function markRegions(letter: Letter, lines: readonly Line[], roles: Role[]): void {
  const regions = [...(letter.regions ?? [])].sort((a, b) => a.start - b.start);
  for (const region of regions) {
    const role = REGION_ROLE[region.role];
    if (role === 'body') continue;
    for (let index = firstLineFrom(lines, region.start); index < lines.length; index++) {
      const line = lines[index];
      if (line === undefined || line.start >= region.end) break;
      const covered = Math.min(line.end, region.end) - Math.max(line.start, region.start);
      if (covered * 2 > line.end - line.start) roles[index] = role;
    }
  }
}

function firstLineFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks earlier mails as quoted; a mail that only passes another one on has that one as its body. */
function markEarlierMail(letter: Letter, lines: readonly Line[], roles: Role[]): void {
  let from = 0;
  for (let depth = 0; depth < 20; depth++) {
    const mail = findEarlierMail(lines, from);
    if (mail === undefined) return;
    const fresh = lines
      .slice(from, mail.from)
      .filter((line, index) => !line.blank && line.depth === 0 && roles[from + index] !== 'hidden');
    const words = fresh.map((line) => line.text).join(' ');
    const asForward = mail.forwarded || FORWARD_SUBJECT.test(letter.subject ?? '');
    const passedOn = asForward ? words.length <= TINY && !FIGURE.test(words) : words.length <= 20 && mail.from > 0;
    const below = lines.slice(mail.text);
    if (passedOn || (mail.from === 0 && depth === 0)) {
      for (let index = from; index < mail.text; index++) roles[index] = 'quoted';
      for (let index = mail.text; index < lines.length; index++) if (roles[index] === 'quoted') roles[index] = 'body';
      from = mail.text;
      continue;
    }
    // With "> " before every quoted line, what stands between is the answer; without, all below is the earlier mail.
    const byMarks = below.some((line) => line.depth > 0);
    for (let index = mail.from; index < (byMarks ? mail.text : lines.length); index++) {
      if (roles[index] === 'body') roles[index] = 'quoted';
    }
    if (!byMarks) return;
    from = mail.text;
  }
}
