import { formatNumber } from '#domain/money/format.ts';
import { assumptionsSchema } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { useDesk } from '#ui/store/context.ts';
import { settingsWords } from '#ui/words/settings.ts';
import { assumptionWords } from '#ui/words/worth.ts';

const DEFAULTS = assumptionsSchema.parse({});

/** The assumptions every valuation starts from, as they are in the program. */
export function DefaultList() {
  const { locale } = useDesk();
  const share = (value: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value);
  const lines = [
    [assumptionWords.horizonYears, settingsWords.years(DEFAULTS.horizonYears)],
    [assumptionWords.bonusPayout, share(DEFAULTS.bonusPayout)],
    [assumptionWords.commissionAttainment, share(DEFAULTS.commissionAttainment)],
    [assumptionWords.priceChange, share(DEFAULTS.priceChange)],
    [assumptionWords.dilution, share(DEFAULTS.dilution)],
    [assumptionWords.equity, assumptionWords.equityChoices[DEFAULTS.equity]],
    [settingsWords.workDaysPerYear, settingsWords.days(formatNumber(DEFAULTS.workDaysPerYear, locale))],
    [settingsWords.hoursPerYear, settingsWords.hours(formatNumber(DEFAULTS.hoursPerYear, locale))],
  ];
  return (
    <Section title={settingsWords.assumptions}>
      <dl class="sums">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figure">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{settingsWords.assumptionsHint}</p>
    </Section>
  );
}
