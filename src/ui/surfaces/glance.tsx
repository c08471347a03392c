import type { OfferSummary } from '#app/home-view.ts';
import { factsOf } from '#domain/fact.ts';
import { Button } from '#ui/kit/button.tsx';
import { Money } from '#ui/kit/figure.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useOffer } from '#ui/store/context.ts';
import type { TabId } from '#ui/store/tab-id.ts';
import { offerWords } from '#ui/words/offer.ts';
import { popupWords } from '#ui/words/popup.ts';
import { shellWords } from '#ui/words/shell.ts';
import { Deadline } from './deadline.tsx';

interface Props {
  readonly offers: readonly OfferSummary[];
  readonly openPanel: (tab?: TabId) => void;
}

const MOST_MISSING = 4;

/** One offer on 360 px: what, how much, by when, what is missing, what to do. */
export function Glance({ offers, openPanel }: Props) {
  const { view } = useOffer();
  const { valuation } = view;
  const [base] = factsOf(
    view.facts.map((each) => each.fact),
    'baseSalary',
  );
  const shownBase = view.facts.find((each) => each.fact === base)?.shown;
  const gaps = view.gaps.toSorted((a, b) => b.weight - a.weight);
  const watch = view.watches.toSorted((a, b) => b.weight - a.weight)[0];
  const [next, ...later] = view.next.slice(0, 3);
  const valued = valuation.annualised > 0;
  return (
    <>
      <header class="glance-head">
        <h1>
          {view.employer ?? shellWords.unknownEmployer}
          <span>{view.role ?? shellWords.unknownRole}</span>
        </h1>
        {offers.length > 1 && (
          <Button look="quiet" onClick={() => openPanel()}>
            {popupWords.others(offers.length - 1)}
          </Button>
        )}
      </header>
      {view.spot.warnings[0] && (
        <Notice kind="danger" title={offerWords.signsOfFake}>
          <p>{view.spot.warnings[0]}</p>
        </Notice>
      )}
      {shownBase && (
        <p class="glance-base">
          {shownBase} <span>{popupWords.base}</span>
        </p>
      )}
      {valued && (
        <dl class="glance-worth">
          <div>
            <dt>{popupWords.average(valuation.assumptions.horizonYears)}</dt>
            <dd>
              <Money amount={valuation.annualised} currency={valuation.currency} rough about />
            </dd>
          </div>
          <div>
            <dt>{popupWords.sure}</dt>
            <dd>
              <Money amount={valuation.guaranteedFirstYear} currency={valuation.currency} />
            </dd>
          </div>
        </dl>
      )}
      <Deadline />
      <hr />
      {gaps.length === 0 ? (
        <p class="soft">{popupWords.nothingMissing}</p>
      ) : (
        <p>
          <span class="soft">{popupWords.missing}: </span>
          {gaps
            .slice(0, MOST_MISSING)
            .map((gap) => gap.label)
            .join(', ')}
          {gaps.length > MOST_MISSING && ` ${popupWords.more(gaps.length - MOST_MISSING)}`}
        </p>
      )}
      {watch && (
        <p>
          <span class="attention">{popupWords.watch}: </span>
          {watch.title}
        </p>
      )}
      <hr />
      {next && (
        <div class="glance-next">
          <span class="soft">{popupWords.next}</span>
          <strong>{next.title}</strong>
          <Button look="primary" onClick={() => openPanel(next.tab)}>
            {next.tab === 'say' ? shellWords.write : shellWords.go(next.tab)}
          </Button>
        </div>
      )}
      <ul class="glance-later">
        {later.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => openPanel(each.tab)}>
              <span>{each.title}</span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
