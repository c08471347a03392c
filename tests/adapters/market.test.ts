import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvReader } from '#adapters/market/csv-reader.ts';
import { createNameSearch } from '#adapters/market/name-search.ts';
import { payCell } from '#adapters/market/pay-cell.ts';
import { monthInName, payTableOf } from '#adapters/market/pay-table.ts';
import { quickest } from '../support/quickest.ts';

const HEAD =
  'AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEAN,A_MEAN,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY';
const OEWS = `${HEAD}
41180,"Marlow, MO-IL",4,MO,000000,Cross-industry,47-2111,Electricians,detailed,"8,120",34.50,"71,760",20.10,26.00,34.20,43.00,51.00,"41,810","54,080","71,140","89,440","106,080",,
41180,"Marlow, MO-IL",4,MO,000000,Cross-industry,29-1210,Physicians,broad,"1,010",#,#,40.00,88.00,#,#,#,"83,200","183,040",#,#,#,,
41180,"Marlow, MO-IL",4,MO,000000,Cross-industry,25-2021,"Teachers, Elementary",detailed,"5,000",*,"61,000",*,*,*,*,*,"42,000","50,000","58,500","70,000","*",TRUE,
41180,"Marlow, MO-IL",4,MO,000000,Cross-industry,27-2011,Actors,detailed,**,30.00,*,12.00,18.00,27.00,36.00,60.00,*,*,*,*,*,,TRUE
41180,"Marlow, MO-IL",4,MO,236000,Building,47-2111,Electricians,detailed,900,33.00,"68,640",20.00,25.00,33.00,42.00,50.00,"41,600","52,000","68,640","87,360","104,000",,
`;
const ASHE = `"Table 14.7a   Annual pay - Gross (£) - For all employee jobs: United Kingdom, 2025",,,,,,,,,
,,,,,,,,,
Description,Code,(thousand),Median,change,Mean,10,25,75,90
All employees,,"27,500","31,600",4.0,"38,200","9,800","20,400","48,000","66,000"
Electricians and electrical fitters,5241,140,"38,460",3.1,"39,000","23,100","30,900","45,700",x
Stage designers,3421,6,x,..,"30,000",x,x,x,x
`;

describe('comma-separated rows', () => {
  it('hold quotes, commas, line breaks and both line ends', () => {
    const csv = createCsvReader();
    const rows = [...csv.push('\uFEFFa,"b, ""c""\r\nd"\r\n\n"",e'), ...csv.end()];
    expect(rows).toEqual([
      ['a', 'b, "c"\r\nd'],
      ['', 'e'],
    ]);
  });

  it('do not depend on where the text is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.array(fc.nat(200), { maxLength: 6 }),
        (table, cuts) => {
          const text = table
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          const csv = createCsvReader();
          const ends = [...cuts, text.length].sort((a, b) => a - b);
          const rows: (readonly string[])[] = [];
          let from = 0;
          for (const to of ends) {
            rows.push(...csv.push(text.slice(from, to)));
            from = Math.max(from, to);
          }
          expect([...rows, ...csv.end()]).toEqual(table);
        },
      ),
    );
  });

  it('refuse a file that is no table', () => {
    expect(() => createCsvReader().push('x'.repeat(200_000))).toThrow('not a table');
  });
});

describe('cells of a pay table', () => {
  it('are figures, above the top code, or not released', () => {
    expect(['133,080', '27.41', '£31,600', '#', '*', '**', 'x', '..', '', undefined].map(payCell)).toEqual([
      133_080,
      27.41,
      31_600,
      'above-top-code',
      ...new Array(6).fill('not-released'),
    ]);
  });
});

describe('US occupational pay', () => {
  const records = [...payTableOf([OEWS], 'oews-metro-2025-05.csv')];

  it('has yearly points with area, occupation and month', () => {
    expect(records[0]).toEqual({
      source: 'oews',
      occupationCode: '47-2111',
      occupation: 'Electricians',
      areaCode: '41180',
      area: 'Marlow, MO-IL',
      currency: 'USD',
      period: 'year',
      points: [
        { percentile: 10, pay: 41_810 },
        { percentile: 25, pay: 54_080 },
        { percentile: 50, pay: 71_140 },
        { percentile: 75, pay: 89_440 },
        { percentile: 90, pay: 106_080 },
      ],
      aboveTopCode: [],
      mean: 71_760,
      jobs: 8_120,
      asOf: '2025-05',
    });
  });

  it('keeps what is above the top code apart from what is not released', () => {
    expect(records[1]).toMatchObject({ points: [{ percentile: 10 }, { percentile: 25 }], aboveTopCode: [50, 75, 90] });
    expect(records[2]).toMatchObject({
      aboveTopCode: [],
      points: [{ pay: 42_000 }, { pay: 50_000 }, { pay: 58_500 }, { pay: 70_000 }],
    });
  });

  it('takes hourly figures where a job has only those, and all industries together', () => {
    expect(records[3]).toMatchObject({ period: 'hour', points: expect.arrayContaining([{ percentile: 50, pay: 27 }]) });
    expect(records).toHaveLength(4);
  });

  it('is the same whatever the pieces', () => {
    const pieces = OEWS.match(/.{1,37}/gs) ?? [];
    expect([...payTableOf(pieces, 'oews-metro-2025-05.csv')]).toEqual(records);
  });

  it('grows no faster than the rows', () => {
    const row = OEWS.split('\n')[1] ?? '';
    const time = (count: number): number => {
      const text = `${HEAD}\n${`${row}\n`.repeat(count)}`;
      expect([...payTableOf([text])]).toHaveLength(count);
      return quickest(() => [...payTableOf([text])], 3);
    };
    time(2_000);
    expect(time(20_000) / Math.max(time(5_000), 1)).toBeLessThan(16);
  });
});

describe('UK earnings', () => {
  it('has its period and year from the title, and leaves out unreliable figures', () => {
    expect([...payTableOf([ASHE])]).toEqual([
      {
        source: 'ashe',
        occupationCode: '5241',
        occupation: 'Electricians and electrical fitters',
        areaCode: 'UK',
        area: 'United Kingdom',
        currency: 'GBP',
        period: 'year',
        points: [
          { percentile: 10, pay: 23_100 },
          { percentile: 25, pay: 30_900 },
          { percentile: 50, pay: 38_460 },
          { percentile: 75, pay: 45_700 },
        ],
        aboveTopCode: [],
        mean: 39_000,
        jobs: 140_000,
        asOf: '2025',
      },
    ]);
  });
});

describe('files that are no pay table', () => {
  it('give nothing', () => {
    expect([...payTableOf(['name,score\na,1\n'.repeat(100)])]).toEqual([]);
    expect([...payTableOf([''])]).toEqual([]);
  });
});

describe('the month in a file name', () => {
  it('is told from the usual forms', () => {
    expect(
      [
        'oews-national-2024-05.csv',
        'national_M2024_dl.xlsx',
        'oes_may_2023.csv',
        'ashetable142025.xlsx',
        'pay.csv',
      ].map(monthInName),
    ).toEqual(['2024-05', '2024-05', '2023-05', '2025', undefined]);
  });
});

describe('search as one types', () => {
  const search = createNameSearch([
    { id: '15-1252', name: 'Software Developers' },
    { id: '15-1253', name: 'Software Quality Assurance Analysts and Testers' },
    { id: '29-1141', name: 'Registered Nurses' },
    { id: '29-1141', name: 'Registered Nurses' },
    { id: '29-2061', name: 'Licensed Practical and Licensed Vocational Nurses' },
    { id: '41860', name: 'San José, CA' },
  ]);
  const ids = (typed: string) => search.find(typed).map(({ id }) => id);

  it('needs every word typed to begin a word', () => {
    expect(ids('soft dev')).toEqual(['15-1252']);
    expect(ids('nurs')).toEqual(['29-1141', '29-2061']);
    expect(ids('quality soft')).toEqual(['15-1253']);
    expect(ids('oftware')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('finds codes and plain letters for accented ones', () => {
    expect(ids('291141')).toEqual(['29-1141']);
    expect(ids('san jose')).toEqual(['41860']);
  });
});
