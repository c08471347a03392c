import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { limitMemory, type MemoryBudget } from '#adapters/documents/memory-budget.ts';
import { nodeLibraries } from '#adapters/documents/node-libraries.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import {
  MOST_MS,
  NOT_READ,
  type ReadFile,
  TOO_LONG,
  UnreadableDocument,
} from '#adapters/documents/unreadable-document.ts';

interface Order {
  readonly readDocument: { readonly name: string; readonly bytes: Uint8Array };
}
type Answer = ReadFile | { readonly problem: string };

const isOrder = (data: unknown): data is Order => typeof data === 'object' && data !== null && 'readDocument' in data;

/** Reads a file whose parser is not ours in a thread that can be ended: bounded time, bounded memory. */
export async function readInThread(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const order: Order = { readDocument: { name, bytes } };
  // The bundle of the command starts once more as the thread and comes to `serveThread`.
  const worker = new Worker(new URL(import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      timer = setTimeout(() => reject(new UnreadableDocument(TOO_LONG)), MOST_MS);
      worker.once('message', (answer: Answer) => {
        if ('problem' in answer) reject(new UnreadableDocument(answer.problem));
        else resolve(answer);
      });
      worker.once('error', () => reject(new UnreadableDocument(NOT_READ)));
      worker.once('exit', () => reject(new UnreadableDocument(NOT_READ)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The other end: answers the one order a thread is started with. Does nothing in the main thread. */
export async function serveThread(): Promise<boolean> {
  const order: unknown = workerData;
  if (isMainThread || parentPort === null || !isOrder(order)) return false;
  let budget: MemoryBudget | undefined;
  const libraries = {
    ...nodeLibraries,
    budget() {
      budget ??= limitMemory();
      return budget;
    },
  };
  const { name, bytes } = order.readDocument;
  const answer = await readDocument(name, bytes, libraries).catch((error: unknown) => ({
    problem: error instanceof UnreadableDocument ? error.message : NOT_READ,
  }));
  parentPort.postMessage(answer satisfies Answer);
  return true;
}
