// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { NegotiationView } from '#app/home-view.ts';
import { Panel } from '#ui/surfaces/Panel.tsx';
import { memoryDesk, memoryPage } from '../harness/memory-desk.ts';
import { fixtureView } from '../harness/view.ts';
import { button, click, draw, labelled, press, settled, write } from './support.ts';

let desk: ReturnType<typeof memoryDesk>;
let page: ReturnType<typeof memoryPage>;
const show = async (view: NegotiationView | undefined = fixtureView(), replyOpen = true) => {
  desk = memoryDesk(view);
  page = memoryPage(replyOpen);
  return draw(<Panel desk={desk.desk} page={page.page} locale="en-US" />);
};
const last = (verb: string) => desk.calls.filter((call) => call.verb === verb).at(-1)?.argument;
const text = () => document.body.textContent ?? '';
const tab = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((each) => each.textContent === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
};

describe('the panel', () => {
  beforeEach(() => show());

  it('marks the sentence in the mail while a fact is hovered, and unmarks it', async () => {
    const row = button(/^Base salary/).closest('li');
    row?.dispatchEvent(new MouseEvent('mouseenter'));
    row?.dispatchEvent(new MouseEvent('mouseleave'));
    const { fact, documentId } = fixtureView().facts.find((each) => each.fact.field === 'baseSalary') ?? {};
    expect(page.calls).toEqual([['mark', documentId, fact?.start, fact?.end], ['unmark']]);
  });

  it('corrects a value in place, says so, and takes it back', async () => {
    await click(button(/^Base salary/));
    await click(button('Change: Base salary'));
    await write(labelled('Amount'), '190,000');
    await click(button('Save'));
    expect(last('correct')).toMatchObject({
      field: 'baseSalary',
      documentId: 'd1',
      quote: 'Your base salary will be $185,000 per year',
      fact: { amount: 190_000, currency: 'USD', period: 'year', origin: 'corrected', confidence: 1 },
    });
    expect(text()).toContain('you changed this');
    await click(button('Undo'));
    expect(last('record')).toMatchObject({ entry: { kind: 'retracted' } });
    expect(text()).not.toContain('you changed this');
    expect(button(/^Base salary/).textContent).toContain('$185,000');
  });

  it('adds a missing fact by hand, changes it, and removes it without leaving a second one', async () => {
    await click(button('Add something the letter leaves out'));
    await write(labelled('What'), 'severance');
    await write(labelled('Months'), '3');
    await click(button('Add it'));
    const added = () =>
      [...document.querySelectorAll('.fact-note')].filter((each) => /you added/.test(each.textContent ?? ''));
    expect(added()).toHaveLength(1);
    const row = () => added()[0]?.closest('li') as HTMLElement;
    await click(row().querySelector('button') as HTMLElement);
    await click(button(/^Change/, row()));
    await write(labelled('Months', row()), '4');
    await click(button('Save'));
    expect(added()).toHaveLength(1);
    await click(row().querySelector('button') as HTMLElement);
    await click(button('Not in the letter', row()));
    expect(added()).toHaveLength(0);
  });

  it('keeps a wrong figure in the form and says what is wrong', async () => {
    await click(button(/^Sign-on bonus/));
    await click(button('Change: Sign-on bonus'));
    await write(labelled('Amount'), 'lots');
    await click(button('Save'));
    expect(last('correct')).toBeUndefined();
    expect(labelled('Amount').getAttribute('aria-invalid')).toBe('true');
  });

  it('gathers ticked questions into one message on the Say sheet', async () => {
    for (const name of ['Ask about 401(k) match', 'Ask about vacation days'])
      await click(document.querySelector<HTMLElement>(`[aria-label="${name}"]`) as HTMLElement);
    await click(button('Write one message'));
    expect(tab('Say').getAttribute('aria-selected')).toBe('true');
    expect(last('wordings')).toMatchObject({ move: { kind: 'request-details', about: ['pto', 'retirementMatch'] } });
  });

  it('moves through the tabs by arrow keys', async () => {
    tab('Offer').focus();
    await press(tab('Offer'), 'ArrowRight');
    expect(document.activeElement).toBe(tab('Worth'));
    await press(tab('Worth'), 'End');
    expect(tab('Ledger').getAttribute('aria-selected')).toBe('true');
    await press(tab('Ledger'), 'ArrowRight');
    expect(tab('Offer').getAttribute('aria-selected')).toBe('true');
  });

  it('closes the open line with Escape and gives the focus back', async () => {
    const line = button(/^Base salary/);
    await click(line);
    await press(button('Change: Base salary'), 'Escape');
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(line);
  });

  it('values again at once under another assumption', async () => {
    await click(tab('Worth'));
    await click(button('What this rests on'));
    const slider = labelled('Share of the target bonus paid');
    await write(slider, '0');
    expect(last('revalue')).toEqual({
      negotiationId: 'halvorsen',
      assumptions: { bonusPayout: 0, sharePrice: 42 },
      from: expect.anything(),
    });
    expect(document.querySelector('.sentence')?.textContent).toContain('$204,000');
    await click(button('Back to the defaults'));
    expect(last('revalue')).toEqual({ negotiationId: 'halvorsen', assumptions: {}, from: expect.anything() });
  });
});

describe('private figures', () => {
  it('are not in the page until shown', async () => {
    await show(fixtureView({ goals: { target: 201_300, ideal: 207_700, walkAway: 191_100 } }));
    await click(tab('Plan'));
    for (const figure of ['201,300', '207,700', '191,100', '262,000'])
      expect(document.body.innerHTML).not.toContain(figure);
    await click(button('Show'));
    for (const figure of ['201,300', '207,700', '191,100', '262,000'])
      expect(document.body.innerHTML).toContain(figure);
  });

  it('are asked one at a time and contradictions are named', async () => {
    await show();
    await click(tab('Plan'));
    await write(labelled(/thrill you/), '190k');
    await click(button('Keep this'));
    expect(last('saveGoals')).toMatchObject({ goals: { ideal: 190_000 } });
    await write(labelled(/gladly take/), '200000');
    await click(button('Keep this'));
    expect(text()).toContain('Your target is above');
  });

  it('puts what matters in order and keeps the focus on the button', async () => {
    await show();
    await click(tab('Plan'));
    await click(button(/^Move .*quity up/));
    const { goals } = last('saveGoals') as { goals: NegotiationView['goals'] };
    expect(goals.preferences?.equity).toBe(2);
    expect(document.activeElement?.getAttribute('data-by')).toBe('-1');
  });
});

describe('saying it', () => {
  it('inserts the edited text and shows what it would cost', async () => {
    await show();
    await click(tab('Say'));
    const sheet = document.querySelector<HTMLInputElement>('.letter-text') as HTMLInputElement;
    await write(sheet, 'I would accept $190,000.');
    expect(text()).toContain('One sentence to look at');
    await click(button('Replace'));
    expect(sheet.value).toBe('I am asking for $190,000.');
    await click(button('Insert'));
    expect(page.calls.at(-1)).toEqual(['insert', 'd1', 'I am asking for $190,000.']);
  });

  it('says so when no reply is open', async () => {
    await show(fixtureView(), false);
    await click(tab('Say'));
    await click(button('Insert'));
    expect(text()).toContain('No open reply was found');
  });

  it('keeps a text the person has begun when the offer changes beneath it', async () => {
    await show();
    await click(tab('Say'));
    const sheet = document.querySelector<HTMLInputElement>('.letter-text') as HTMLInputElement;
    await write(sheet, 'My own words.');
    page.changed();
    await settled();
    expect(document.querySelector<HTMLInputElement>('.letter-text')?.value).toBe('My own words.');
  });
});

describe('the ledger', () => {
  it('enters what was said on the phone in one go', async () => {
    await show();
    await click(tab('Ledger'));
    await write(labelled(/Their words/), 'Thirty days of vacation are fine.');
    await write(labelled('About'), 'pto');
    await write(labelled('Days a year'), '30');
    await click(button('Enter'));
    expect(last('record')).toMatchObject({
      entry: {
        kind: 'promise',
        by: 'Ines Okafor',
        terms: [{ field: 'pto', days: 30 }],
        words: 'Thirty days of vacation are fine.',
      },
    });
  });

  it('takes an entry back and leaves it out', async () => {
    await show();
    await click(tab('Ledger'));
    await click(button('Take out: Ines Okafor said'));
    expect(last('record')).toMatchObject({ entry: { kind: 'retracted', entryId: 'e3' } });
    expect(text()).not.toContain('We can go to thirty');
  });
});

describe('without an offer', () => {
  it('reads pasted text, and says when nothing is found', async () => {
    desk = memoryDesk(fixtureView(), 'nothing');
    page = memoryPage();
    await draw(<Panel desk={desk.desk} page={page.page} locale="en-US" />);
    await write(labelled('Paste the letter'), 'too short');
    await click(button('Read it'));
    expect(text()).toContain('No offer was found');
    await write(labelled('Paste the letter'), fixtureView().document.text);
    await click(button('Read it'));
    expect(text()).toContain('Halvorsen Robotics');
    page.changed();
    await settled();
    expect(tab('Offer')).toBeDefined();
  });

  it('offers to try again when the background does not answer', async () => {
    desk = memoryDesk(fixtureView(), 'error');
    await draw(<Panel desk={desk.desk} page={memoryPage().page} locale="en-US" />);
    await click(button('Try again'));
    expect(desk.calls.filter((call) => call.verb === 'current')).toHaveLength(2);
  });
});
