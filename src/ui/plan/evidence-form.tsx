import { useState } from 'preact/hooks';
import type { MarketDatum } from '#domain/situation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field, Segments, Select } from '#ui/kit/field.tsx';
import { parseNumber } from '#ui/kit/parse-number.ts';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

type Kind = NonNullable<MarketDatum['kind']>;
type Measures = NonNullable<MarketDatum['measures']>;
const KINDS = Object.entries(planWords.kinds).map(([value, label]) => ({ value: value as Kind, label }));
const MEASURES = Object.entries(planWords.measureKinds).map(([value, label]) => ({ value: value as Measures, label }));
const EMPTY = { source: '', low: '', median: '', high: '', asOf: '' };

/** Enters one piece of pay evidence with its source and age. */
export function EvidenceForm() {
  const { store, view, locale } = useOffer();
  const [text, setText] = useState(EMPTY);
  const [kind, setKind] = useState<Kind>('posted-range');
  const [measures, setMeasures] = useState<Measures>('base');
  const [problem, setProblem] = useState<{ source?: string; figure?: string }>({});
  const { currency } = view.valuation;
  const set = (key: keyof typeof EMPTY) => (value: string) => setText({ ...text, [key]: value });
  const submit = () => {
    const low = parseNumber(text.low, locale);
    const median = parseNumber(text.median, locale);
    const high = parseNumber(text.high, locale);
    const none = low === undefined && median === undefined && high === undefined;
    const wrong = {
      ...(text.source.trim() === '' ? { source: planWords.needsSource } : {}),
      ...(none ? { figure: planWords.needsFigure } : {}),
    };
    setProblem(wrong);
    if (Object.keys(wrong).length > 0) return;
    const datum = {
      source: text.source.trim(),
      kind,
      measures,
      ...(low === undefined ? {} : { low }),
      ...(median === undefined ? {} : { median }),
      ...(high === undefined ? {} : { high }),
      ...(currency === undefined ? {} : { currency }),
      ...(text.asOf.trim() === '' ? {} : { asOf: text.asOf.trim() }),
    };
    void store.record({ kind: 'evidence', datum }).then((saved) => saved && setText(EMPTY));
  };
  const unit = currency === undefined ? {} : { unit: currency };
  return (
    <>
      <Field
        label={planWords.source}
        value={text.source}
        onInput={set('source')}
        hint={planWords.sourceHint}
        problem={problem.source}
      />
      <Select label={planWords.kind} value={kind} options={KINDS} onChange={setKind} />
      <div class="row">
        <Field
          label={planWords.low}
          type="number"
          value={text.low}
          onInput={set('low')}
          problem={problem.figure}
          {...unit}
        />
        <Field label={planWords.median} type="number" value={text.median} onInput={set('median')} {...unit} />
        <Field label={planWords.high} type="number" value={text.high} onInput={set('high')} {...unit} />
        <Field label={planWords.asOf} value={text.asOf} onInput={set('asOf')} placeholder="2026" />
      </div>
      <p class="field-label">{planWords.measures}</p>
      <Segments label={planWords.measures} value={measures} options={MEASURES} onChange={setMeasures} />
      <div class="actions">
        <Button onClick={submit}>{planWords.add}</Button>
      </div>
    </>
  );
}
