// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '#adapters/sites/body-text.ts';
import { siteFor } from '#adapters/sites/index.ts';
import { cpuTime } from '../support/cpu-time.ts';

const site = siteFor(new URL('https://mail.google.com/mail/u/0/'));
const isQuote = (element: Element) => site?.isQuote(element) === true;

function body(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}
const read = (html: string) => bodyText(body(html), isQuote);

describe('the text of a body', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['<div>$120,\n  000 a   year</div>', '$120, 000 a year'],
    ['<b>Base</b>: <i>€</i>82,000', 'Base: €82,000'],
    ['<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    [
      '<table><tr><td>Salary</td><td>£74,000</td></tr><tr><td>Bonus</td><td>10%</td></tr></table>',
      'Salary | £74,000\nBonus | 10%',
    ],
    ['a&nbsp;b', 'a b'],
    ['<style>p{color:red}</style><script>1</script>Text', 'Text'],
    ['', ''],
    ['<img alt="x">', ''],
  ])('reads %s', (html, expected) => {
    expect(read(html).text.trim()).toBe(expected);
  });

  it.each([
    ['<div style="display:none">$900,000</div>Hello', 'hidden'],
    ['<span hidden>$900,000</span>Hello', 'hidden'],
    ['Hello<blockquote type="cite">$900,000</blockquote>', 'quoted'],
    ['Hello<div class="gmail_quote">$900,000</div>', 'quoted'],
    ['Hello<div class="yahoo_quoted">$900,000</div>', 'quoted'],
    ['Hello<div id="x_divRplyFwdMsg">$900,000</div>', 'quoted'],
  ])('sets apart what is quoted or hidden in %s', (html, role) => {
    const { text, regions } = read(html);
    expect(regions.map((region) => [region.role, text.slice(region.start, region.end).trim()])).toEqual([
      [role, '$900,000'],
    ]);
  });

  it('finds on the page any stretch of the text', () => {
    const { text, rangeOf } = read(
      '<p>Your base is <b>$178,000</b> a year,\n   paid monthly.</p><table><tr><td>Bonus</td><td>15% of base</td></tr></table>',
    );
    for (const words of ['$178,000 a year', 'base is', 'paid monthly', '15% of', 'Bonus']) {
      const start = text.indexOf(words);
      const range = rangeOf(start, start + words.length);
      expect(range?.toString().replace(/\s+/g, ' ')).toBe(words);
    }
  });

  it('finds no place for a text that left the page', () => {
    const root = body('<p>Your base is $178,000.</p>');
    const { rangeOf } = bodyText(root, isQuote);
    root.remove();
    expect(rangeOf(0, 4)).toBeUndefined();
  });
});

describe('bodies made to cost time', () => {
  const within = (milliseconds: number, work: () => void) => {
    const started = cpuTime();
    work();
    expect(cpuTime() - started).toBeLessThan(milliseconds);
  };
  /** Elements inside one another, built from the inside and without a parser: parsers stop at a few hundred. */
  const nested = (depth: number, make: (level: number) => readonly [outer: Element, inner: Element]) => {
    let at: Node = document.createTextNode('The base is $150,000.');
    for (let level = 0; level < depth; level++) {
      const [outer, inner] = make(level);
      inner.append(at);
      at = outer;
    }
    const root = element('div');
    root.append(at);
    return root;
  };
  const element = (name: string) => document.createElement(name);

  it('reads ten thousand elements inside one another', () => {
    const root = nested(10_000, (level) => {
      const one = element(level % 2 === 0 ? 'div' : 'span');
      return [one, one];
    });
    within(4_000, () => expect(bodyText(root, isQuote).text.trim()).toBe('The base is $150,000.'));
  });

  it('reads tables inside one another', () => {
    const root = nested(1_000, () => {
      const row = element('tr');
      const cell = element('td');
      const table = element('table');
      table.append(row);
      row.append(element('td'), cell);
      return [table, cell];
    });
    within(6_000, () => expect(bodyText(root, isQuote).text).toContain('$150,000'));
  });

  it('reads a row of ten thousand cells', () => {
    const row = `<table><tr>${'<td>1,000</td>'.repeat(10_000)}</tr></table>`;
    within(6_000, () => expect(read(row).text).toContain('1,000'));
  });

  it.each([
    ['one word', 'A1b2C3d4'.repeat(250_000)],
    ['many words', 'so much text '.repeat(160_000)],
  ])('cuts two million signs of %s', (_what, text) => {
    const root = body('');
    root.append(text);
    within(3_000, () => expect(bodyText(root, isQuote).text.length).toBeLessThanOrEqual(400_000));
  });
});
