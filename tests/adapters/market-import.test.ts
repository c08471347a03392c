import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { indexedMarketTables } from '#adapters/market/indexed-market-tables.ts';
import { keepTable } from '#adapters/market/keep-table.ts';
import { readTable } from '#adapters/market/read-table.ts';
import { plainText, textOf } from '#adapters/market/xlsx/markup.ts';
import { columnOf } from '#adapters/market/xlsx/sheet-reader.ts';
import { MarketDatabase } from '#adapters/storage/market-db.ts';
import { makeXlsx } from '../support/make-xlsx.ts';
import { makeZip } from '../support/make-zip.ts';

const HEAD =
  'AREA,AREA_TITLE,AREA_TYPE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEAN,H_MEDIAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY'.split(
    ',',
  );
const ROWS = [
  [
    99,
    'U.S.',
    1,
    '000000',
    '47-2110',
    'Electricians',
    'broad',
    700_000,
    70_000,
    30,
    40_000,
    50_000,
    62_000,
    81_000,
    105_000,
    null,
    null,
  ],
  [
    99,
    'U.S.',
    1,
    '000000',
    '47-2111',
    'Electricians',
    'detailed',
    700_000,
    70_000,
    30,
    40_000,
    50_000,
    62_000,
    81_000,
    105_000,
    null,
    null,
  ],
  [
    41180,
    'Marlow & Sons, MO-IL',
    4,
    '000000',
    '47-2111',
    'Electricians',
    'detailed',
    8_120,
    71_760,
    34.2,
    41_810,
    54_080,
    71_140,
    89_440,
    '#',
    null,
    null,
  ],
  [
    41180,
    'Marlow & Sons, MO-IL',
    4,
    '236000',
    '47-2111',
    'Electricians',
    'detailed',
    900,
    60_000,
    30,
    40_000,
    50_000,
    60_000,
    70_000,
    80_000,
    null,
    null,
  ],
] as const;
const SHEET = [HEAD, ...ROWS];
const CSV = SHEET.map((row) => row.map((cell) => (cell === null ? '' : `"${cell}"`)).join(',')).join('\n');
const ASHE_SHEET = [
  ['Table 14.7a   Annual pay - Gross (£) - For all employee jobs: United Kingdom, 2025'],
  [null],
  ['Description', 'Code', '(thousand)', 'Median', 'change', 'Mean', 10, 25, 75, 90],
  ['All employees', null, 27_500, 31_600, 4, 38_200, 9_800, 20_400, 48_000, 66_000],
  ['Electricians and electrical fitters', '5241', 140, 38_460.00000000001, 3.1, 39_000, 23_100, 30_900, 45_700, 'x'],
] as const;

const blob = (data: string | Uint8Array) => new Blob([data as BlobPart]);
const dbs: MarketDatabase[] = [];
let count = 0;
function freshDb() {
  const db = new MarketDatabase(`market-test-${++count}`);
  dbs.push(db);
  return db;
}
afterEach(async () => {
  for (const db of dbs.splice(0)) await db.delete();
});

describe('a file of official pay', () => {
  const expected = (read: Awaited<ReturnType<typeof readTable>>) => ({
    rows: read.rows,
    areas: [...read.areas.values()].map((area) => area.name),
    source: read.source,
    asOf: read.asOf,
  });

  it('is read alike from .csv, .xlsx and a .zip of either', async () => {
    const same = { rows: 3, areas: ['U.S.', 'Marlow & Sons, MO-IL'], source: 'oews', asOf: '2024-05' };
    const xlsx = makeXlsx({ 'All May 2024 data': SHEET, 'Field Descriptions': [['Field', 'Meaning']] });
    const inZip = makeZip({ 'oesm24all/all_data_M_2024.csv': CSV, '__MACOSX/._x.csv': 'x' });
    expect(expected(await readTable(blob(CSV), 'all_data_M_2024.csv'))).toEqual(same);
    expect(expected(await readTable(blob(xlsx), 'all_data_M_2024.xlsx'))).toEqual(same);
    expect(expected(await readTable(blob(inZip), 'oesm24all.zip'))).toEqual(same);
  });

  it('takes the sheet for everybody of a British workbook', async () => {
    const women = ASHE_SHEET.map((row) => row.map((cell) => (typeof cell === 'number' ? cell / 2 : cell)));
    const file = makeXlsx({ Notes: [['About']], Female: women, All: ASHE_SHEET, 'Full-Time': women });
    const read = await readTable(blob(file), 'PROV - Occupation SOC20 (4) Table 14.7a   Annual pay - Gross 2025.xlsx');
    expect(expected(read)).toEqual({ rows: 1, areas: ['United Kingdom'], source: 'ashe', asOf: '2025' });
    expect(read.areas.get('UK')?.rows.get('5241')?.v).toEqual([10, 23_100, 25, 30_900, 50, 38_460, 75, 45_700]);
  });

  it('keeps the regions of a British table apart', async () => {
    const [title, gap, head] = ASHE_SHEET;
    const rows = [
      title,
      gap,
      head,
      ['Scotland, Nurses', '2237', 40, 35_000, 1, 36_000, 20_000, 30_000, 40_000, 45_000],
      ['South East', 'E12000008', 4_000, 34_000, 1, 40_000, 10_000, 20_000, 50_000, 70_000],
      ['Nurses', '2237', 60, 37_000, 1, 38_000, 21_000, 31_000, 42_000, 48_000],
    ] as const;
    const read = await readTable(blob(makeXlsx({ All: rows })), 'Table 15.7a Annual pay - Gross 2025.xlsx');
    expect([...read.areas.values()].map(({ name, rows: inside }) => [name, inside.get('2237')?.v[5]])).toEqual([
      ['Scotland', 35_000],
      ['South East', 37_000],
    ]);
  });

  it('reads markup with a namespace prefix and Windows-1252 text', async () => {
    const prefixed = await readTable(blob(makeXlsx({ Data: SHEET }, 'x:')), 'all_data_M_2024.xlsx');
    expect(prefixed.rows).toBe(3);
    const western = new Uint8Array(
      [...CSV.replace('Marlow & Sons', 'Mayag~ez')].map((c) => (c === '~' ? 0xfc : c.charCodeAt(0))),
    );
    const read = await readTable(blob(western), 'all_data_M_2024.csv');
    expect([...read.areas.values()].map(({ name }) => name)).toContain('Mayagüez, MO-IL');
  });

  it('says what is wrong with a file that is none', async () => {
    const said = async (file: Blob, name: string) =>
      readTable(file, name).then(
        () => '',
        (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''),
      );
    expect(await said(blob('name,score\na,1\n'.repeat(80)), 'x.csv')).toContain(
      'UnusableTable: No pay table of a kind we know',
    );
    expect(await said(blob(makeXlsx({ A: [['x', 1]] })), 'x.xlsx')).toContain('No pay table of a kind we know');
    expect(await said(blob(makeZip({ 'a.txt': 'x' })), 'x.zip')).toContain('holds no .xlsx or .csv');
    expect(await said(blob(makeZip({ 'a.csv': CSV, 'b.csv': CSV })), 'x.zip')).toContain('several tables');
    expect(await said(blob(makeXlsx({ A: SHEET }).slice(0, 400)), 'x.xlsx')).toContain('damaged');
    const onlyIndustries = [HEAD, ROWS[3]]
      .map((row) => row.map((cell) => cell ?? '').join(','))
      .join('\n')
      .replace('Marlow & Sons, MO-IL', 'Marlow');
    expect(await said(blob(onlyIndustries), 'nat3d.csv')).toContain('no rows for all employers');
    expect(await said(blob(''), 'empty.csv')).toContain('No pay table');
  });

  it('reads rich text and leaves out phonetic guides', () => {
    expect(
      textOf(
        '<si><r><t>Nurses, </t></r><r><rPr/><t xml:space="preserve">registered &amp; other</t></r><rPh sb="0"><t>x</t></rPh><t/></si>',
        '',
      ),
    ).toBe('Nurses, registered & other');
    expect(textOf('<x:t>a</x:t><tab>b</tab>', 'x:')).toBe('a');
    expect(plainText('&#65;&#x42;&lt;&nope;&#0;&#9999999;')).toBe('AB<&nope;&#0;&#9999999;');
  });

  it('gives up on any bytes that are no table, and never hangs', async () => {
    const sheet = (xml: string) => makeZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': xml });
    const hostile = [
      sheet('<worksheet><sheetData>'.padEnd(300_000, '<c r="ZZZ1"')),
      sheet(`<worksheet>${'<row><c r="A1" t="s"><v>9999999</v></c>'.repeat(5_000)}`),
      sheet(`<worksheet>${'<t><rPh>'.repeat(50_000)}</row>`),
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...new Array(200).fill(0xff)]),
    ];
    for (const bytes of hostile) await expect(readTable(blob(bytes), 'x.xlsx')).rejects.toThrow();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isZip) => {
        const head = isZip ? [0x50, 0x4b, 0x03, 0x04] : [];
        await expect(readTable(blob(new Uint8Array([...head, ...bytes])), 'x.xlsx')).rejects.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it('tells how far it is', async () => {
    const heard: number[] = [];
    await readTable(blob(CSV.repeat(1)), 'a.csv', ({ share }) => heard.push(share));
    expect(heard.at(-1)).toBe(1);
    expect([...heard].sort((a, b) => a - b)).toEqual(heard);
  });

  it('knows columns by their letters', () => {
    expect(['A1', 'Z9', 'AA1', 'AF10', '12', undefined, 'ZZZZZZ1'].map(columnOf)).toEqual([
      0,
      25,
      26,
      31,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('kept tables', () => {
  async function withTable() {
    const db = freshDb();
    const read = await readTable(blob(CSV), 'all_data_M_2024.csv');
    await keepTable(db, read, { fileName: 'all_data_M_2024.csv', today: '2026-11-20' });
    return { db, tables: indexedMarketTables(db, () => '2026-11-20') };
  }

  it('are listed with source, month and size', async () => {
    const { tables } = await withTable();
    expect(await tables.tables()).toEqual([
      {
        id: 'oews:all_data_M_2024.csv',
        source: 'oews',
        fileName: 'all_data_M_2024.csv',
        importedOn: '2026-11-20',
        rows: 3,
        areas: 2,
        occupations: 2,
        asOf: '2024-05',
      },
    ]);
  });

  it('answer by occupation and area', async () => {
    const { tables } = await withTable();
    const occupations = await tables.occupations('electr');
    expect(occupations).toEqual([{ id: '47-2111', name: 'Electricians', source: 'oews' }]);
    const [electricians] = occupations;
    if (electricians === undefined) throw new Error('not found');
    expect((await tables.areas(electricians, '')).map(({ name }) => name)).toEqual(['U.S.', 'Marlow & Sons, MO-IL']);
    const [marlow] = await tables.areas(electricians, 'marl');
    if (marlow === undefined) throw new Error('not found');
    expect(await tables.distribution(electricians, marlow)).toEqual({
      source: 'oews',
      occupationCode: '47-2111',
      occupation: 'Electricians',
      areaCode: '41180',
      area: 'Marlow & Sons, MO-IL',
      currency: 'USD',
      period: 'year',
      points: [
        { percentile: 10, pay: 41_810 },
        { percentile: 25, pay: 54_080 },
        { percentile: 50, pay: 71_140 },
        { percentile: 75, pay: 89_440 },
      ],
      aboveTopCode: [90],
      mean: 71_760,
      jobs: 8_120,
      asOf: '2024-05',
    });
    expect(await tables.distribution(electricians, { ...marlow, source: 'ashe' })).toBeUndefined();
  });

  it('are replaced by the same file and gone when removed, also for a window that is open', async () => {
    const { db, tables } = await withTable();
    await tables.occupations('e');
    const other = indexedMarketTables(db, () => '2026-11-21');
    const read = await readTable(blob(CSV.replaceAll('Electricians', 'Wire workers')), 'all_data_M_2024.csv');
    await keepTable(db, read, { fileName: 'all_data_M_2024.csv', today: '2026-11-21' });
    expect((await other.tables()).length).toBe(1);
    expect((await tables.occupations('wire')).length).toBe(1);
    await other.remove('oews:all_data_M_2024.csv');
    expect(await tables.tables()).toEqual([]);
    expect(await tables.occupations('wire')).toEqual([]);
    expect(await db.areas.count()).toBe(0);
  });

  it('prefer the newest figures of an area', async () => {
    const { db, tables } = await withTable();
    const newer = CSV.replaceAll('71140', '75000');
    await keepTable(db, await readTable(blob(newer), 'all_data_M_2025.csv'), {
      fileName: 'all_data_M_2025.csv',
      today: '2026-11-20',
    });
    const found = await tables.distribution(
      { id: '47-2111', name: 'Electricians', source: 'oews' },
      { id: '41180', name: 'Marlow', source: 'oews' },
    );
    expect(found?.asOf).toBe('2025-05');
    expect(found?.points.find(({ percentile }) => percentile === 50)?.pay).toBe(75_000);
  });
});
