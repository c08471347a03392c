/**
 * Durations near leave words that are not the entitlement: tenure, waiting, notice, carry-over, minimum blocks,
 * and later steps ("four weeks after five years").
 */

const NOT_BEFORE =
  /\b(?:within|after|following|upon|first|next|last|previous|prior|advance|every|each|completed|between|carry (?:over|forward)|carried (?:over|forward)|roll(?:over| over| forward)?|to a maximum(?: balance)? of|maximum(?: \w+){0,2} (?:of|is)|cap(?:ped)?(?: at| of)?|keep|reserve|blocks? of|more than|excess of|forfeit|notice of|giving|for (?:absences? of|more than)|longer than|exceed(?:s|ing)?|(?:take|taken|use|used)[^.;]{0,25}(?:at least|minimum of|no fewer than))(?: (?:the|a|an|any|up to|one|your|continuous|consecutive|den|der)){0,3} ?\(?$/;
const CARRY =
  /\b(?:carr(?:y|ied)|roll(?:ed|s)? ?over|rollover|übertrag|report(?:er|és)|accrue up to a maximum|cash(?:ed)? (?:out|in)|sell back|buy (?:up|an|extra|additional)|purchase)\b/;
const NOT_AFTER =
  /^\)?['s]* (?:(?:of |in |der |des |von )?(?:continuous |full-time |active |completed |your )*(?:ahead|beforehand|employment|service|tenure|experience|notice\b|advance|prior|beschäftigung|betriebszugehörigkeit|ancienneté|antigüedad|age)|(?:written |prior |advance )+notice|before|prior to|in advance|after (?:the end|your start|hire|notice)|waiting|per week|a week|each week|in the office|on ?site|from home|remote)/;
const OTHER_WEEK = /\b(?:6-tage|sechs-?tage|six-day|6-day|sixth-day|4-day|four-day)\b/;

/** Whether a duration near leave words is something else than the days given. */
export function isOtherDuration(beforeWords: string, afterWords: string): boolean {
  if (NOT_BEFORE.test(beforeWords) || NOT_AFTER.test(afterWords)) return true;
  const clause = beforeWords.slice(Math.max(beforeWords.lastIndexOf('. ') + 1, beforeWords.lastIndexOf('; ') + 1));
  if (
    CARRY.test(clause.slice(-45)) ||
    /^[^,;.]{0,40}\b(?:may be |can be |be |to be )?(?:carried|rolled|übertragen)\b/.test(afterWords)
  )
    return true;
  return false;
}

/** Days counted on another working week than the usual five days ("24 days on a six-day week"). */
export function isOtherWeek(afterWords: string): boolean {
  return OTHER_WEEK.test(afterWords.slice(0, 30));
}

const STEP_BEFORE =
  /\b(?:rising|ris(?:es?|en)|increas(?:es?|ing|ed)|going up|going|goes up|moving|growing|up|advanc(?:es?|ing)|stepping up|steigt|steigend|ansteigend|passant|portés?|pasando|increase of|additional day)(?: annually| by one day)?(?: to| by| auf| à| a| um)? ?\(?$/;
const STEP_AFTER =
  /^[^;.]{0,70}?\b(?:after|upon|following|once|with|during|in|from|starting|beginning|at|on|ab|nach|au bout de|à partir de|tras|a partir de)\b[^;.,]{0,30}?(?:\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|zweite\w|dritte\w|vierte\w|fünfte\w|\d{1,2}(?:nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|fünf|deux|trois|cinq|dos|tres|cinco|[2-9]|1\d|20)\b[^;.,]{0,25}\b(?:years?|anniversary|jahr\w*|beschäftigungsjahr\w*|ans?|années|años)|\banniversar|\bsubsequent)/;
const STEP_CLAUSE =
  /(?:\b(?:after|upon|from|in|during|im|in den|ab dem|nach)\b[^;.,]{0,25}\b(?:second|third|fourth|fifth|sixth|tenth|anniversary|one year|1 year|12 months|one full year|folgenden|zweite\w|dritte\w|vierte\w|fünfte\w|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:full )?(?:years|jahren)|[2-9]th|thereafter|subsequent)\b[^;.,]{0,75}(?:, [^;.,]{0,30})?|\bthereafter,? [^;.]{0,30})$/;
const FURTHER = /\b(?:plus|as well as|additional|sowie|zuzüglich|and)\b[^,;.]{0,15}$/;

/** Whether a figure is a later step of an entitlement ("rising to 29 days after five years"). */
export function isLaterStep(beforeWords: string, afterWords: string): boolean {
  if (STEP_BEFORE.test(beforeWords)) return true;
  if (STEP_CLAUSE.test(beforeWords) && !FURTHER.test(beforeWords)) return true;
  return STEP_AFTER.test(afterWords);
}
