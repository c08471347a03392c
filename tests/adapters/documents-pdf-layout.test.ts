import { describe, expect, it } from 'vitest';
import { joinLines, wordsOf } from '#adapters/documents/pdf/hyphens.ts';
import { linesOfPage } from '#adapters/documents/pdf/page-lines.ts';
import { pagesToText } from '#adapters/documents/pdf/pages-to-text.ts';
import type { TextRun } from '#adapters/documents/pdf/rows.ts';

const SIZE = 11;
/** Width of a text in this test's type: every character is half as wide as the type is high. */
const run = (text: string, x: number, y: number): TextRun => ({ text, x, y, width: text.length * 5.5, size: SIZE });
const page = (runs: readonly TextRun[]) => pagesToText([linesOfPage(runs, 612, 792)]);
/** Cells at given places, one row below the other. */
const rows = (starts: readonly number[], cells: readonly (readonly string[])[], leading = 22, top = 700) =>
  cells.flatMap((row, index) =>
    row.flatMap((text, cell) => (text === '' ? [] : [run(text, starts[cell] ?? 0, top - index * leading)])),
  );

describe('tables of a PDF', () => {
  it('joins the lines of one cell and keeps the cells apart', () => {
    const table = [
      run('Base', 72, 700),
      run('£68,500 a year, payable in twelve', 150, 700),
      run('Reviewed', 420, 700),
      run('salary', 72, 687),
      run('equal monthly instalments', 150, 687),
      run('each April', 420, 687),
      run('Bonus', 72, 660),
      run('12% of base salary', 150, 660),
      run('Discretionary', 420, 660),
    ];
    expect(page(table)).toBe(
      'Base salary | £68,500 a year, payable in twelve equal monthly instalments | Reviewed each April\nBonus | 12% of base salary | Discretionary',
    );
  });
  it('keeps rows apart that are set without space between them', () => {
    const table = rows(
      [72, 220],
      [
        ['Base salary:', 'EUR 54.000'],
        ['Sign-on bonus:', 'EUR 3.000'],
        ['Holiday:', '30 days'],
      ],
      13,
    );
    expect(page(table)).toBe('Base salary: | EUR 54.000\nSign-on bonus: | EUR 3.000\nHoliday: | 30 days');
  });
  it('sees a cell that begins right after a long label', () => {
    const table = rows(
      [72, 150],
      [
        ['Pay', '$41.20 an hour'],
        ['Probation time', '90 days'],
        ['Shift', 'Nights'],
      ],
    );
    expect(page(table).split('\n')[1]).toBe('Probation time | 90 days');
  });
  it('ends where the text goes on across the cells', () => {
    const table = rows(
      [72, 300],
      [
        ['Base', '$80,000'],
        ['Bonus', '8 %'],
      ],
    );
    const after = run('This offer is subject to references and to proof of your right to work here.', 72, 656);
    expect(page([...table, after])).toBe(
      'Base | $80,000\nBonus | 8 %\nThis offer is subject to references and to proof of your right to work here.',
    );
  });
  it('does not take one line with a tab for a table', () => {
    expect(page([run('Dear Ola,', 72, 700), run('12 May 2026', 400, 700), run('Welcome.', 72, 687)])).toBe(
      'Dear Ola, | 12 May 2026\nWelcome.',
    );
  });
});

describe('columns of a PDF', () => {
  const prose = (side: string, x: number, lines: number) =>
    Array.from({ length: lines }, (_, index) =>
      run(`${side} ${index} words of a line that fills it all`, x, 640 - index * 13),
    );

  it('reads below a heading, one column after the other, and what stands below both last', () => {
    const text = page([
      run('Contract of employment between the company and the employee, in two columns', 72, 700),
      ...prose('left', 72, 12),
      ...prose('right', 330, 12),
      run('Signed in two copies, one for the company and the other for the employee.', 72, 440),
      run('Ola Berg', 72, 410),
    ]);
    const order = ['Contract of', 'left 0', 'left 11', 'right 0', 'right 11', 'Signed in', 'Ola Berg'];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    );
    expect(text).not.toContain(' | ');
  });
  it('joins the lines of a paragraph by the width of its column', () => {
    const text = page([...prose('left', 72, 8), ...prose('right', 330, 8)]);
    expect(text).toContain('left 0 words of a line that fills it all left 1 words');
  });
  it('does not take labels beside texts for columns', () => {
    const labels = Array.from({ length: 8 }, (_, index) => [
      `Label ${index}`,
      `A text that is much longer than label ${index}`,
    ]);
    expect(page(rows([72, 290], labels)).split('\n')[3]).toBe('Label 3 | A text that is much longer than label 3');
  });
  it('is done in bounded time with twenty thousand pieces', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      run(`w${index}`, 72 + (index % 3) * 160, 790 - index / 30),
    );
    const started = process.cpuUsage();
    page(many);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(4_000);
  });
});

describe('lines of a PDF', () => {
  const full = 'A line of text that is set so that it reaches the right edge of the page';
  it.each([
    ['single spacing', 13],
    ['one and a half', 20],
    ['double spacing', 26],
  ])('are one paragraph at %s', (_name, leading) => {
    const lines = Array.from({ length: 6 }, (_, index) => run(full, 72, 700 - index * leading));
    expect(page(lines).split('\n')).toHaveLength(1);
  });
  it('are two paragraphs at a wider gap', () => {
    const lines = [0, 13, 26, 60, 73].map((below) => run(full, 72, 700 - below));
    expect(page(lines).split('\n\n')).toHaveLength(2);
  });
  it('keep their order where a page begins in the middle of a sentence', () => {
    const first = linesOfPage([run(full, 72, 100)], 612, 792);
    const second = linesOfPage([run('and goes on here.', 72, 700)], 612, 792);
    expect(pagesToText([first, second])).toBe(`${full} and goes on here.`);
  });
});

describe('a hyphen at the end of a line', () => {
  it.each([
    ['the compen-', 'sation is', 'the compensation is'],
    ['a sign-', 'on bonus', 'a sign-on bonus'],
    ['a full-', 'time role', 'a full-time role'],
    ['die Vergü-', 'tung beträgt', 'die Vergütung beträgt'],
    ['Urlaubs-', 'und Weihnachtsgeld', 'Urlaubs- und Weihnachtsgeld'],
    ['the remu\u00ad', 'neration', 'the remuneration'],
    ['between $90,000-', '$95,000', 'between $90,000- $95,000'],
    ['no hyphen', 'here', 'no hyphen here'],
  ])('%s %s', (first, second, joined) => {
    expect(joinLines(first, second, wordsOf([]))).toBe(joined);
  });
  it('stays where the document writes the word with one', () => {
    expect(joinLines('the claw-', 'back', wordsOf(['a claw-back applies']))).toBe('the claw-back');
    expect(joinLines('the claw-', 'back', wordsOf(['a clawback applies']))).toBe('the clawback');
  });
});
