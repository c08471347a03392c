import { describe, expect, it } from 'vitest';
import { situationSchema } from '#domain/situation.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { payBasis } from '#engine/plan/pay-basis.ts';
import { hearMessage } from '#engine/rehearse/heard.ts';
import { stepAmount } from '#engine/track/situation.ts';
import { OFFERS, offerOf, setupOf } from './rehearse-offers.ts';

describe('a message', () => {
  const basis = (offer: object[]) => {
    const found = payBasis(situationSchema.parse({ offer }).offer);
    if (found === undefined) throw new Error('no base');
    return found;
  };
  const us = offerOf(185_000, 'USD', [
    { field: 'pto', days: 15 },
    { field: 'targetBonus', percent: 10 },
  ]);
  it.each([
    ['Could we get to $198,000 base?', 'ask', { baseSalary: 198_000 }],
    [
      'Would 198k work, with a sign-on of $20,000 and 20 days of vacation?',
      'ask',
      { baseSalary: 198_000, signOnBonus: 20_000, pto: 20 },
    ],
    [
      "I'd like a base of $198,000, a $15k signing bonus, and a bonus target of 15%.",
      'ask',
      { baseSalary: 198_000, signOnBonus: 15_000, targetBonus: 15 },
    ],
    ['Thanks! The survey shows $205,000 for this work, so I would like $199,000.', 'ask', { baseSalary: 199_000 }],
    ['Based on the posting, I was hoping for something around $205,000.', 'ask', { baseSalary: 205_000 }],
    ['I was hoping for 205.', 'ask', { baseSalary: 205_000 }],
    ['I will think about 20 things first.', 'other', {}],
    ['$200,000 and we have a deal.', 'ask', { baseSalary: 200_000 }],
    ['Could the sign-on go from $20,000 to $30,000?', 'ask', { signOnBonus: 30_000 }],
    ['What about 1,500 RSUs and 20 vacation days?', 'ask', { equity: 1_500, pto: 20 }],
    ['I have another offer at $198,000. Could you get to $203,000?', 'ask', { baseSalary: 203_000 }],
    ['I would like 10% more.', 'ask', { baseSalary: 203_500 }],
    ['Can we bump the bonus to 15 percent?', 'ask', { targetBonus: 15 }],
    ['Leaving means that I forfeit $14,000: a loyalty payment.', 'other', {}],
    ['I am looking for a total of $260,000.', 'other', {}],
    ['Great, if you can put that in writing I will sign today.', 'ask-letter', {}],
    ['Help me understand how salary is determined here.', 'question', {}],
    ['Is there any room on the base?', 'want-more', {}],
    ['How is base set for this role?', 'question', {}],
    ['Thank you. I am happy to accept the offer.', 'accept', {}],
    ['Thank you. I have read the offer letter and gladly accept.', 'accept', {}],
    ['I would accept once the letter says $190,000.', 'ask', { baseSalary: 190_000 }],
    ['Thank you, but I have to decline.', 'decline', {}],
    ['Could you send the revised letter with these terms?', 'ask-letter', {}],
    ['Thank you for the offer. I would like to come back to you by Friday.', 'ask-time', {}],
    ['', 'other', {}],
    ['🙂'.repeat(4_000), 'other', {}],
  ])('%s', (text, does, asks) => {
    const situation = situationSchema.parse({ stage: 'countering', offer: us });
    const heard = hearMessage(text, situation, basis(us));
    expect({ does: heard.does, asks: Object.fromEntries(heard.asks) }).toEqual({ does, asks });
  });

  it('of the phrase engine is heard with every figure it asks for', () => {
    const missed: string[] = [];
    for (const offer of OFFERS) {
      const { situation, goals } = setupOf(offer);
      const countering = { ...situation, stage: 'countering' as const };
      const { move } = planMove(countering, goals);
      for (const { text } of phrase({ situation: countering, goals, move })) {
        const heard = hearMessage(text, countering, basis([...offer.offer]));
        for (const term of move.asks)
          if (heard.asks.get(term.field) !== stepAmount(term))
            missed.push(`${offer.name} ${term.field} ${heard.asks.get(term.field)}: ${text}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
