import type { Letter } from '#domain/document.ts';
import type { SpotKind } from '#domain/spotting.ts';
import { FAKE } from '#engine/spot/fake/fake-sign.ts';
import { FAKE_SIGNS } from '#engine/spot/fake/index.ts';
import { spotMailOf } from '#engine/spot/mail.ts';
import { SIGNS } from '#engine/spot/signs/index.ts';
import { foundIn } from '#engine/spot/signs/together.ts';
import { type Belief, fitModel, type Model, oddsOf } from './logistic.ts';
import { MOST, OFFER_PRIORS, OTHER_KIND_SIGNS, REVISED_PRIORS, VERBAL_PRIORS } from './priors.ts';

/** A mail with its label. A batch is what one hand wrote at one time. */
export interface Labelled {
  readonly batch: string;
  readonly name: string;
  readonly label: SpotKind;
  readonly letter: Letter;
}
interface Read extends Labelled {
  readonly values: ReadonlyMap<string, number>;
  readonly isFake: boolean;
}
interface Models {
  readonly offer: Model;
  readonly revised: Model;
  readonly verbal: Model;
}

/** Chosen by leave-one-batch-out log loss; the kinds have fewer mails and need more. */
const PENALTY = 1.5;
const KIND_PENALTY = 2;
const LIKELY = 0.5;

const OFFER_IDS = Object.keys(OFFER_PRIORS);
const KIND_IDS = [...new Set([...Object.keys(REVISED_PRIORS), ...Object.keys(VERBAL_PRIORS), ...OTHER_KIND_SIGNS])];
const vectorOf = ({ values }: Read, ids: readonly string[]) => ids.map((id) => values.get(id) ?? 0);

function bounded(id: string): Belief {
  const prior = OFFER_PRIORS[id] ?? 0;
  const most = MOST[id] ?? 9;
  return { prior, least: prior > 0 ? 0 : -most, most: prior > 0 ? most : 0 };
}
const free = (priors: Readonly<Record<string, number>>) =>
  KIND_IDS.map((id): Belief => ({ prior: priors[id] ?? 0, least: -9, most: 9 }));

function read(mail: Labelled): Read {
  const ready = spotMailOf(mail.letter);
  const strength = FAKE_SIGNS.reduce((sum, sign) => sum + (sign.holds(ready) ? sign.strength : 0), 0);
  return {
    ...mail,
    values: new Map(foundIn(ready, SIGNS).map(({ id, value }) => [id, value])),
    isFake: strength >= FAKE,
  };
}
function fitAll(mails: readonly Read[]): Models {
  const genuine = mails.filter(({ isFake, label }) => !isFake || label !== 'not-offer');
  const offers = mails.filter(({ label }) => label !== 'not-offer');
  const ofKind = (kind: SpotKind, priors: Readonly<Record<string, number>>) =>
    fitModel(
      offers.map((mail) => ({ x: vectorOf(mail, KIND_IDS), y: mail.label === kind })),
      free(priors),
      KIND_PENALTY,
    );
  return {
    offer: fitModel(
      genuine.map((mail) => ({ x: vectorOf(mail, OFFER_IDS), y: mail.label !== 'not-offer' })),
      OFFER_IDS.map(bounded),
      PENALTY,
    ),
    revised: ofKind('revised-offer', REVISED_PRIORS),
    verbal: ofKind('verbal-offer', VERBAL_PRIORS),
  };
}

/** What a mail is taken for. */
function judged(
  mail: Read,
  { offer, revised, verbal }: Models,
): { readonly isOffer: boolean; readonly kind: SpotKind } {
  const x = vectorOf(mail, KIND_IDS);
  const [isRevised, isVerbal] = [oddsOf(revised, x), oddsOf(verbal, x)];
  return {
    isOffer: !mail.isFake && 1 / (1 + Math.exp(-oddsOf(offer, vectorOf(mail, OFFER_IDS)))) >= LIKELY,
    kind: isRevised > 0 && isRevised >= isVerbal ? 'revised-offer' : isVerbal > 0 ? 'verbal-offer' : 'offer',
  };
}

interface Count {
  hits: number;
  falseAlarms: number;
  misses: number;
  kinds: number;
  offers: number;
}
const nothing = (): Count => ({ hits: 0, falseAlarms: 0, misses: 0, kinds: 0, offers: 0 });
function line(name: string, { hits, falseAlarms, misses, kinds, offers }: Count): string {
  const share = (part: number, whole: number) => (whole === 0 ? '    -' : (part / whole).toFixed(3));
  const f1 = share(2 * hits, 2 * hits + falseAlarms + misses);
  return `${name.padEnd(12)} P ${share(hits, hits + falseAlarms)}  R ${share(hits, hits + misses)}  F1 ${f1}  false alarms ${falseAlarms}  misses ${misses}  kind ${kinds}/${offers}`;
}

/** Each batch judged by weights fitted on all others. Prints a line per batch, and each mail that is taken wrongly. */
function leaveOneOut(mails: readonly Read[]): string[] {
  const all = nothing();
  const lines: string[] = [];
  for (const batch of new Set(mails.map((mail) => mail.batch))) {
    const models = fitAll(mails.filter((mail) => mail.batch !== batch));
    const own = nothing();
    for (const mail of mails.filter((one) => one.batch === batch)) {
      const { isOffer, kind } = judged(mail, models);
      const should = mail.label !== 'not-offer';
      if (should !== isOffer) lines.push(`  ${should ? 'missed' : 'false '} ${batch}: ${mail.name}`);
      for (const count of [own, all]) {
        if (should && isOffer) count.hits++;
        else if (isOffer) count.falseAlarms++;
        else if (should) count.misses++;
        if (should) count.offers++;
        if (should && kind === mail.label) count.kinds++;
      }
    }
    lines.push(line(batch, own));
  }
  return [...lines, line('all', all)];
}

/** The weights as a module. */
function moduleOf({ offer, revised, verbal }: Models): string {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const ids = [...new Set([...OFFER_IDS, ...KIND_IDS])].sort();
  const of = (model: Model, names: readonly string[], id: string) => rounded(model.weights[names.indexOf(id)] ?? 0);
  const rows = ids.map(
    (id) =>
      `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: { offer: ${of(offer, OFFER_IDS, id)}, revised: ${of(revised, KIND_IDS, id)}, verbal: ${of(verbal, KIND_IDS, id)} },`,
  );
  return `/** What a sign adds to the log-odds of an offer and, among offers, of a revised and of a verbal one. */
export interface Weights {
  readonly offer: number;
  readonly revised: number;
  readonly verbal: number;
}

export const BIAS: Weights = { offer: ${rounded(offer.bias)}, revised: ${rounded(revised.bias)}, verbal: ${rounded(verbal.bias)} };

/** Fitted by bench/spot/run.mjs over labelled mails; not to be set by hand. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
${rows.join('\n')}
};
`;
}

/** Judges the signs on mails they were not fitted to, and fits the weights on all of them. */
export function main(labelled: readonly Labelled[]): { readonly report: string; readonly weights: string } {
  const mails = labelled.map(read);
  return { report: leaveOneOut(mails).join('\n'), weights: moduleOf(fitAll(mails)) };
}
