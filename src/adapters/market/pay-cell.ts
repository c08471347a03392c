/** A cell of an official pay table: a figure, above the top code, or not released. */
export type PayCell = number | 'above-top-code' | 'not-released';

/**
 * Reads "133,080", "#" (above the top code), and the marks for "not released": `*` and `**` (BLS),
 * `x`, `..`, `:`, `-`, `[x]` (ONS), or an empty cell.
 */
export function payCell(text: string | undefined): PayCell {
  const cell = (text ?? '').trim();
  if (cell === '#') return 'above-top-code';
  if (!/^[£$]?\d[\d,]*(?:\.\d+)?$/.test(cell)) return 'not-released';
  const value = Number(cell.replaceAll(/[£$,]/g, ''));
  return Number.isFinite(value) ? value : 'not-released';
}

export function figure(text: string | undefined): number | undefined {
  const cell = payCell(text);
  return typeof cell === 'number' ? cell : undefined;
}
