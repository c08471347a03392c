import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'contingency';

const of = (...texts: readonly string[]) => texts.map((text) => ({ field, text }) as const);

export const cases: readonly FieldCase[] = [
  { text: 'This offer is contingent upon a satisfactory background check.', gives: of('background check') },
  {
    text: 'Your appointment is subject to two satisfactory professional references, a drug test and a pre-employment medical examination.',
    gives: of('references', 'drug test', 'health screen'),
  },
  { text: 'On your first day you must complete Form I-9.', gives: of('right-to-work') },
  {
    text: 'The offer is conditional on:\n(a) proof of your right to work in Ireland;\n(b) Garda vetting; and\n(c) a current driving licence.',
    gives: of('right-to-work', 'background check', 'driving licence'),
  },
  {
    text: 'As a condition of your employment you must sign the enclosed Confidentiality and Inventions Agreement.',
    gives: of('signing the Confidentiality and Inventions Agreement'),
  },
  { text: 'The appointment is subject to approval by the Board of Trustees.', gives: of('board approval') },
  {
    text: 'Die Einstellung erfolgt vorbehaltlich der Vorlage eines Führungszeugnisses.',
    gives: of('background check'),
  },
  { text: "Cette embauche est sous réserve de la visite médicale d'embauche.", gives: of('health screen') },
  { text: 'La oferta está condicionada a dos referencias profesionales.', gives: of('references') },
  {
    text: 'The offer is contingent upon completion of your doctoral degree before the start.',
    gives: of('degree'),
  },
  { text: 'The option grant is subject to approval by the Board of Directors.', nothing: true },
  { text: 'Your bonus is subject to the terms of the plan.', nothing: true },
  { text: 'All references to dollars are to Canadian dollars.', nothing: true },
  { text: 'Please sign below to accept this offer.', nothing: true },
  {
    text: 'Needed: police clearance and 2 references',
    gives: [
      { field: 'contingency', text: 'background check' },
      { field: 'contingency', text: 'references' },
    ],
  },
  {
    text: 'Der Vertrag steht unter dem Vorbehalt der Zustimmung des Betriebsrats.',
    gives: [{ field: 'contingency', text: 'board approval' }],
  },
  { text: 'The medical plan covers a yearly physical for you and your family.', nothing: true },
];
