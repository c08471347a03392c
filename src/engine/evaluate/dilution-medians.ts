/** Median dilution of a financing round, as published; an editable default, shown with its year. */
export interface DilutionMedian {
  readonly round: 'seed' | 'A' | 'B' | 'C' | 'D';
  readonly year: number;
  readonly dilution: number;
  readonly source: string;
}

const CARTA_2023 = { year: 2023, source: 'Carta medians for 2023' };
const CARTA_2024 = { year: 2024, source: 'Carta medians for the last quarter of 2024' };

export const DILUTION_MEDIANS: readonly DilutionMedian[] = [
  { round: 'seed', dilution: 0.2, ...CARTA_2024 },
  { round: 'A', dilution: 0.2, ...CARTA_2024 },
  { round: 'B', dilution: 0.15, ...CARTA_2024 },
  { round: 'C', dilution: 0.126, ...CARTA_2023 },
  { round: 'D', dilution: 0.103, ...CARTA_2023 },
];
