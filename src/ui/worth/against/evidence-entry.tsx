import { useState } from 'preact/hooks';
import type { MarketDatum } from '#domain/situation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field, Segments, Select } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { marketWords } from '#ui/words/market.ts';
import { planWords } from '#ui/words/plan.ts';
import { placeOf } from '../today.ts';
import { type EvidenceDraft, type EvidenceProblems, evidenceOf } from './evidence-draft.ts';

type Kind = NonNullable<MarketDatum['kind']>;
type Measures = NonNullable<MarketDatum['measures']>;
const KINDS = Object.entries(planWords.kinds).map(([value, label]) => ({ value: value as Kind, label }));
const MEASURES = Object.entries(planWords.measureKinds).map(([value, label]) => ({ value: value as Measures, label }));

/** Notes one figure with all that makes it evidence: source, kind, role, place, range, currency, date, what it counts. */
export function EvidenceEntry() {
  const { store, view, locale } = useOffer();
  const empty: EvidenceDraft = {
    source: '',
    role: view.role ?? '',
    place: placeOf(view) ?? '',
    low: '',
    median: '',
    high: '',
    currency: view.valuation.currency ?? '',
    asOf: '',
  };
  const [draft, setDraft] = useState(empty);
  const [kind, setKind] = useState<Kind>('posted-range');
  const [measures, setMeasures] = useState<Measures>('base');
  const [problems, setProblems] = useState<EvidenceProblems>({});
  const field = (key: keyof EvidenceDraft, label: string, hint?: string) => (
    <Field
      label={label}
      value={draft[key]}
      type={key === 'low' || key === 'median' || key === 'high' ? 'number' : 'text'}
      hint={hint}
      problem={problems[key]}
      onInput={(value) => setDraft({ ...draft, [key]: value })}
    />
  );
  const add = () => {
    const read = evidenceOf(draft, { kind, measures }, locale);
    if ('problems' in read) return setProblems(read.problems);
    setProblems({});
    void store.record({ kind: 'evidence', datum: read.datum }).then((saved) => saved && setDraft(empty));
  };
  return (
    <>
      {field('source', planWords.source, planWords.sourceHint)}
      <Select label={planWords.kind} value={kind} options={KINDS} onChange={setKind} />
      <div class="row">
        {field('low', planWords.low)}
        {field('median', planWords.median)}
        {field('high', planWords.high)}
        {field('currency', marketWords.currency)}
      </div>
      <div class="row">
        {field('role', marketWords.role)}
        {field('place', marketWords.place)}
        {field('asOf', marketWords.asOf, marketWords.asOfHint)}
      </div>
      <p class="field-label">{planWords.measures}</p>
      <Segments label={planWords.measures} value={measures} options={MEASURES} onChange={setMeasures} />
      <div class="actions">
        <Button onClick={add}>{planWords.add}</Button>
      </div>
    </>
  );
}
