import { factsOf, type Term } from '#domain/fact.ts';

/** US states and the district by postal code. */
const NAMES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};
/** Large cities that name their state without saying it. Names shared by several states are left out. */
const CITIES: Readonly<Record<string, string>> = {
  'san francisco': 'CA',
  'los angeles': 'CA',
  'san diego': 'CA',
  'san jose': 'CA',
  oakland: 'CA',
  sacramento: 'CA',
  'palo alto': 'CA',
  'mountain view': 'CA',
  'menlo park': 'CA',
  seattle: 'WA',
  bellevue: 'WA',
  tacoma: 'WA',
  spokane: 'WA',
  denver: 'CO',
  boulder: 'CO',
  minneapolis: 'MN',
  chicago: 'IL',
  boston: 'MA',
  baltimore: 'MD',
  'las vegas': 'NV',
  nashville: 'TN',
  memphis: 'TN',
  miami: 'FL',
  tampa: 'FL',
  orlando: 'FL',
  austin: 'TX',
  dallas: 'TX',
  houston: 'TX',
  atlanta: 'GA',
  brooklyn: 'NY',
  manhattan: 'NY',
  philadelphia: 'PA',
  pittsburgh: 'PA',
  'oklahoma city': 'OK',
  tulsa: 'OK',
  fargo: 'ND',
};

export interface UsState {
  readonly code: string;
  readonly name: string;
  /** Told from the place of work, or only from the law the contract names. */
  readonly from: 'place' | 'law';
}

const BY_LENGTH = Object.entries(NAMES).sort((a, b) => b[1].length - a[1].length);

/** "Tacoma, WA", "Washington, DC", "Boulder, Colorado 80302", "Seattle" → postal code. */
function stateCodeIn(text: string): string | undefined {
  if (/\bD\.?C\.?\b/.test(text)) return 'DC';
  const code = /,\s*([A-Z]{2})\b/.exec(text)?.[1];
  if (code !== undefined && NAMES[code] !== undefined) return code;
  const lower = text.toLowerCase();
  for (const [short, name] of BY_LENGTH) if (lower.includes(name.toLowerCase())) return short;
  for (const [city, short] of Object.entries(CITIES)) if (lower.includes(city)) return short;
  return undefined;
}

/** The state the work is in, from the place of work, else from the law the text names. */
export function usStateOf(facts: readonly Term[], text: string): UsState | undefined {
  for (const fact of factsOf(facts, 'location')) {
    const code = fact.text === undefined ? undefined : stateCodeIn(fact.text);
    if (code !== undefined) return { code, name: NAMES[code] ?? code, from: 'place' };
  }
  const law = /\blaws? of (?:the )?(?:state|commonwealth|district) of ([A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,9})?)/i.exec(
    text,
  )?.[1];
  const code = law === undefined ? undefined : stateCodeIn(law);
  return code === undefined ? undefined : { code, name: NAMES[code] ?? code, from: 'law' };
}
