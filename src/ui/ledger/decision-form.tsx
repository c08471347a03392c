import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Select } from '#ui/kit/field.tsx';
import { decisionNames, ledgerWords } from '#ui/words/ledger.ts';
import type { FormProps } from './form-props.ts';

type Decision = keyof typeof decisionNames;
const OPTIONS = (Object.keys(decisionNames) as Decision[]).map((value) => ({ value, label: decisionNames[value] }));

/** How it ended, or that it goes on. */
export function DecisionForm({ onSave }: FormProps) {
  const [decision, setDecision] = useState<Decision>('accepted');
  return (
    <>
      <Select label={ledgerWords.decision} value={decision} options={OPTIONS} onChange={setDecision} />
      <div class="actions">
        <Button look="primary" onClick={() => onSave({ kind: 'decision', decision })}>
          {ledgerWords.save}
        </Button>
      </div>
    </>
  );
}
