import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MarketName, MarketTable } from '#app/market-tables.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';
import { Button } from '#ui/kit/button.tsx';
import { Combobox } from '#ui/kit/combobox.tsx';
import { useDesk } from '#ui/store/context.ts';
import { marketWords, tableWords } from '#ui/words/market.ts';

interface Props {
  readonly shown: PayDistribution | undefined;
  /** What the figures say about the offer. */
  readonly says: { readonly text: string; readonly cautions: readonly string[] } | undefined;
  readonly onShow: (distribution: PayDistribution | undefined) => void;
  readonly onKeep: (distribution: PayDistribution) => void;
}

const keyOf = (one: MarketName) => `${one.source} ${one.id}`;

/** Looks an occupation up in the tables kept on this machine. */
export function OfficialLookup({ shown, says, onShow, onKeep }: Props) {
  const { market } = useDesk();
  const [tables, setTables] = useState<readonly MarketTable[] | undefined>(undefined);
  const [occupation, setOccupation] = useState<MarketName | undefined>(undefined);
  const [area, setArea] = useState<MarketName | undefined>(undefined);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isHere = true;
    void market?.tables().then((list) => isHere && setTables(list));
    return () => {
      isHere = false;
    };
  }, [market]);
  const findOccupation = useCallback((typed: string) => market?.occupations(typed) ?? Promise.resolve([]), [market]);
  const findArea = useCallback(
    (typed: string) =>
      market === undefined || occupation === undefined ? Promise.resolve([]) : market.areas(occupation, typed),
    [market, occupation],
  );
  if (market === undefined || tables === undefined) return null;
  if (tables.length === 0)
    return (
      <>
        <p class="soft">{marketWords.officialNone}</p>
        <p>
          <a class="link" href="options.html#statistics" target="_blank" rel="noreferrer">
            {marketWords.officialHow}
          </a>
        </p>
      </>
    );
  const look = async (trade: MarketName, place: MarketName | undefined) => {
    const where = place?.source === trade.source ? place : (await market.areas(trade, '', 1))[0];
    setOccupation(trade);
    setArea(where);
    const found = where === undefined ? undefined : await market.distribution(trade, where);
    setMissing(found === undefined);
    onShow(found);
  };
  const several = new Set(tables.map(({ source }) => source)).size > 1;
  const nameOf = (one: MarketName) =>
    several ? `${one.name} (${tableWords.office(one.source).slice(0, 2)})` : one.name;
  return (
    <>
      <div class="row">
        <Combobox
          label={marketWords.occupation}
          hint={occupation === undefined ? marketWords.occupationHint : undefined}
          chosen={occupation?.name ?? ''}
          find={findOccupation}
          keyOf={keyOf}
          nameOf={nameOf}
          nothing={marketWords.nothingFound}
          onChoose={(one) => void look(one, area)}
        />
        {occupation !== undefined && (
          <Combobox
            label={marketWords.area}
            chosen={area?.name ?? ''}
            find={findArea}
            keyOf={keyOf}
            nameOf={(one) => one.name}
            nothing={marketWords.nothingFound}
            onChoose={(one) => void look(occupation, one)}
          />
        )}
      </div>
      {isMissing && <p class="soft">{marketWords.noFigures}</p>}
      {says !== undefined && shown !== undefined && (
        <div class="official-says" role="status">
          <p>{says.text}</p>
          <p class="small">{says.cautions.join(' ')}</p>
          <div class="actions">
            <Button onClick={() => onKeep(shown)}>{marketWords.keep}</Button>
          </div>
        </div>
      )}
    </>
  );
}
