import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A cost to company that reads like a salary. */
export const costToCompany: WatchRule = {
  id: 'cost-to-company',
  field: 'baseSalary',
  find({ offer }) {
    const fact = offer.of('baseSalary').find((one) => one.costToCompany === true);
    if (fact === undefined) return undefined;
    return {
      title: 'Cost to company is not salary',
      why: 'The figure contains employer contributions, and often variable pay and one-time money. What reaches you each month is less.',
      question: 'What is the fixed monthly pay before tax, and what is variable or paid once?',
      weight: 49,
      ...placeOf(fact),
    };
  },
};
