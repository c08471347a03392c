import type { Fact } from '#domain/fact.ts';
import type { Watch } from '#domain/gap.ts';
import { offerTerms } from '#engine/evaluate/offer-terms.ts';
import { usStateOf } from '#engine/evaluate/us-state.ts';
import { arbitration } from '#engine/evaluate/watches/arbitration.ts';
import { atWill } from '#engine/evaluate/watches/at-will.ts';
import { backLoadedVesting } from '#engine/evaluate/watches/back-loaded-vesting.ts';
import { boardApproval } from '#engine/evaluate/watches/board-approval.ts';
import { bonusDiscretion } from '#engine/evaluate/watches/bonus-discretion.ts';
import { clawbackCalifornia } from '#engine/evaluate/watches/clawback-california.ts';
import { clawbackWashington } from '#engine/evaluate/watches/clawback-washington.ts';
import { cliff } from '#engine/evaluate/watches/cliff.ts';
import { conditions } from '#engine/evaluate/watches/conditions.ts';
import { costToCompany } from '#engine/evaluate/watches/cost-to-company.ts';
import { deadlineBeforeMail } from '#engine/evaluate/watches/deadline-before-mail.ts';
import { deadlinePassed } from '#engine/evaluate/watches/deadline-passed.ts';
import { doubleTrigger } from '#engine/evaluate/watches/double-trigger.ts';
import { exerciseWindow } from '#engine/evaluate/watches/exercise-window.ts';
import { fakeOffer } from '#engine/evaluate/watches/fake-offer.ts';
import { integration } from '#engine/evaluate/watches/integration.ts';
import { inventions } from '#engine/evaluate/watches/inventions.ts';
import { isoLimit } from '#engine/evaluate/watches/iso-limit.ts';
import { longNotice } from '#engine/evaluate/watches/long-notice.ts';
import { nonCompete } from '#engine/evaluate/watches/non-compete.ts';
import { nonSolicit } from '#engine/evaluate/watches/non-solicit.ts';
import { payMayChange } from '#engine/evaluate/watches/pay-may-change.ts';
import { recoverableDraw } from '#engine/evaluate/watches/recoverable-draw.ts';
import { relocationClawback } from '#engine/evaluate/watches/relocation-clawback.ts';
import { repaymentClause } from '#engine/evaluate/watches/repayment-clause.ts';
import { shortDeadline } from '#engine/evaluate/watches/short-deadline.ts';
import { signOnClawback } from '#engine/evaluate/watches/sign-on-clawback.ts';
import { targetEarnings } from '#engine/evaluate/watches/target-earnings.ts';
import { taxElection } from '#engine/evaluate/watches/tax-election.ts';
import { unseenAgreement } from '#engine/evaluate/watches/unseen-agreement.ts';
import type { FoundWatch, WatchRule, WatchView } from '#engine/evaluate/watches/watch-rule.ts';

export const WATCH_RULES: readonly WatchRule[] = [
  fakeOffer,
  isoLimit,
  taxElection,
  nonCompete,
  signOnClawback,
  clawbackCalifornia,
  clawbackWashington,
  relocationClawback,
  repaymentClause,
  shortDeadline,
  deadlinePassed,
  deadlineBeforeMail,
  unseenAgreement,
  bonusDiscretion,
  cliff,
  backLoadedVesting,
  exerciseWindow,
  doubleTrigger,
  boardApproval,
  integration,
  atWill,
  arbitration,
  inventions,
  nonSolicit,
  conditions,
  longNotice,
  recoverableDraw,
  targetEarnings,
  payMayChange,
  costToCompany,
];

/** Longest text looked at; patterns are linear, this bounds the time all the same. */
const MAX_TEXT = 200_000;

/** Terms to be careful with, the weightiest first: why, and what to ask. */
export function findWatches(input: {
  readonly facts: readonly Fact[];
  readonly text: string;
  readonly sentOn?: string | undefined;
  readonly today: string;
  readonly country?: string | undefined;
  readonly spotWarnings?: readonly string[] | undefined;
  /** Stretches of the text that are not the offer: quoted mail, hidden text. */
  readonly ignored?: readonly { readonly start: number; readonly end: number }[] | undefined;
}): Watch[] {
  const text = withoutIgnored(input.text.slice(0, MAX_TEXT), input.ignored ?? []);
  const view: WatchView = {
    offer: offerTerms({ facts: input.facts, country: input.country }),
    text,
    sentOn: input.sentOn,
    today: input.today,
    on: input.sentOn ?? input.today,
    state: usStateOf(input.facts, text),
    warnings: input.spotWarnings ?? [],
  };
  const found = WATCH_RULES.flatMap((rule): Watch[] => {
    const one = rule.find(view);
    if (one === undefined) return [];
    const all: readonly FoundWatch[] = Array.isArray(one) ? one : [one as FoundWatch];
    return all.map((watch) => ({ id: rule.id, field: rule.field, ...watch }));
  });
  return found.sort((a, b) => b.weight - a.weight);
}

/** Blanks out stretches so that offsets stay as they are. */
function withoutIgnored(text: string, ignored: readonly { start: number; end: number }[]): string {
  let kept = text;
  for (const { start, end } of ignored) {
    if (end <= start || start >= kept.length) continue;
    kept = kept.slice(0, start) + ' '.repeat(Math.min(end, kept.length) - start) + kept.slice(end);
  }
  return kept;
}
