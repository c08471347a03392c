import { Dexie, type EntityTable, type Table } from 'dexie';
import type { PackedRow } from '#adapters/market/packed-table.ts';
import type { MarketTable } from '#app/market-tables.ts';

/** All occupations of one area of one table: one read answers a question. */
export interface AreaRow {
  readonly tableId: string;
  readonly areaCode: string;
  readonly area: string;
  readonly rows: readonly PackedRow[];
}

/** Names for searching, once a table. */
export interface NamesRow {
  readonly tableId: string;
  readonly currency: string;
  readonly occupations: readonly (readonly [code: string, name: string])[];
  readonly areas: readonly (readonly [code: string, name: string])[];
}

/**
 * Official pay statistics, apart from the ledger: they can be large, hold nothing private, and can be imported again.
 * A new version gets a new `version(n)` step below the old ones.
 */
export class MarketDatabase extends Dexie {
  declare tableList: EntityTable<MarketTable, 'id'>;
  declare areas: Table<AreaRow, [string, string]>;
  declare names: Table<NamesRow, string>;

  constructor(name = 'countersign-market') {
    super(name);
    this.version(1).stores({ tableList: 'id', areas: '[tableId+areaCode], tableId', names: 'tableId' });
  }
}
