import { firstFigure } from '#engine/plan/first-figure.ts';
import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { MOST_ASKS, rankedPlaces } from '#engine/plan/priorities.ts';
import { because, listOf } from '#engine/plan/sentences.ts';

/** "We do not negotiate": asked once whether that holds for what was not asked about, then it is believed. */
export const nonNegotiable: MoveRule = {
  id: 'non-negotiable',
  plan(table) {
    const { fixed, open } = table.situation.employerSaid;
    if (!fixed.includes('all') || open.length > 0) return undefined;
    const others = table.places.filter((place) => place.field !== 'baseSalary');
    if (others.some((place) => place.mine !== undefined)) return undefined;
    // "All" is put to the test, a component named on its own is not.
    const unsaid = table.places.map((place) => ({
      ...place,
      fixed: fixed.includes(place.field) || place.field === 'baseSalary',
    }));
    const asks = rankedPlaces({ ...table, places: unsaid })
      .map((place) => ({ place, figure: firstFigure(table, place) }))
      .filter(({ place, figure }) => figure > place.standing)
      .slice(0, MOST_ASKS - 1);
    if (asks.length === 0) return undefined;
    const about = asks.map(({ place }) => place.field);
    return planOf({ kind: 'probe', asks: termsOf(table, asks), about, occasion: 'non-negotiable' }, [
      because('Bands for base are often rigid while other things are not. Take base as given and ask about the rest.'),
      because(`Worth asking about: ${listOf(about)}. If all of it is fixed too, the choice is the offer as it stands.`),
    ]);
  },
};
