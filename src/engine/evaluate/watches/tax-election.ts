import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** US restricted stock: the choice to be taxed at the grant has a deadline that nobody extends. */
export const taxElection: WatchRule = {
  id: 'tax-election',
  field: 'equity',
  find({ offer }) {
    const fact = offer.of('equity').find((one) => one.instrument === 'rsa');
    if (fact === undefined || !offer.inside('US')) return undefined;
    return {
      title: 'Thirty days for a tax choice',
      why: 'Shares you own while they still vest can be taxed at the grant instead of at vesting, by an 83(b) election within 30 days of the transfer. There is no extension. Ask a tax adviser before that.',
      question: 'On which day are the shares transferred, and what is their value for tax on that day?',
      weight: 39,
      ...placeOf(fact),
    };
  },
};
