import type { Unit } from '#engine/read/context.ts';

/** Other pay than this offer's: the candidate's present or former job, another company's offer, other people's. */
const LABELS =
  /(?:current|present|previous|prior|former|existing|last|old|my|aktuell[a-zß-ž]*|bisherig[a-zß-ž]*|actuel[a-zß-ž]*|anterior)[^.:\n]{0,25}(?:role|job|employer|tc\b|ctc|comp(?:ensation)?\b|salary|package|company|pay\b|gehalt|salaire)|(?:other|competing|another) offers?|prior experience|years of experience|^(?:current(?:ly)?|present|prev(?:ious)?|prior|existing|last|competing|asked|counter|expected|yoe|now|what i make now|my ask)$|^(?:prev|prior|competing)\b/;
const WORDS =
  /your (?:current|present|previous|prior|former|existing|last) (?:salary|pay|base|ctc|compensation|package|employer|role|position|job)[^.]{0,40}(?:is|of|was|being|pays?|:)|(?:current|present|prior|previous|last|old) (?:total )?(?:tc|ctc|comp(?:ensation)?|salary|pay|base)\b\s{0,3}[:(=-]|you (?:are |were )?(?:currently|presently) (?:earn|mak|receiv|paid)|you (?:told|mentioned|indicated|shared)[^.]{0,60}(?:earn|current|forfeit|present)|(?:will|would) forfeit|employees? (?:earning|who earn|making)|actuellement|percevoir|percevez|aktuelles? gehalt|derzeit verdienen|sueldo actual|salario actual|anyone (?:earning|making)|(?:our|last year's|the top|average) (?:average|top|rep|team)[^.]{0,30}earned|for comparison|by way of comparison|zum vergleich|(?:as|for) (?:an )?example|à titre d'information|for information|for illustration|indicative|last year'?s?,? |in prior years|historically|en moyenne|on average|im durchschnitt|considering|assuming|angenommen|en supposant|suponiendo|for instance|by way of example|beispielsweise|zum beispiel|par exemple|por ejemplo|e\.g\.|if you (?:had|were to) (?:earn|exceed)|i asked|asked for|(?:first|initial|original|opening) offer (?:was|came)|walk(?:ing)? away from|had a verbal|currently (?:on|at|making|earning)|what i make|also offered|es tritt an die stelle|\(dort:|they started with|competing offer|would have (?:been|earned)/;

/** Whether a unit is about other pay than what this letter offers. */
export function isElsewhere(unit: Unit): boolean {
  return LABELS.test(unit.section.slice(0, 160)) || (unit.cells !== undefined && LABELS.test(labelOf(unit)));
}

function labelOf(unit: Unit): string {
  const label = unit.cells?.[0];
  return label === undefined ? '' : unit.plain.slice(label.start - unit.start, label.end - unit.start);
}

/** Whether the words around a figure say that it is somebody else's or only an example. */
export function isBackground(words: string): boolean {
  return WORDS.test(words);
}
