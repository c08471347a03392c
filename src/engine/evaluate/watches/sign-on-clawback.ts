import { money, toMajor } from '#domain/money/amount.ts';
import { NO_CURRENCY } from '#domain/money/currency.ts';
import { formatMoney } from '#domain/money/format.ts';
import { repayable } from '#engine/evaluate/components/repayment.ts';
import { type FoundWatch, placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A sign-on bonus that has to be paid back on leaving early. */
export const signOnClawback: WatchRule = {
  id: 'sign-on-clawback',
  field: 'signOnBonus',
  find({ offer }) {
    return offer.of('signOnBonus').flatMap((fact): FoundWatch[] => {
      const { clawbackMonths: months, amount, currency } = fact;
      if (months === undefined || months <= 0) return [];
      const proRata = fact.clawbackProRata === true;
      const whole =
        amount === undefined || Math.abs(amount) > 1e12 ? undefined : money(amount, currency ?? NO_CURRENCY);
      const half = Math.floor(months / 2);
      const owed = whole === undefined ? undefined : toMajor(repayable(whole, months, proRata, half));
      const sum = owed === undefined ? 'money' : formatMoney(owed, currency);
      const how =
        fact.clawbackProRata === undefined
          ? 'It does not say whether the amount falls with time; read as owed in full.'
          : proRata
            ? 'The amount falls with each month worked.'
            : 'The amount does not fall with time.';
      const trigger =
        fact.clawbackTrigger === 'any' ? ' As written it also applies when the company ends the job.' : '';
      return [
        {
          title: `Sign-on repayable for ${months} months`,
          why: `Leaving after ${half} months would cost ${sum} back. ${how}${trigger} Later repayment is often asked gross although the net was paid.`,
          question: 'Would the sign-on be repaid pro rata, net of tax, and only if I resign or am dismissed for cause?',
          weight: fact.clawbackTrigger === 'any' || months > 12 ? 64 : 52,
          ...placeOf(fact),
        },
      ];
    });
  },
};
