import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { compact } from '#engine/read/around/compact.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { allIn } from '#engine/read/gate/in-unit.ts';
import { jobTitleAt } from '#engine/read/names/job-title.ts';
import { tidy, wordsAfter } from '#engine/read/names/words-after.ts';

const LABEL =
  /^(?:report(?:s|ing)?(?: to| line| relationship| manager)?|(?:line |hiring |direct |your )?manager|supervisor|vorgesetzter?|berichtet an|rattachement|responsable directo)$/;
const LEADS =
  /\b(?:report(?:s|ing)?(?:,? (?:directly|initially|solely|jointly|in|on a day-to-day basis)){0,2},? to|(?:your|the) (?:line |direct |immediate )?(?:manager|supervisor) (?:will be|is|shall be)|(?:supervised|managed|directed) by|berichten(?: (?:sie|direkt))? an|unterstellt ist|rattachée? (?:hiérarchiquement )?(?:à|au)|reportarás? (?:directamente )?a(?:l)?|(?:ihr|direkter) vorgesetzter ist) /g;
const NOT_YOU =
  /\b(?:who|employees|staff|team members|reports|that|which|persons?|individuals?|obligation to|required to|income|tax(?:es)?|violations?|changes?)\b[^.;]{0,20}$/;
const BOARD =
  /^(?:(?:the|our|its) )?(?:board(?: of directors)?|executive board|geschäftsführung|geschäftsleitung|ceo|chief executive officer|founders?|management|direction|managing director|principal|partners|direction générale)\b/;
const NAME = /^(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s)?\p{Lu}[A-Za-zÀ-ÖØ-ž.'’-]{0,25}(?:\s\p{Lu}[A-Za-zÀ-ÖØ-ž.'’-]{0,25}){0,3}/u;

/** Whom the job reports to: a name, a title or a body. */
export const manager: FieldReader = {
  id: 'manager',
  read(context) {
    for (const unit of termUnits(context)) {
      const found = fromLabel(context, unit) ?? fromSentence(context, unit);
      if (found !== undefined) return { facts: [found] };
    }
    return { facts: [] };
  },
};

function fromLabel(context: ReadContext, unit: Unit): Fact | undefined {
  const [label, value] = unit.cells ?? [];
  if (label === undefined || value === undefined || unit.kind === 'sentence') return undefined;
  const name = unit.plain
    .slice(label.start - unit.start, label.end - unit.start)
    .replace(/[*:#\s]{1,8}$/, '')
    .replace(/^[*#\s]{1,8}/, '');
  if (!LABEL.test(name)) return undefined;
  const text = tidy(context.text.slice(value.start, value.end))
    .replace(/[.;]$/, '')
    .replace(/^(?:directly )?to /i, '');
  return text === '' || text.length > 120 ? undefined : fact(context, text, unit.start, value.end, 0.9);
}

function fromSentence(context: ReadContext, unit: Unit): Fact | undefined {
  const flat = compact(unit);
  const { plain: text, at } = flat;
  for (const match of allIn(flat, LEADS)) {
    if (NOT_YOU.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const from = match.index + match[0].length;
    const end = endOf(context, text, from, at, unit);
    if (end === undefined) continue;
    const own = tidy(context.text.slice(at(from), end))
      .replace(/^(?:me|myself|us)\b,?\s?/i, '')
      .replace(/^(?:the|our|its)\s/i, '');
    if (own.length < 2 || own.length > 120) continue;
    return fact(context, own, at(match.index), end, 0.8);
  }
  return undefined;
}

/** A body ("the Board"), a name with a title after a comma, or a title alone. */
function endOf(
  context: ReadContext,
  text: string,
  from: number,
  at: (index: number) => number,
  unit: Unit,
): number | undefined {
  const own = /^(?:me|myself|us)(?:, |\b)/.exec(text.slice(from))?.[0].length ?? 0;
  const start = at(from + own);
  const body = BOARD.exec(text.slice(from + own));
  const title = jobTitleAt(context.text, start, unit.end);
  if (title?.sure === true && title.start <= start + 8) return title.end;
  if (body !== null) return at(from + own + body[0].length - 1) + 1;
  const name = NAME.exec(tidy(context.text.slice(start, start + 80)));
  if (name === null) return undefined;
  const words = wordsAfter(context.text, start, unit.end, name[0].split(/\s/).length);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const after = /^,\s{1,20}(?:our |the )?/.exec(context.text.slice(last.end, last.end + 24));
  const role = after === null ? undefined : jobTitleAt(context.text, last.end + after[0].length, unit.end);
  return role?.sure === true ? role.end : last.end;
}

function fact(context: ReadContext, text: string, start: number, end: number, confidence: number): Fact {
  return { field: 'manager', text, confidence, ...context.span(start, end) };
}
