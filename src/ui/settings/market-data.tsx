import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress, MarketTable, RunningImport } from '#app/market-tables.ts';
import { formatNumber } from '#domain/money/format.ts';
import { Button } from '#ui/kit/button.tsx';
import { Empty } from '#ui/kit/empty.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Section } from '#ui/kit/section.tsx';
import { writeMonth } from '#ui/kit/write-date.ts';
import { useDesk } from '#ui/store/context.ts';
import { tableWords } from '#ui/words/market.ts';
import { AskFirst } from './ask-first.tsx';

const MOST_BYTES = 2_000_000_000;

/** Official pay statistics kept on this machine: what is there, and bringing more. */
export function MarketData() {
  const { store, market } = useDesk();
  const [tables, setTables] = useState<readonly MarketTable[]>([]);
  const look = useCallback(() => void market?.tables().then(setTables), [market]);
  useEffect(look, [look]);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Asked for in the address, and not there yet when the browser looked for it.
    if (location.hash === '#statistics') whole.current?.scrollIntoView();
  }, []);
  if (market === undefined) return null;
  const remove = (table: MarketTable) =>
    void market.remove(table.id).then(() => {
      store.attempts.tell({ text: tableWords.removed });
      look();
    });
  return (
    <div id="statistics" ref={whole}>
      <Section title={tableWords.title}>
        <p>{tableWords.lead}</p>
        {tables.length === 0 && <Empty>{tableWords.none}</Empty>}
        <ul class="kept">
          {tables.map((table) => (
            <TableLine key={table.id} table={table} onRemove={() => remove(table)} />
          ))}
        </ul>
        <ImportTable onDone={look} />
        <p class="small">{tableWords.where}</p>
      </Section>
    </div>
  );
}

function useAreas() {
  const { locale } = useDesk();
  return {
    rows: (table: MarketTable) => formatNumber(table.rows, locale),
    areas: (table: MarketTable) => tableWords.areas(formatNumber(table.areas, locale), table.areas === 1),
  };
}

function TableLine({ table, onRemove }: { readonly table: MarketTable; readonly onRemove: () => void }) {
  const { locale } = useDesk();
  const { rows, areas } = useAreas();
  const { asOf, source, fileName } = table;
  const when = asOf === undefined ? tableWords.noDate : asOf.length === 7 ? writeMonth(asOf, locale) : asOf;
  return (
    <li>
      <span>
        <strong>{tableWords.office(source)}</strong> {when}
        <span class="small kept-detail">
          {fileName}, {tableWords.size(rows(table), areas(table))}
        </span>
      </span>
      <AskFirst
        label={tableWords.remove}
        spoken={tableWords.removeLabel(fileName)}
        question={tableWords.removeAsk(fileName)}
        yes={tableWords.removeYes}
        onYes={onRemove}
      />
    </li>
  );
}

interface Reading {
  readonly name: string;
  readonly running: RunningImport;
}

function ImportTable({ onDone }: { readonly onDone: () => void }) {
  const { store, market, locale } = useDesk();
  const { rows, areas } = useAreas();
  const [reading, setReading] = useState<Reading | undefined>(undefined);
  const [progress, setProgress] = useState<ImportProgress>({ share: 0, rows: 0 });
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  if (market === undefined) return null;
  const begin = async (file: File) => {
    setProblem(file.size > MOST_BYTES ? tableWords.large(file.name) : undefined);
    if (file.size > MOST_BYTES) return;
    setProgress({ share: 0, rows: 0 });
    const running = market.importFile(file, setProgress);
    setReading({ name: file.name, running });
    const outcome = await running.outcome;
    setReading(undefined);
    if (outcome.kind === 'problem') return setProblem(outcome.message);
    store.attempts.tell({
      text:
        outcome.kind === 'stopped' ? tableWords.stopped : tableWords.done(rows(outcome.table), areas(outcome.table)),
    });
    onDone();
  };
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(progress.share);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={tableWords.choose}
        accept=".csv,.xlsx,.zip"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void begin(file);
        }}
      />
      {problem !== undefined && (
        <Notice kind="danger">
          <p>{problem}</p>
        </Notice>
      )}
      {reading === undefined ? (
        <div class="actions">
          <Button onClick={() => input.current?.click()}>{tableWords.choose}</Button>
        </div>
      ) : (
        <div class="import">
          <label>
            {tableWords.reading(reading.name)}
            <progress max={1} value={progress.share} />
          </label>
          <p class="small figure-line">{tableWords.progress(percent, formatNumber(progress.rows, locale))}</p>
          <Button look="quiet" onClick={() => reading.running.stop()}>
            {tableWords.stop}
          </Button>
        </div>
      )}
    </>
  );
}
