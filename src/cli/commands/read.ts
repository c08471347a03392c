import { parseArgs } from 'node:util';
import { EXIT, serveLines } from '#cli/jsonl.ts';
import { mailLine } from '#cli/mail-line.ts';
import { readFiles } from '#cli/read-files.ts';
import { serveThread } from '#cli/read-in-thread.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { spot } from '#engine/spot/spot.ts';

const USAGE =
  'usage: countersign read [--json] FILE...   (.txt .md .html .eml .pdf .docx, - for standard input)\n       countersign read --jsonl          (one JSON object a line on standard input)\n';

/** A report on files, or the facts of one letter a line. */
export async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === undefined || options.jsonl === options.files.length > 0 || (options.jsonl && options.json)) {
    process.stderr.write(USAGE);
    return EXIT.usage;
  }
  if (!options.jsonl) return readFiles(options.files, options.json);
  return serveLines({
    input: mailLine,
    answer: (letter) => {
      const { isOffer, kind } = spot(letter);
      return { isOffer, kind, facts: readOffer(letter).facts };
    },
  });
}

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { json: values.json === true, jsonl: values.jsonl === true, files: positionals };
  } catch {
    return undefined;
  }
}

await serveThread();
