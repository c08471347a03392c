import type { RehearsalOutcome, Rehearsed } from '#app/rehearsal.ts';
import type { Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Section } from '#ui/kit/section.tsx';
import { PrivateFigure } from '#ui/plan/private-figure.tsx';
import { ShowButton } from '#ui/plan/show-button.tsx';
import { useOffer } from '#ui/store/context.ts';
import { rehearseWords } from '#ui/words/rehearse.ts';

interface Props {
  readonly end: NonNullable<Rehearsed['end']>;
  readonly outcome: RehearsalOutcome;
  readonly profile: Rehearsed['profile'];
}

/** The cards on the table: what was won, what was left, and where. */
export function Outcome({ end, outcome, profile }: Props) {
  const { store, locale } = useOffer();
  const { share, left, rows, notes } = outcome;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  const draft = store.rehearsal.draft.value;
  const summed = rows.reduce((sum, row) => sum + row.left, 0);
  return (
    <Section title={rehearseWords.ends[end]} aside={left > 0 && <ShowButton />}>
      {end === 'deal' && <p class="sentence">{rehearseWords.share(percent)}</p>}
      {end === 'deal' &&
        (left < 1 ? (
          <p>{rehearseWords.nothingLeft}</p>
        ) : (
          <p>
            {rehearseWords.left}
            <PrivateFigure amount={left} />.
          </p>
        ))}
      <ul class="lines">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{rehearseWords.where}</th>
              <th scope="col">{rehearseWords.offered}</th>
              {end === 'deal' && <th scope="col">{rehearseWords.got}</th>}
              <th scope="col">{rehearseWords.most}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.field}>
                <th scope="row">{labelOf(row.field)}</th>
                <td>{shown(row.offered, locale)}</td>
                {end === 'deal' && <td>{shown(row.got, locale)}</td>}
                <td>{shown(row.most, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {end === 'deal' && summed > left * 1.02 + 1 && <p class="small">{rehearseWords.notAll}</p>}
      <p class="small">
        {rehearseWords.was(profile.name, profile.says)} {rehearseWords.invented}
      </p>
      <div class="actions">
        <Button look="primary" onClick={store.rehearsal.leave}>
          {rehearseWords.other}
        </Button>
        {draft !== undefined && (
          <Button look="quiet" onClick={() => store.rehearsal.begin(draft.opponent, draft.seed)}>
            {rehearseWords.again}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** A figure without its period, which the row's name carries. */
function shown(term: Term, locale: string): string {
  const bare = 'period' in term ? { ...term, period: undefined } : term;
  return showTerm(bare as Term, locale);
}
