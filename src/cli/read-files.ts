import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { nodeLibraries } from '#adapters/documents/node-libraries.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { reportOf } from '#app/offer-report.ts';
import { EXIT } from '#cli/jsonl.ts';
import { printReport } from '#cli/print-report.ts';
import { localDate } from '#domain/time/calendar-date.ts';

/** Reads files (`-` is standard input) and prints a report of each; a file that fails is one line on standard error. */
export async function readFiles(paths: readonly string[], asJson: boolean): Promise<number> {
  let failed = false;
  for (const path of paths) {
    try {
      const letter = await readDocument(
        path === '-' ? 'stdin.txt' : basename(path),
        await bytesOf(path),
        nodeLibraries,
      );
      const report = reportOf(letter, localDate(new Date()));
      process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
    } catch (error) {
      failed = true;
      process.stderr.write(`countersign: ${path}: ${problemOf(error)}\n`);
    }
  }
  return failed ? EXIT.failed : EXIT.done;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  }
  if ((await stat(path)).isDirectory()) throw new UnreadableDocument('This is a folder. Name a file.');
  return new Uint8Array(await readFile(path));
}

function problemOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES') return 'The file may not be read. Check its permissions.';
  return error instanceof Error ? error.message : String(error);
}
