import { useState } from 'preact/hooks';
import { labelOf } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Select } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { endingWords } from '#ui/words/closing.ts';
import { decisionNames, ledgerWords } from '#ui/words/ledger.ts';
import { lower } from '#ui/words/moves.ts';
import type { FormProps } from './form-props.ts';

type Decision = keyof typeof decisionNames;
const OPTIONS = (Object.keys(decisionNames) as Decision[]).map((value) => ({ value, label: decisionNames[value] }));

/** How it ended, or that it goes on. */
export function DecisionForm({ onSave }: FormProps) {
  const { view } = useOffer();
  const [decision, setDecision] = useState<Decision>('accepted');
  const { open } = view.closing.ending.accept;
  return (
    <>
      <Select label={ledgerWords.decision} value={decision} options={OPTIONS} onChange={setDecision} />
      {decision === 'accepted' && open.length > 0 && (
        <p class="field-hint attention">
          {endingWords.stillOpen(open.map(({ term }) => lower(labelOf(term.field))).join(', '))}
        </p>
      )}
      <div class="actions">
        <Button look="primary" onClick={() => onSave({ kind: 'decision', decision })}>
          {ledgerWords.save}
        </Button>
      </div>
    </>
  );
}
