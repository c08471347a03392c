import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Shares that need a sale or listing besides time. */
export const doubleTrigger: WatchRule = {
  id: 'double-trigger',
  field: 'equity',
  find({ offer }) {
    const fact = offer.of('equity').find((one) => one.doubleTrigger === true);
    if (fact === undefined) return undefined;
    return {
      title: 'Shares need an event as well as time',
      why: 'Time alone gives you nothing: the company also has to be sold or listed before the grant expires.',
      question: 'Which event settles the grant, when does it expire, and has the company bought shares back before?',
      weight: 37,
      ...placeOf(fact),
    };
  },
};
