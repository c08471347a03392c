/** Number of one to three characters in a row, 0 for those missing in front. */
export const hashOf = (a: number, b: number, c: number): number =>
  (a * 7_919 + b * 2_311 + c * 961 + ((a * c) << 3) + ((b * c) << 1)) & 0x3fff;
