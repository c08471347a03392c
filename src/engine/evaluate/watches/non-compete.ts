import { formatMoney } from '#domain/money/format.ts';
import { nonCompeteLaw } from '#engine/evaluate/watches/non-compete-law.ts';
import { placeOf, type WatchRule, type WatchView } from '#engine/evaluate/watches/watch-rule.ts';

const FEDERAL =
  'There is no federal ban: the 2024 rule was set aside and taken out of the federal code in February 2026.';

function lawNote(view: WatchView): { text: string; asOf?: string } {
  const { state, offer } = view;
  if (state === undefined) {
    return offer.inside('US')
      ? { text: `${FEDERAL} What holds depends on the state whose law applies.`, asOf: '2026-03' }
      : { text: 'Whether it holds depends on the law of the place, often on how long, how wide and how paid it is.' };
  }
  const found = nonCompeteLaw(state.code, view.on);
  if (found === undefined) return { text: `${FEDERAL} In ${state.name} a reasonable one may hold.`, asOf: '2026-07' };
  const { law, current } = found;
  const line =
    law.below === undefined
      ? ''
      : ` The line known is ${formatMoney(law.below, 'USD')} a year${current ? '' : `, last known for ${law.validTo?.slice(0, 4)}`}.`;
  const pay =
    law.below === undefined || offer.base === undefined
      ? ''
      : ` Your base reads as ${formatMoney(Math.round(offer.base), 'USD')}.`;
  const source = state.from === 'law' ? ' (the law the text names)' : '';
  return { text: `${state.name}${source} ${law.rule}.${line}${pay}`, asOf: law.asOf };
}

/** A bar on working for competitors after leaving: how long, what the place says on it, and whether it is used. */
export const nonCompete: WatchRule = {
  id: 'non-compete',
  field: 'nonCompete',
  find(view) {
    const fact = view.offer.of('nonCompete')[0];
    if (fact === undefined) return undefined;
    const time =
      fact.months === undefined ? 'Its length is not stated here.' : `It runs ${fact.months} months after you leave.`;
    const note = lawNote(view);
    const us = view.offer.inside('US') || view.state !== undefined;
    return {
      title: fact.months === undefined ? 'Non-compete' : `Non-compete of ${fact.months} months`,
      why: `${time} ${note.text}`,
      question: us
        ? "Which state's law applies to the non-compete, and does the company enforce it for a role like mine?"
        : 'Is the non-compete paid for, how wide is it, and is it enforced for a role like mine?',
      weight: (fact.months ?? 12) > 6 ? 70 : 55,
      ...placeOf(fact),
      ...(note.asOf === undefined ? {} : { asOf: note.asOf }),
    };
  },
};
