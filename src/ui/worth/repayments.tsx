import { formatMoney } from '#domain/money/format.ts';
import type { Repayment, Valuation } from '#domain/valuation.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { shareWords } from '#ui/words/worth.ts';

/** What would be owed on leaving, by the month. */
export function Repayments({ valuation }: { readonly valuation: Valuation }) {
  const { repayments = [], currency } = valuation;
  if (repayments.length === 0) return null;
  return (
    <Section title={shareWords.repayment}>
      {repayments.map((repayment, at) => (
        <RepaymentOf key={`${repayment.label} ${at}`} repayment={repayment} currency={currency} />
      ))}
      <p class="small">{shareWords.gross}</p>
    </Section>
  );
}

function RepaymentOf({
  repayment,
  currency,
}: {
  readonly repayment: Repayment;
  readonly currency: string | undefined;
}) {
  const { locale } = useOffer();
  const { months, proRata, label } = repayment;
  const end = months.at(-1)?.month ?? 0;
  const half = months[Math.floor(end / 2)];
  const money = (amount: number) => formatMoney(Math.round(amount), currency, locale);
  const whole = money(months[0]?.amount ?? 0);
  const how =
    proRata === true && half !== undefined
      ? shareWords.repaymentHalf(money(half.amount), half.month)
      : proRata === false
        ? shareWords.repaymentWhole(whole)
        : shareWords.repaymentSilent(whole);
  const rows =
    proRata === true
      ? months.filter(({ month }) => month % (end > 12 ? 3 : 1) === 0)
      : months.filter(({ month }) => month === 0 || month >= end - 1);
  return (
    <div class="picture">
      <p class="picture-says">
        {shareWords.repaymentSays(label, end)}
        {how}
      </p>
      <Disclosure summary={pictureWords.asTable} class="picture-table">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{shareWords.leaving}</th>
              <th scope="col">{shareWords.owed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, amount }) => (
              <tr key={month}>
                <th scope="row">{pictureWords.monthLong(month)}</th>
                <td>
                  <Money amount={amount} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}
