import type { Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { formatMoney } from '#domain/money/format.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Component } from '#domain/situation.ts';
import type { TimelineItem } from '#ui/kit/timeline.tsx';
import { decisionNames, ledgerWords, letterNames, stanceNames } from '#ui/words/ledger.ts';
import { lower, moveNames } from '#ui/words/moves.ts';

/** An entry as one line of the correspondence. */
export interface EntryLine {
  readonly side: TimelineItem['side'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly quote?: string;
}

const shownTerms = (terms: readonly Term[], locale: string) =>
  terms.map((term) => `${labelOf(term.field)}: ${showTerm(term, locale)}`);
const named = (components: readonly Component[]) =>
  components.map((each) => (each === 'all' ? ledgerWords.everything : lower(labelOf(each)))).join(', ');
const quoted = (words: string | undefined) => (words === undefined || words === '' ? {} : { quote: words });

export function entryLine(entry: Exclude<Entry, { kind: 'retracted' }>, locale: string): EntryLine {
  switch (entry.kind) {
    case 'letter':
      return { side: 'them', title: letterNames[entry.spot], lines: [] };
    case 'correction': {
      const label = lower(labelOf(entry.field));
      if (entry.fact === null) return { side: 'none', title: ledgerWords.correctedOut(label), lines: [] };
      return { side: 'none', title: ledgerWords.corrected(label), lines: shownTerms([entry.fact], locale) };
    }
    case 'ask':
      return {
        side: 'me',
        title: moveNames[entry.move],
        lines: shownTerms(entry.terms, locale),
        ...quoted(entry.words),
      };
    case 'answer': {
      const fixed = entry.fixed.length > 0 ? [ledgerWords.fixedList(named(entry.fixed))] : [];
      const open = entry.open.length > 0 ? [ledgerWords.openList(named(entry.open))] : [];
      const lines = [...shownTerms(entry.terms, locale), ...fixed, ...open];
      return { side: 'them', title: stanceNames[entry.stance], lines, ...quoted(entry.words) };
    }
    case 'promise':
      return {
        side: 'them',
        title: ledgerWords.promised(entry.by),
        lines: shownTerms(entry.terms, locale),
        ...quoted(entry.words),
      };
    case 'competing-offer':
      return { side: 'none', title: ledgerWords.competing(entry.employer), lines: shownTerms(entry.terms, locale) };
    case 'evidence':
      return { side: 'none', title: ledgerWords.evidence, lines: [entry.datum.source] };
    case 'qualification':
      return { side: 'none', title: ledgerWords.qualification, lines: [entry.text] };
    case 'forfeit': {
      const { what, amount, currency } = entry.forfeit;
      const lost = amount === undefined ? '' : `, ${formatMoney(amount, currency, locale)}`;
      return { side: 'none', title: ledgerWords.forfeit, lines: [`${what}${lost}`] };
    }
    case 'decision':
      return {
        side: entry.decision === 'withdrawn-by-employer' ? 'them' : 'me',
        title: decisionNames[entry.decision],
        lines: [],
      };
    case 'passed-over':
      return { side: 'none', title: ledgerWords.passedOver, lines: [] };
    case 'due':
      return { side: 'none', title: ledgerWords.due(entry.title), lines: [entry.date] };
    case 'task':
      return { side: 'me', title: ledgerWords.task[entry.state], lines: [entry.text ?? taskName(entry.task)] };
    case 'joined':
      return { side: 'none', title: ledgerWords.joined(entry.from.employer ?? ledgerWords.another), lines: [] };
    case 'split-off':
      return { side: 'none', title: ledgerWords.splitOff, lines: [] };
    case 'note':
      return {
        side: 'none',
        title: entry.by === 'them' ? ledgerWords.notedThem : ledgerWords.noted,
        lines: [entry.text],
      };
  }
}

/** `condition:background check` as "background check". */
const taskName = (task: string) => task.slice(task.indexOf(':') + 1).replaceAll('-', ' ');
