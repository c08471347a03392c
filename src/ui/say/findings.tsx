import { Button } from '#ui/kit/button.tsx';
import { Quote } from '#ui/kit/quote.tsx';
import { useOffer } from '#ui/store/context.ts';
import { applyFix } from '#ui/store/say.ts';
import { sayWords } from '#ui/words/say.ts';

/** What in the text would cost money, each with why and, where there is one, a better wording. */
export function Findings() {
  const { say } = useOffer().store;
  const findings = say.findings.value;
  const text = say.draft.value;
  if (text.trim() === '') return null;
  return (
    <div class="findings" role="status">
      <h3>{findings.length === 0 ? sayWords.clean : sayWords.findings(findings.length)}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`} class={`finding finding-${finding.cost}`}>
            <Quote text={finding.quote} />
            <p>{finding.message}</p>
            {finding.fix !== undefined && (
              <p class="finding-fix">
                <span class="soft">{sayWords.better}:</span> {finding.fix === '' ? '—' : finding.fix}{' '}
                <Button look="quiet" onClick={() => say.edit(applyFix(text, finding))}>
                  {sayWords.replace}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
