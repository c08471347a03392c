import type { MarketName, MarketTable, MarketTables } from '#app/market-tables.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';

const TABLE: MarketTable = {
  id: 'oews:all_data_M_2025.xlsx',
  source: 'oews',
  fileName: 'all_data_M_2025.xlsx',
  asOf: '2025-05',
  importedOn: '2026-03-02',
  rows: 182_410,
  areas: 588,
  occupations: 830,
};
const OCCUPATIONS: readonly MarketName[] = [
  { id: '17-2051', name: 'Civil Engineers', source: 'oews' },
  { id: '15-1252', name: 'Software Developers', source: 'oews' },
  { id: '15-1253', name: 'Software Quality Assurance Analysts and Testers', source: 'oews' },
];
const AREAS: readonly MarketName[] = [
  { id: '99', name: 'U.S.', source: 'oews' },
  { id: '14500', name: 'Boulder, CO', source: 'oews' },
];
const matching = (list: readonly MarketName[], typed: string) =>
  list.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));

/** Invented figures in the form of an office's table. */
export const DISTRIBUTION: PayDistribution = {
  source: 'oews',
  occupationCode: '15-1252',
  occupation: 'Software Developers',
  areaCode: '14500',
  area: 'Boulder, CO',
  currency: 'USD',
  period: 'year',
  points: [
    { percentile: 10, pay: 92_000 },
    { percentile: 25, pay: 121_500 },
    { percentile: 50, pay: 152_300 },
    { percentile: 75, pay: 186_400 },
  ],
  aboveTopCode: [90],
  asOf: '2025-05',
};

/** Tables in memory: one, or none. An import ends well, at once. */
export function memoryTables(isFull: boolean): MarketTables {
  let tables: readonly MarketTable[] = isFull ? [TABLE] : [];
  return {
    tables: async () => tables,
    importFile(file, onProgress) {
      onProgress({ share: 1, rows: TABLE.rows });
      const table = { ...TABLE, id: `oews:${file.name}`, fileName: file.name };
      tables = [...tables, table];
      return { outcome: Promise.resolve({ kind: 'done', table }), stop: () => undefined };
    },
    remove: async (id) => {
      tables = tables.filter((table) => table.id !== id);
    },
    occupations: async (typed) => matching(OCCUPATIONS, typed),
    areas: async (_occupation, typed) => matching(AREAS, typed),
    distribution: async (occupation, area) => ({ ...DISTRIBUTION, occupation: occupation.name, area: area.name }),
  };
}
