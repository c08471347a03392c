import type { NegotiationView, ShownFact } from '#app/home-view.ts';
import type { Fact, Term } from '#domain/fact.ts';
import { fixtureView } from './view.ts';

const fact = (term: Term, label: string, shown: string): ShownFact => ({
  documentId: 'd1',
  label,
  shown,
  fact: { ...term, quote: shown, start: 0, end: shown.length, confidence: 0.9, origin: 'read' } as Fact,
});

/** Long German words and names: nothing may scroll sideways or wrap inside a figure. */
export function germanView(): NegotiationView {
  return fixtureView({
    employer: 'Rheinisch-Westfälische Hochspannungsleitungsbetriebsgesellschaft mbH',
    role: 'Leiter Netzleittechnik und Energieversorgungssystemüberwachung',
    facts: [
      fact(
        { field: 'baseSalary', amount: 82_500, currency: 'EUR', period: 'year' },
        'Jahresbruttogrundgehalt',
        '82.500 € im Jahr',
      ),
      fact({ field: 'thirteenthSalary', salaries: 1 }, 'Weihnachtsgratifikation', '13. Monatsgehalt'),
      fact({ field: 'retirementMatch', percent: 4 }, 'Arbeitgeberzuschuss zur betrieblichen Altersversorgung', '4 %'),
      fact(
        { field: 'title', text: 'x' },
        'Berufsbezeichnung',
        'Leiter Netzleittechnik und Energieversorgungssystemüberwachung',
      ),
      fact({ field: 'nonCompete', months: 24 }, 'Nachvertragliches Wettbewerbsverbot', '24 Monate'),
    ],
    next: [
      {
        id: 'x',
        title: 'Bedanken und um Bedenkzeit bis Donnerstag bitten',
        why: 'Die Rückmeldefrist ist außergewöhnlich kurz.',
        tab: 'worth',
      },
    ],
  });
}
