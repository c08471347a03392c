// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NegotiationView } from '#app/home-view.ts';
import { Panel } from '#ui/surfaces/Panel.tsx';
import { memoryDesk, memoryPage } from '../harness/memory-desk.ts';
import { preparedView } from '../harness/prepared-view.ts';
import { fixtureView } from '../harness/view.ts';
import { button, click, draw, labelled, settled, write } from './support.ts';

const GOALS = { target: 198_000, ideal: 212_000, walkAway: 186_000 };
let desk: ReturnType<typeof memoryDesk>;
const show = async (view: NegotiationView, tab: 'plan' | 'say' = 'plan') => {
  desk = memoryDesk(view);
  return draw(<Panel desk={desk.desk} page={memoryPage().page} locale="en-US" tab={tab} />);
};
const last = (verb: string) => desk.calls.filter((call) => call.verb === verb).at(-1)?.argument;
const text = () => document.body.textContent ?? '';
const section = (title: string): HTMLElement => {
  const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === title);
  const found = heading?.closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return found;
};

describe('the plan', () => {
  beforeEach(() => show(preparedView(GOALS)));

  it('says what the move costs and how it is best made', () => {
    const move = section('The next move').textContent ?? '';
    expect(move).toContain('What it costs');
    expect(move).toMatch(/By (?:mail|phone)/);
  });

  it('compares the walk-away with the best alternative, both hidden', () => {
    const figures = section('Your three figures').textContent ?? '';
    expect(figures).toContain('Brightwell Systems');
    expect(figures).toContain('Your best alternative has a higher base');
    expect(document.body.innerHTML).not.toContain('186,000');
  });

  it('takes an either-or as an answer and turns it into weights', async () => {
    const asked = [...document.querySelectorAll<HTMLElement>('.either')];
    expect(asked).toHaveLength(2);
    await click(asked[0] as HTMLElement);
    const { goals } = last('saveGoals') as { goals: NegotiationView['goals'] };
    expect(goals.choices).toHaveLength(2);
    expect(goals.choices?.at(-1)?.picked).toBe('field');
    expect(Math.max(...Object.values(goals.preferences ?? {}))).toBeLessThanOrEqual(2);
  });

  it('lets the person settle what the order and the choices contradict', async () => {
    expect(text()).toContain('does not fit what you chose before');
    await click(button('The order is right'));
    expect((last('saveGoals') as { goals: NegotiationView['goals'] }).goals.choices).toEqual([]);
    expect(text()).not.toContain('does not fit what you chose before');
  });

  it('keeps a circumstance', async () => {
    await click(labelled('I have no job at the moment'));
    expect(last('saveGoals')).toMatchObject({ goals: { circumstances: { unemployed: true, otherProcesses: true } } });
  });

  it('picks what to say for this ask and what to leave out', () => {
    const uses = [...document.querySelectorAll('.picked > li')].map((each) => each.textContent ?? '');
    expect(uses.filter((each) => each.startsWith('Say'))).toHaveLength(2);
    expect(uses.find((each) => each.includes('former colleague'))).toMatch(/^Leave out/);
  });

  it('records pay that would be forfeited, and wants to know what it is', async () => {
    await click(button('Add pay you would forfeit'));
    await write(labelled('How much'), '9,500');
    const form = section('What backs your ask');
    const add = () => button('Add', labelled('How much').closest('.disclosure') ?? form);
    await click(add());
    expect(last('record')).toBeUndefined();
    expect(text()).toContain('Say what it is.');
    await write(labelled('What it is'), 'unvested shares');
    await click(add());
    expect(last('record')).toMatchObject({
      entry: { kind: 'forfeit', forfeit: { what: 'unvested shares', amount: 9_500, currency: 'USD' } },
    });
  });

  it('opens an objection to its question and leads to the words that answer it', async () => {
    await click(button(/^“That is above our budget\.”/));
    expect(text()).toContain('Is that the budget for base, or for the whole package?');
    await click(button('Answer this in writing'));
    expect(last('wordings')).toMatchObject({ objection: 'budget' });
    expect(text()).toContain('Answer “That is above our budget”');
    await click(button('Back to the planned move'));
    expect(last('wordings')).not.toHaveProperty('objection');
  });

  it('shows the days, with what is done', async () => {
    await click(button(/^The days until your answer/));
    expect([...document.querySelectorAll('.timeline time')].map((each) => each.textContent)).toContainEqual(
      expect.stringContaining('done'),
    );
  });
});

describe('the call sheet', () => {
  beforeEach(async () => {
    await show(preparedView(GOALS), 'say');
    await click(labelled('Call'));
  });

  it('goes from the opening over the ask to the stop, and says what to leave unsaid', () => {
    const parts = [...document.querySelectorAll('.call-part')].map((each) => each.textContent);
    expect(parts).toEqual(['Open', 'Say', 'Ask', 'Stop']);
    expect(text()).toContain('What not to say');
    expect(text()).toContain('To trade for');
    expect(document.body.innerHTML).not.toContain('186,000');
  });

  it('reads their exact words and keeps them as their answer', async () => {
    await write(
      labelled('Their exact words'),
      'We can offer a base salary of $190,000 a year. There is some room on the sign-on bonus.',
    );
    await click(button('Read it'));
    expect(text()).toContain('they offer something else');
    await click(button('Keep in the ledger'));
    expect(last('record')).toMatchObject({
      entry: {
        kind: 'answer',
        stance: 'counter',
        terms: [{ field: 'baseSalary', amount: 190_000 }],
        open: ['signOnBonus'],
        words: expect.stringContaining('$190,000'),
      },
    });
    expect(Object.keys((last('record') as { entry: { terms: object[] } }).entry.terms[0] ?? {})).not.toContain('quote');
  });

  it('keeps words as a note where they are no answer', async () => {
    await write(labelled('Their exact words'), 'My boss is away until Tuesday.');
    await click(button('Keep as a note'));
    expect(last('record')).toMatchObject({
      negotiationId: 'halvorsen',
      entry: { kind: 'note', by: 'them', text: 'My boss is away until Tuesday.' },
    });
  });

  it('confirms by mail what was named on the phone', async () => {
    await write(labelled('Their exact words'), 'We can offer a base salary of $190,000 a year.');
    await click(button('Read it'));
    await click(button('Confirm it by mail'));
    expect(last('wordings')).toMatchObject({
      medium: 'email',
      move: { kind: 'request-writing', occasion: 'confirm-call', asks: [{ amount: 190_000 }] },
    });
  });
});

describe('a rehearsal', () => {
  const line = () => labelled('Your line') as unknown as HTMLInputElement;
  beforeEach(async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.42);
    await show(fixtureView({ goals: GOALS }));
    await click(button('Rehearse the talk'));
    // The engine is fetched with the first rehearsal.
    await vi.waitFor(() => button('Begin'));
    await settled();
  });

  it('answers a line, marks what it cost, and goes on where it was after a look elsewhere', async () => {
    await click(labelled(/^Takes their time/));
    await click(button('Begin'));
    await write(line(), 'I would accept $186,000, that is my minimum.');
    await click(button('Say it'));
    expect(document.querySelectorAll('.talk > li')).toHaveLength(3);
    expect(text()).toMatch(/in it costs? you/);
    const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    await click(tab[4] as HTMLElement);
    await click(tab[2] as HTMLElement);
    await vi.waitFor(() => expect(document.querySelectorAll('.talk > li')).toHaveLength(3));
  });

  it('is played to the end in the plan’s words and shows what was left, hidden until shown', async () => {
    await click(labelled(/^Meets you on the way/));
    await click(button('Begin'));
    for (let turn = 0; turn < 12 && !text().includes('You have a deal'); turn++) {
      await click(button('What would the plan say?'));
      await click(button('Say it'));
    }
    expect(text()).toContain('You have a deal');
    expect(text()).toContain('of what could be won');
    expect(text()).toContain('This employer is invented');
    await click(button('Once more'));
    expect(document.querySelectorAll('.talk > li')).toHaveLength(1);
  });

  it('keeps nothing and asks the desk for nothing', async () => {
    const before = desk.calls.length;
    await click(button('Begin'));
    await click(button('What would the plan say?'));
    await click(button('Say it'));
    await click(button('Back to the plan'));
    expect(desk.calls.length).toBe(before);
    expect(text()).toContain('The next move');
  });
});
