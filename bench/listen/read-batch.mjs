import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads labelled replies. A folder of `.json` files holds one reply each; a `.txt` file holds many:
 *   = stance                          begins a reply, its text follows
 *   [[words that decide the stance]]  the quote
 *   {field key=value …|words}         a figure put on the table
 *   ~ fixed a, b     ~ open c         components, behind the text
 */
export function readBatch(path) {
  if (!path.endsWith('.txt')) {
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')));
  }
  const name = path.split('/').at(-1).replace('.txt', '');
  return readFileSync(path, 'utf8')
    .split(/^= /m)
    .slice(1)
    .map((block, index) => parse(block, `${name}-${index + 1}`));
}

function parse(block, id) {
  const [stance, ...lines] = block.trimEnd().split('\n');
  const lists = { fixed: [], open: [] };
  const body = lines.filter((line) => {
    const list = /^~ (fixed|open) (.+)$/.exec(line);
    if (list === null) return true;
    lists[list[1]] = list[2].split(',').map((one) => one.trim());
    return false;
  });
  const proposes = [];
  const marked = body
    .join('\n')
    .trim()
    .replace(/\{(\w+) ?([^|{}]*)\|([^{}]*)\}/g, (_all, field, values, words) => {
      const pairs = values
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split('='));
      const fact = Object.fromEntries(
        pairs.map(([key, value]) => [key, Number.isNaN(Number(value)) ? value : Number(value)]),
      );
      const period = field === 'baseSalary' && fact.period === undefined ? { period: 'year' } : {};
      proposes.push({ field, ...fact, ...period, quote: words });
      return words;
    });
  const quote = /\[\[([\s\S]*?)\]\]/.exec(marked)?.[1];
  if (quote === undefined) throw new Error(`${id}: no quote`);
  return { id, stance, text: marked.replace(/\[\[|\]\]/g, ''), quote, proposes, ...lists };
}
