/**
 * Free text of others (a role, a source, a qualification) as it may stand inside a sentence:
 * one line, bounded, without marks that would read as a question, a list or an open placeholder.
 */
export function clean(text: string | undefined, most = 160): string | undefined {
  if (text === undefined) return undefined;
  const line = text
    .slice(0, 2_000)
    .replace(/[[\]{}<>?!*_|"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = line.replace(/[\s.,;:-]+$/, '').replace(/^[\s.,;:-]+/, '');
  const isPlaceholder = /\b(?:TBD|TBC|lorem|x,000|n\/a)\b/i.test(bare);
  return bare === '' || bare.length > most || isPlaceholder || !/\p{L}/u.test(bare) ? undefined : bare;
}

/** A person's name for a greeting or a sign-off: no address, no digits, no list of people. */
export function cleanName(text: string | undefined): string | undefined {
  const name = clean(text, 60);
  if (name === undefined || /[@\d/\\]|https?|no-?reply/i.test(name)) return undefined;
  // "Duarte, Ines" is an address book's order.
  const [family, given, ...rest] = name.split(/\s*,\s*/);
  return given === undefined ? name : rest.length === 0 && family !== undefined ? `${given} ${family}` : undefined;
}

/**
 * Words that turn a plain name into something else beside an ask: a claim about the market, a private need, an
 * insult, another component. "Market Research Analyst" is then "the role": the letter's reader knows which.
 */
const DOUBLE_MEANING =
  /\b(?:market|markets|research|surveys?|reports?|reporting|benchmarks?|data|statistics|study|studies|glassdoor|levels|payscale|linkedin|indeed|kununu|salary|salaries|pay|payroll|wages?|compensation|benefits?|equity|stocks?|options?|shares|bonus|commission|variable|pension|retirement|insurance|health|medical|dental|relocation|vacation|holiday|leave|remote|hybrid|title|stipend|allowance|training|course|desk|phone|car|parking|gym|internet|equipment|quota|offers?|offering|rent|mortgage|loans?|debts?|bills|day ?care|child ?care|nursery|kids?|child|children|baby|babies|tuition|school fees|household|family|families|offensive|exploits?|scam|garbage|nonsense|stupid|joke|games?|minimum|least|lowest|floor|total|overall|combined|currently|current|promised|agreed|travel card)\b/i;

export const hasDoubleMeaning = (text: string): boolean => DOUBLE_MEANING.test(text);
