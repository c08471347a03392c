import type { Finding } from '#domain/finding.ts';
import { PAGE_WORDS } from './page-words.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly onReplace: (finding: Finding) => void;
}

/** What is marked in the draft: the phrase, what it costs, and a better wording where there is one. */
export function DraftNotes({ findings, onReplace }: Props) {
  return (
    <ul class="notes">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.start}`}>
          <q>{finding.quote.length > 90 ? `${finding.quote.slice(0, 88)}…` : finding.quote}</q>
          <p>{finding.message}</p>
          {finding.fix !== undefined && (
            <p>
              {finding.fix.trim() === '' ? PAGE_WORDS.leaveOut : finding.fix}
              <button type="button" class="replace" onClick={(event) => event.isTrusted && onReplace(finding)}>
                {PAGE_WORDS.replace}
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
