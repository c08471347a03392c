import type { Sign } from '#engine/spot/sign.ts';
import { hiresYou } from '#engine/spot/signs/for/chosen.ts';
import { offersJob } from '#engine/spot/signs/for/offer-act.ts';
import { offerPaper } from '#engine/spot/signs/for/paper.ts';
import { kindsIn } from '#engine/spot/words/kinds.ts';
import { AMOUNT, gap } from '#engine/spot/words/lexicon.ts';

/** Lenders and colleges send offer letters too; these are of work. */
const OF_EMPLOYMENT =
  /\b(?:employment|job offer|internship|salary|appointment|\w{0,14}(?:arbeits|dienst|anstellungs)vertrag\w*|contrat de travail|contrato de trabajo|lettera di assunzione)\b/;

/**
 * A field where "offer" means another thing. One word of it is nothing, as people are hired by banks and colleges too;
 * two kinds of words in a mail that hires nobody are.
 */
function field(id: string, why: string, kinds: readonly RegExp[]): Sign {
  return {
    id,
    weight: -11,
    isSoft: true,
    isOtherBusiness: true,
    why,
    holds: (mail) => {
      const found = kindsIn(`${mail.subject}\n${mail.text}`, kinds);
      if (found === 0) return false;
      const hires =
        offersJob.holds(mail) ||
        hiresYou.holds(mail) ||
        (offerPaper.holds(mail) && OF_EMPLOYMENT.test(`${mail.subject}\n${mail.text}`));
      return found >= 3 || (found === 2 && !hires) || (found === 1 && !hires && mail.jobWords <= 2);
    },
  };
}

/** The mail offers credit, an account or insurance. */
export const credit = field('credit', 'offers credit, an account or insurance', [
  /\b(?:personal|credit|home|car|student|business|instant) loans?\b|\bloan (?:offer|of|amount|terms)\b|\bdarlehen\b|\bprêt\b|\bpréstamo\b/,
  /\b(?:credit (?:card|limit|line|score|check)|higher limit|your limit|balance transfer|cash ?back|apr\b|interest rate|pre-?approved|approved for)\b/,
  /\b(?:mortgage|building society|lending|lender|borrow\w*|refinanc\w+|monthly payment|repayment|emi)\b/,
  /\b(?:zero balance|salary account|savings account|premium account|free card|policy(?:holder)? number|insurance quote|hausratversicherung|versicherungsschutz)\b/,
]);

/** The mail is about goods, a home or a service. */
export const goods = field('goods', 'is about goods, a home or a service', [
  /\b(?:sellers?|(?:a|the|new) buyers?(?! role)|closing (?:date|costs)|escrow|bid(?:s|ding)?|your (?:property|listing|bike|bicycle|car|item)|offer price|asking price)\b/,
  /\b(?:monthly rent|rent is|(?<!direct )deposit|move-in|lease|tenancy|apartment|mietvertrag)\b/,
  /\b(?:invoice|vat|mwst|net total|total net|gesamt netto|zzgl|quote|quotation|payment is due|due on acceptance|auftrag|material)\b/,
  /\b(?:shop (?:now|the)|on sale|\d+ ?% off|discount|(?:promo|voucher) code|your order|shipping|delivery|parcel|checkout|joining fee|membership|flight)\b/,
  /\b(?:our (?:engineers|developers|designers) |dedicated developers|rounds of (?:changes|revisions)|scope of work|exhibitor|sponsor\w*|tuition (?:request|requirement)|proposed rate|your (?:relaunch|website|project|event))\b/,
]);

/** The mail offers a place to study or an award. */
export const study = field('study', 'offers a place to study or an award', [
  /\b(?:admission|admitted|admissions|enrol\w*|your place|seat|cohort|plaza|studienplatz|matriculation)\b/,
  /\b(?:tuition|scholarship|fellowship|assistantship|bursary|stipendium|financial aid|award (?:of|letter|begins)|the [\w ]{2,20} award)\b/,
  /\b(?:doctoral|undergraduate|bachelor\w*|master'?s?|máster|phd|degree|graduate (?:school|studies|program\w*)|bootcamp|(?:the|this|our|your|a) (?:\w+ )?course|job simulation|msc|mba|bsc|llm|certificate|graduates earn|llb|semester)\b/,
]);

const SETTLES =
  /\b(?:(?:full|final) settlement|without prejudice|settlement (?:offer|agreement|proposal)|your claims?|termination agreement|aufhebungsvertrag|abfindung)\b/;
/** The mail settles a claim or ends a job. */
export const settles: Sign = {
  id: 'settles',
  weight: -12,
  why: 'settles a claim or ends a job',
  holds: ({ subject, text }) => SETTLES.test(`${subject}\n${text}`),
};

const PAYS_FOR = new RegExp(
  `\\b(?:the|a|entry|joining|membership|participation|course) (?:fee|price|cost)s?\\b${gap(15)}${AMOUNT}|\\b(?:(?:it|this|that|which|only) costs?|priced at|you pay|pay us|payment of|deposit of|abonar|secure your \\w+ with) (?:a |only |just )?${AMOUNT}|\\bpay(?:ment)? (?:is )?due\\b`,
);
/** The money goes the other way. */
export const readerPays: Sign = {
  id: 'reader-pays',
  weight: -8,
  why: 'asks you for money',
  holds: ({ text }) => PAYS_FOR.test(text),
};
