import { useState } from 'preact/hooks';
import type { DilutionMedian } from '#app/weigh.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Tick } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { assumptionWords } from '#ui/words/worth.ts';

/** Which published rounds the kept list stands for: each value is taken by the first round that has it. */
function tickedIn(rounds: readonly number[], medians: readonly DilutionMedian[]): ReadonlySet<string> {
  const left = [...rounds];
  return new Set(
    medians.flatMap(({ round, dilution }) => {
      const at = left.indexOf(dilution);
      if (at < 0) return [];
      left.splice(at, 1);
      return [round];
    }),
  );
}

/** Rounds still to come, at the middle of published ones, with their source. */
export function Rounds({ valuation }: { readonly valuation: Valuation }) {
  const { store, locale, weigh } = useOffer();
  const medians = weigh?.dilutionMedians ?? [];
  const [ticked, setTicked] = useState(() => tickedIn(valuation.assumptions.dilutionRounds ?? [], medians));
  if (medians.length === 0) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const toggle = (round: string, isOn: boolean) => {
    const next = new Set([...ticked].filter((one) => one !== round));
    if (isOn) next.add(round);
    setTicked(next);
    const rounds = medians.filter((one) => next.has(one.round)).map(({ dilution }) => dilution);
    void store.worth.assume({ dilutionRounds: rounds.length === 0 ? undefined : rounds });
  };
  const sources = [...new Set(medians.map(({ source }) => source))].join('; ');
  return (
    <fieldset class="ticks">
      <legend>{assumptionWords.rounds}</legend>
      <div class="ticks-row">
        {medians.map(({ round, dilution }) => (
          <Tick
            key={round}
            label={assumptionWords.round(round, percent.format(dilution))}
            checked={ticked.has(round)}
            onChange={(isOn) => toggle(round, isOn)}
          />
        ))}
      </div>
      <p class="small">{assumptionWords.roundsHint(sources)}</p>
    </fieldset>
  );
}
