/** Longest row kept, in characters; a longer one means that the file is no table. */
const MAX_ROW = 100_000;

/** Reads comma-separated rows from text that comes in pieces. */
export interface CsvReader {
  /** Takes the next piece and gives the rows that are complete. */
  push(piece: string): readonly (readonly string[])[];
  /** The last row, when the text did not end with a line break. */
  end(): readonly (readonly string[])[];
}

/** Quotes may hold commas, line breaks and doubled quotes; both kinds of line break end a row. */
export function createCsvReader(): CsvReader {
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  /** A quote was just closed or doubled: the next character decides. */
  let afterQuote = false;
  let length = 0;
  let first = true;

  const endCell = (): void => {
    row.push(cell);
    cell = '';
    afterQuote = false;
  };
  const endRow = (rows: string[][]): void => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    length = 0;
  };

  return {
    push(piece) {
      const rows: string[][] = [];
      let from = 0;
      if (first && piece.charCodeAt(0) === 0xfeff) from = 1;
      if (piece !== '') first = false;
      for (let i = from; i < piece.length; i++) {
        const char = piece.charCodeAt(i);
        if (quoted) {
          if (char !== 0x22) continue;
          cell += piece.slice(from, i);
          from = i + 1;
          quoted = false;
          afterQuote = true;
        } else if (char === 0x22) {
          if (afterQuote) cell += '"';
          else cell += piece.slice(from, i);
          afterQuote = false;
          quoted = true;
          from = i + 1;
        } else if (char === 0x2c || char === 0x0a) {
          cell += piece.slice(from, i);
          length += cell.length;
          if (length > MAX_ROW) throw new Error('The file is not a table of comma-separated rows.');
          if (char === 0x2c) endCell();
          else endRow(rows);
          from = i + 1;
        } else if (char === 0x0d) {
          cell += piece.slice(from, i);
          from = i + 1;
        } else if (afterQuote) {
          afterQuote = false;
        }
      }
      cell += piece.slice(from);
      if (cell.length > MAX_ROW) throw new Error('The file is not a table of comma-separated rows.');
      return rows;
    },
    end() {
      const rows: string[][] = [];
      if (cell !== '' || row.length > 0) endRow(rows);
      return rows;
    },
  };
}
