import type { PayDistribution } from '#domain/money/pay-distribution.ts';

/** An imported table of official pay statistics. */
export interface MarketTable {
  readonly id: string;
  readonly source: PayDistribution['source'];
  /** Name of the file it came from. */
  readonly fileName: string;
  /** Month or year the figures refer to, where the table or its name says. */
  readonly asOf?: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly importedOn: string;
  readonly rows: number;
  readonly areas: number;
  readonly occupations: number;
}

/** An occupation or an area of one office's tables. */
export interface MarketName {
  readonly id: string;
  readonly name: string;
  readonly source: PayDistribution['source'];
}

export interface ImportProgress {
  /** 0..1 of the file. */
  readonly share: number;
  /** Rows with usable figures so far. */
  readonly rows: number;
}

export type ImportOutcome =
  | { readonly kind: 'done'; readonly table: MarketTable }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'problem'; readonly message: string };

/** A running import; `stop` leaves nothing behind. */
export interface RunningImport {
  readonly outcome: Promise<ImportOutcome>;
  stop(): void;
}

/** Official pay statistics kept on this machine. Files are chosen by the person; nothing is fetched. */
export interface MarketTables {
  tables(): Promise<readonly MarketTable[]>;
  importFile(file: File, onProgress: (progress: ImportProgress) => void): RunningImport;
  remove(tableId: string): Promise<void>;
  occupations(typed: string, limit?: number): Promise<readonly MarketName[]>;
  /** Areas in the tables of the occupation's office; the whole country first where nothing is typed. */
  areas(occupation: MarketName, typed: string, limit?: number): Promise<readonly MarketName[]>;
  /** The newest figures of an occupation in an area. */
  distribution(occupation: MarketName, area: MarketName): Promise<PayDistribution | undefined>;
}
