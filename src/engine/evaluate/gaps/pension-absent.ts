import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

// Only where an employer's plan is usual; each country by the name it has there.
const PLANS: Readonly<Record<string, { label: string; question: string; weight: number }>> = {
  US: {
    label: '401(k) match',
    question:
      'Is there a 401(k) with an employer match: which rate, up to which percent of pay, and when does it vest?',
    weight: 24,
  },
  GB: {
    label: 'Pension',
    question:
      'What does the employer pay into the pension, on which earnings, and does it match more if I pay in more?',
    weight: 26,
  },
  CA: {
    label: 'RRSP match',
    question: 'Is there a group RRSP or pension plan, and what does the company pay in?',
    weight: 20,
  },
  AU: { label: 'Superannuation', question: 'Is superannuation on top of the stated salary or inside it?', weight: 34 },
  DE: {
    label: 'Company pension',
    question: 'Is there a company pension, and what does the employer add to it?',
    weight: 11,
  },
  NL: { label: 'Pension', question: 'Is there a pension scheme, and how is the contribution split?', weight: 20 },
  CH: {
    label: 'Pension fund',
    question: 'How are the pension fund contributions split, and on which insured salary?',
    weight: 20,
  },
  IE: { label: 'Pension', question: 'What does the employer pay into the pension?', weight: 20 },
  IN: {
    label: 'Provident fund',
    question: 'Is the employer provident fund contribution inside the stated figure or on top of it?',
    weight: 22,
  },
};

/** No retirement plan where employers usually have one. */
export const pensionAbsent: GapRule = {
  id: 'pension-absent',
  field: 'retirementMatch',
  find(offer) {
    if (!offer.absent('retirementMatch') || offer.of('baseSalary').some((fact) => fact.costToCompany === true))
      return undefined;
    const plan = offer.country === undefined ? undefined : PLANS[offer.country];
    if (plan === undefined) return undefined;
    return { state: 'absent', label: plan.label, question: plan.question, weight: plan.weight };
  },
};
