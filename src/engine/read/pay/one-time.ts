import type { Subject } from './subject.ts';

const ONCE = /one[- ]?time|lump[- ]sum|single payment|gross bonus|special bonus|einmal|unique|único/;
const AT_START =
  /(?:upon|at|on|with|within (?:[a-zß-ž]+ )?\(?\d{0,2}\)? ?(?:days|weeks) (?:of|after|following)|following|after)[a-zß-ž\s]{0,30}?(?:\bstart|commenc|hire\b|hiring|joining|you (?:join|start|begin)|first (?:pay|day|salary)|initial employment|beginning (?:of )?(?:your )?employment|day one|onboarding|eintritt|arbeitsbeginn|prise de (?:poste|fonctions)|incorporación)/;
const STAY =
  /(?:remain|still|continu)[a-zß-ž]* (?:actively )?(?:employed|in (?:service|employment))[^.]{0,40}(?:until|through|at least|for)|on the (?:first|second|third|one|two)[- ]?(?:year)? anniversary/;

/** A bonus paid once for joining is a sign-on bonus, one paid once for staying a retention bonus, however it is called. */
export function bonusKind(clause: string): Subject {
  if (!ONCE.test(clause)) return 'bonus';
  if (AT_START.test(clause)) return 'signOn';
  return STAY.test(clause) ? 'retention' : 'bonus';
}
