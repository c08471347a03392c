import { PATH } from '#app/home-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useOffer } from '#ui/store/context.ts';
import { shellWords, stageNames } from '#ui/words/shell.ts';

/** Employer, role, where one is, and the one next thing with its button. Stays while the sheet scrolls. */
export function OfferHeader() {
  const { store, view } = useOffer();
  const at = PATH.indexOf(view.stage) + 1;
  const name = stageNames[view.stage];
  const next = view.next[0];
  return (
    <header class="head">
      <div class="head-line">
        <Button
          look="quiet"
          label={shellWords.allOffers}
          title={shellWords.allOffers}
          onClick={() => void store.session.close()}
        >
          <Icon name="back" />
        </Button>
        <div class="head-names">
          <h1>{view.role ?? shellWords.unknownRole}</h1>
          <p>{view.employer ?? shellWords.unknownEmployer}</p>
        </div>
        <p class="stage">
          <span class="unseen">{shellWords.stageSpoken(name, at, PATH.length)}</span>
          <span aria-hidden="true">{shellWords.stage(name, at, PATH.length)}</span>
          <span class="stage-rule" aria-hidden="true">
            {PATH.map((stage, index) => (
              <i key={stage} class={index < at ? 'past' : undefined} />
            ))}
          </span>
        </p>
      </div>
      {next && (
        <div class="next">
          <div>
            <p class="next-title">{next.title}</p>
            <p class="next-why">{next.why}</p>
          </div>
          <Button
            look="primary"
            onClick={() => (next.tab === 'say' ? void store.write(next.move) : store.goTo(next.tab))}
          >
            {next.tab === 'say' ? shellWords.write : shellWords.go(next.tab)}
          </Button>
        </div>
      )}
    </header>
  );
}
