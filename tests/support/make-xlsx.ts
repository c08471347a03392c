import { makeZip } from './make-zip.ts';

type Cell = string | number | boolean | null;

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A workbook as spreadsheet programs write it: shared strings, numbers, skipped empty cells. */
export function makeXlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, prefix = ''): Uint8Array {
  const strings: string[] = [];
  const shared = (text: string) => {
    const known = strings.indexOf(text);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const tag = (name: string) => prefix + name;
  const cell = (value: Cell, at: string) => {
    if (value === null) return '';
    if (typeof value === 'number')
      return `<${tag('c')} r="${at}" s="3"><${tag('v')}>${value}</${tag('v')}></${tag('c')}>`;
    if (typeof value === 'boolean')
      return `<${tag('c')} r="${at}" t="b"><${tag('v')}>${value ? 1 : 0}</${tag('v')}></${tag('c')}>`;
    return `<${tag('c')} r="${at}" t="s"><${tag('v')}>${shared(value)}</${tag('v')}></${tag('c')}>`;
  };
  const names = Object.keys(sheets);
  const space = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const files: Record<string, string> = {};
  names.forEach((name, index) => {
    const rows = (sheets[name] ?? []).map(
      (row, at) =>
        `<${tag('row')} r="${at + 1}" spans="1:${row.length}">${row.map((value, column) => cell(value, `${letters(column)}${at + 1}`)).join('')}</${tag('row')}>`,
    );
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?><${tag('worksheet')} ${space}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${tag('cols')}><${tag('col')} min="1" max="3"/></${tag('cols')}><${tag('sheetData')}>${rows.join('')}</${tag('sheetData')}></${tag('worksheet')}>`;
  });
  files['xl/sharedStrings.xml'] =
    `<?xml version="1.0"?><${tag('sst')} ${space}="x">${strings.map((text) => `<${tag('si')}><${tag('t')} xml:space="preserve">${escaped(text)}</${tag('t')}></${tag('si')}>`).join('')}</${tag('sst')}>`;
  files['xl/_rels/workbook.xml.rels'] =
    `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="t" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`;
  files['xl/workbook.xml'] =
    `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`;
  return makeZip(files);
}
