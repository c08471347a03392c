import type { FieldId } from '#domain/fact.ts';
import type { Package } from '#domain/move.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';
import { PrivateFigure } from './private-figure.tsx';
import { ShowButton } from './show-button.tsx';

const letter = (at: number) => String.fromCharCode(65 + at);

/** Packages as columns that end in the same line. */
export function Packages({ packages }: { readonly packages: readonly Package[] }) {
  const { locale } = useOffer();
  const fields: readonly FieldId[] = [...new Set(packages.flatMap((each) => each.asks.map((ask) => ask.field)))];
  return (
    <>
      <div class="section-head">
        <h3>{planWords.packages}</h3>
        <ShowButton />
      </div>
      <p class="small">{planWords.packagesHint}</p>
      <table class="table packages">
        <thead>
          <tr>
            <td />
            {packages.map((each, at) => (
              <th key={each.asks} scope="col">
                <span class="unseen">{planWords.package(letter(at))}</span>
                <span aria-hidden="true">{letter(at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{labelOf(field)}</th>
              {packages.map((each) => {
                const ask = each.asks.find((term) => term.field === field);
                return <td key={each.asks}>{ask ? showTerm(ask, locale) : planWords.asOffered}</td>;
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{planWords.worth}</th>
            {packages.map((each) => (
              <td key={each.asks}>
                <PrivateFigure amount={each.worth} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}
