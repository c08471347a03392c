import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { kindOf } from '#adapters/documents/document-kind.ts';
import { nodeLibraries } from '#adapters/documents/node-libraries.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import {
  MAX_FILE_BYTES,
  type ReadFile,
  TOO_LARGE,
  UnreadableDocument,
} from '#adapters/documents/unreadable-document.ts';
import { reportOf } from '#app/offer-report.ts';
import { EXIT } from '#cli/jsonl.ts';
import { printReport } from '#cli/print-report.ts';
import { readInThread } from '#cli/read-in-thread.ts';
import { localDate } from '#domain/time/calendar-date.ts';

/** Reads files (`-` is standard input) and prints a report of each; a file that fails is one line on standard error. */
export async function readFiles(paths: readonly string[], asJson: boolean): Promise<number> {
  let failed = false;
  for (const path of paths) {
    try {
      const { letter, notes } = await readFileAs(path === '-' ? 'stdin.txt' : basename(path), await bytesOf(path));
      for (const note of notes) process.stderr.write(`countersign: ${path}: ${note}\n`);
      const report = reportOf(letter, localDate(new Date()));
      process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
    } catch (error) {
      failed = true;
      process.stderr.write(`countersign: ${path}: ${problemOf(error)}\n`);
    }
  }
  return failed ? EXIT.failed : EXIT.done;
}

/** Text is read at once; what needs a parser of others goes to a thread of its own. */
async function readFileAs(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const isOthers = bytes.length > 0 && /^(?:pdf|docx|eml)$/.test(kindOf(name, bytes));
  return isOthers ? readInThread(name, bytes) : readDocument(name, bytes, nodeLibraries);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > MAX_FILE_BYTES) throw new UnreadableDocument(TOO_LARGE);
    }
    return new Uint8Array(Buffer.concat(chunks));
  }
  const found = await stat(path);
  if (found.isDirectory()) throw new UnreadableDocument('This is a folder. Name a file.');
  // A file that is refused for its size is not brought into memory first.
  if (found.size > MAX_FILE_BYTES) throw new UnreadableDocument(TOO_LARGE);
  return new Uint8Array(await readFile(path));
}

function problemOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES') return 'The file may not be read. Check its permissions.';
  return error instanceof Error ? error.message : String(error);
}
