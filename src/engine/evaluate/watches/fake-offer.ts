import type { WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Signs that the offer is not real. */
export const fakeOffer: WatchRule = {
  id: 'fake-offer',
  field: 'employer',
  find({ warnings }) {
    return warnings.map((warning) => ({
      title: 'Check that this offer is real',
      why: `${warning} Call the company on the number of its own website before you send money or papers.`,
      question:
        "Could you confirm the offer from the company's own mail address, with a colleague I can reach at its main number?",
      weight: 99,
    }));
  },
};
