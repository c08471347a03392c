import type { ImportAnswer, ImportOrder } from '#adapters/market/import.worker.ts';
// The bundler's own form: an address made from `import.meta.url` is not seen as a worker in an extension's build.
import ImportWorker from '#adapters/market/import.worker.ts?worker';
import type { ImportOutcome, ImportProgress, RunningImport } from '#app/market-tables.ts';

/** Reads and stores a table in a worker of its own. Stopping ends the worker; an unfinished transaction leaves nothing. */
export function importInWorker(order: ImportOrder, onProgress: (progress: ImportProgress) => void): RunningImport {
  const worker = new ImportWorker();
  let settle: (outcome: ImportOutcome) => void = () => {};
  const outcome = new Promise<ImportOutcome>((resolve) => {
    settle = (result) => {
      worker.terminate();
      resolve(result);
    };
  });
  worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
    if (data.kind === 'progress') onProgress({ share: data.share, rows: data.rows });
    else settle(data);
  };
  worker.onerror = () =>
    settle({ kind: 'problem', message: 'Reading this file stopped unexpectedly. Try the table as .csv.' });
  worker.postMessage(order);
  return { outcome, stop: () => settle({ kind: 'stopped' }) };
}
