import type { Fact } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before, type Found, findAll } from '#engine/read/around/words-around.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

const COVER = '(?:insurance|cover(?:age)?|plans?|benefits?|schemes?|premiums?|program(?:me)?s?|programs?|package|care)';
const HEALTH = new RegExp(
  `\\b(?:medical|health(?:[ -]?care)?|dental|hospitali[sz]ation|vision|group health|mediclaim|bupa|hsa)(?:[,/ &-]+(?:and |or |& )?(?:medical|health|dental|vision|optical|life|disability|surgical|hospitali[sz]ation|prescription|salary continuance|employee life|group life|accidental death|travel accident|pharmacy|drugs?|long-term|short-term|wellness|welfare|group|care|accident|personal|salary continuance))*[ /-]+${COVER}\\b` +
    '|\\b(?:medical|health)[,/ ]{1,3}(?:and |& |/ ?|prescription(?: drugs?)?,? )?(?:dental|vision|prescription)|\\b(?:health|medical)(?: and dental)?:|\\bhealth (?:is )?(?:fully |\\d+% )?(?:covered|paid)|\\bcovered health|\\bmedical insau?rance|\\bblue cross|\\bbcbs\\b|\\b(?:ppo|hmo|hdhp)\\b|\\bhealth plans?\\b|\\bprivate (?:medical|health)|\\bpmi\\b|\\bsurgical insurance|\\bmutuelle|\\bcomplémentaire santé|\\bseguro (?:médico|de salud)|\\b(?:betriebliche |private )?kranken(?:zusatz)?versicherung|\\bprepaga|\\bassurance (?:maladie|collective)|\\bseguro (?:complementario |privado )?de salud|\\bmediclaim\\b|\\bmedical aid\\b|\\b(?:vhi|laya|medicover|bupa|sanitas|cigna|aetna|kaiser|delta dental|irish life health|axa health|vitality ?health|discovery health)\\b|\\b(?:health|medical|healthcare|dental) ?[:|-] |\\b(?:health|medical|dental)\\b(?: \\w+){0,3}? (?:is )?(?:\\d{2,3} ?% |fully |partly )?(?:paid|covered|on us)\\b|\\bhealth is on us|\\bsocial insurance[^.;]{0,12}\\bhealth|\\binsurance\\b[^;\\n]{0,30}\\b(?:family|parents|dependents|dependants|spouse)|\\b(?:premium|rate)\\b[^.;]{0,30}\\b(?:medical|health|single|family)|\\b(?:group|family) (?:medical|health)\\b',
  'g',
);
const NOT_OFFERED =
  /\b(?:cobra|exam(?:ination)?|check|screen\w*|clearance|health and safety|health care provider|medical (?:condition|certificate|records|reasons|leave|expenses tax)|gesetzliche krankenversicherung)\b/;
const LEAVING = /\b(?:severance|terminat\w+|cobra|separation|change (?:of|in) control|gross misconduct)\b/;
const EMPLOYER_PAYS =
  /\b(?:employer|company|we|us|firm|district|bank|university|organi[sz]ation|société|employeur|entreprise|empresa|arbeitgeber|pays?|paid|cover(?:s|ed)?|contribut\w+|premiums?|cotisation|cost|a cargo)\b/;
const WHOLLY =
  /\b(?:fully[- ](?:covered|paid|funded|subsidi[sz]ed|employer)|(?:entirely|wholly) (?:covered|paid)|at (?:the company's|our|the employer's|no) (?:sole |own )?(?:expense|cost)|no cost to (?:you|the employee)|paid in full by|premiums? (?:are |is )?paid (?:entirely |in full )?by the (?:company|employer))\b/;

function share(context: ReadContext, unit: Unit, found: Found): number | undefined {
  for (const mention of context.mentionsIn(unit)) {
    if (mention.kind !== 'percent' || mention.percent > 100 || mention.percent < 10) continue;
    if (Math.abs(mention.start - found.start) > 180) continue;
    const around = `${before(unit, mention.start, 60)} ${after(unit, mention.end, 60)}`;
    if (/\b(?:you|employee) (?:pay|contribute)s?[^.;]{0,15}$/.test(before(unit, mention.start, 40))) continue;
    if (/\b(?:match|401|pension|retirement|bonus|disability|salary|pay increase)\b/.test(around)) continue;
    if (EMPLOYER_PAYS.test(around)) return mention.percent;
  }
  return holds(unit, WHOLLY) ? 100 : undefined;
}

/** Health insurance, with the share the employer pays where it is told. */
export const health: FieldReader = {
  id: 'health',
  read(context) {
    const excluded: Exclusion[] = [];
    let named: Fact<'health'> | undefined;
    const units = termUnits(context);
    for (const [index, unit] of units.entries()) {
      for (const found of findAll(unit, HEALTH, 6)) {
        const span = context.span(found.start, found.end);
        const around = `${before(unit, found.start, 30)}${found.text}${after(unit, found.end, 25)}`;
        if (NOT_OFFERED.test(around) || holds(unit, LEAVING) || LEAVING.test(unit.section.split(' / ').at(-1) ?? ''))
          continue;
        if (isDenied(before(unit, found.start), after(unit, found.end))) {
          excluded.push({ field: 'health', ...span });
          continue;
        }
        const next = units[index + 1];
        const sameTopic = next !== undefined && !/\b(?:life|disability|401)\b/.test(next.plain);
        const percent =
          share(context, unit, found) ??
          (sameTopic && unit.kind !== 'heading' && /\bpremiums?\b/.test(next.plain)
            ? share(context, next, { ...found, start: next.start })
            : undefined);
        if (percent !== undefined)
          return { facts: [{ field: 'health', employerPercent: percent, confidence: 0.85, ...span }] };
        if (unit.kind !== 'heading') named ??= { field: 'health', stated: 'unspecified', confidence: 0.75, ...span };
      }
    }
    if (named !== undefined) return { facts: [named] };
    return { facts: [], excluded: excluded.slice(0, 1) };
  },
};
