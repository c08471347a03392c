// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ComparableOffer, NegotiationView } from '#app/home-view.ts';
import type { MarketTables } from '#app/market-tables.ts';
import { weigh } from '#app/weigh.ts';
import { namesOf } from '#ui/full-page/compare/offer-names.ts';
import { draftOf, termsOf } from '#ui/full-page/needs/present-draft.ts';
import { WorthPage } from '#ui/full-page/worth-page.tsx';
import { Options } from '#ui/surfaces/Options.tsx';
import { Panel } from '#ui/surfaces/Panel.tsx';
import { evidenceOf } from '#ui/worth/against/evidence-draft.ts';
import { memoryDesk, memoryPage } from '../harness/memory-desk.ts';
import { memoryTables } from '../harness/memory-tables.ts';
import { fixtureView } from '../harness/view.ts';
import { weighedView } from '../harness/weighed-view.ts';
import { button, click, draw, labelled, press, settled, write } from './support.ts';

let desk: ReturnType<typeof memoryDesk>;
const text = () => document.body.textContent ?? '';
const asked = (verb: string) => desk.calls.filter((call) => call.verb === verb).map((call) => call.argument);
const section = (title: string) => {
  const found = [...document.querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === title,
  );
  if (found === undefined) throw new Error(`no section ${title}`);
  return found;
};
/** Parts that wait for a slider to rest. */
const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 170)));

const stateOf = (state: string): NegotiationView => {
  const view = weighedView(state);
  if (view === undefined) throw new Error(`no state ${state}`);
  return view;
};
async function showPanel(view = stateOf('weighed'), locale = 'en-US', isFull = true) {
  desk = memoryDesk(view);
  await draw(
    <Panel
      desk={desk.desk}
      page={memoryPage().page}
      locale={locale}
      tab="worth"
      weigh={weigh}
      market={memoryTables(isFull)}
    />,
  );
}
async function showPage(view = stateOf('weighed'), others: readonly ComparableOffer[] = []) {
  desk = memoryDesk(view, 'offer', others);
  await draw(
    <WorthPage
      desk={desk.desk}
      page={memoryPage().page}
      locale="en-US"
      negotiationId="halvorsen"
      weigh={weigh}
      market={memoryTables(true)}
    />,
  );
  await settled();
}
async function slide(name: string, value: string) {
  await write(labelled(name), value);
}

describe('the worth sheet', () => {
  beforeEach(() => showPanel());

  it('stands three totals side by side and says what is in none of them', async () => {
    const totals = [...document.querySelectorAll('.three > div')].map((each) => each.textContent);
    expect(totals[0]).toContain('Certain cash$205,000');
    expect(totals[1]).toContain('A year on average$230,350');
    expect(totals[2]).toContain('First year$245,350');
  });

  it('answers a slider in the page, without waiting for the desk, and says what changed', async () => {
    await click(button('What this rests on'));
    const slow = new Promise<never>(() => undefined);
    desk.desk.revalue = () => slow;
    await slide('Share of the target bonus paid', '0.5');
    expect(document.querySelector('.three')?.textContent).toContain('$216,475');
    expect(document.querySelector('.changed')?.textContent).toContain('−$13,875 a year on average');
    expect(document.querySelector('.changed')?.textContent).toContain('Target bonus −$13,875');
  });

  it('saves the last of many moves, and only what differs from the defaults', async () => {
    await click(button('What this rests on'));
    for (const value of ['0.9', '0.8', '0.7']) await slide('Share of the target bonus paid', value);
    expect(asked('revalue').at(-1)).toEqual({
      negotiationId: 'halvorsen',
      assumptions: { bonusPayout: 0.7, sharePrice: 42 },
      from: expect.anything(),
    });
    await click(button('Back to the defaults'));
    expect(asked('revalue').at(-1)).toEqual({ negotiationId: 'halvorsen', assumptions: {}, from: expect.anything() });
    expect(document.querySelector('.changed')?.textContent).toContain('−$12,600 a year on average');
  });

  it('keeps what was assumed while something else is recorded', async () => {
    await click(button('What this rests on'));
    await slide('Share of the target bonus paid', '0.5');
    await write(labelled('Occupation'), 'soft');
    await press(labelled('Occupation'), 'Enter');
    await click(button('Keep as evidence'));
    expect(document.querySelector('.three')?.textContent).toContain('$216,475');
    expect(document.querySelector('.changed')?.textContent).toContain('−$13,875 a year on average');
  });

  it('takes an emptied figure back as unknown', async () => {
    await click(button('What this rests on'));
    await write(labelled('Share price today'), '');
    expect(asked('revalue').at(-1)).toEqual({ negotiationId: 'halvorsen', assumptions: {}, from: expect.anything() });
    expect(document.querySelector('.three')?.textContent).toContain('$217,750');
    await rest();
    expect(text()).toContain('1,200 shares and no price');
  });

  it('has a sentence before each picture and the same figures in a table behind it', async () => {
    const vesting = section('How the shares become yours');
    expect(vesting.querySelector('.picture-says')?.textContent).toContain('300 of 1,200 in the first twelve months');
    expect(vesting.querySelector('.picture-drawn')?.getAttribute('aria-hidden')).toBe('true');
    await click(button('As a table', vesting));
    expect(vesting.querySelector('tbody tr')?.textContent).toContain('Apr 13, 2027 (month 12)300 shares');
    const scenarios = section('What the equity could pay');
    await click(button('As a table', scenarios));
    expect(
      [...scenarios.querySelectorAll('tbody tr')].map((row) => row.querySelector('td:last-child')?.textContent),
    ).toEqual(['$35,280', '$50,400', '$65,520']);
  });

  it('shows where each input came from under its name', async () => {
    await click(button(/^Target bonus/));
    const inputs = document.querySelector('.inputs')?.textContent;
    expect(inputs).toContain('Share of the target bonus paid100%our assumption');
    expect(inputs).toContain('from the letter');
  });

  it('looks an occupation up offline and keeps it as evidence', async () => {
    const field = labelled('Occupation');
    await write(field, 'soft');
    await press(field, 'ArrowDown');
    await press(field, 'ArrowUp');
    await press(field, 'Enter');
    await settled();
    expect(text()).toContain('$185,000 is about the 74th percentile for Software Developers, U.S.');
    await click(button('Keep as evidence'));
    expect(asked('record').at(-1)).toMatchObject({
      entry: {
        kind: 'evidence',
        datum: { kind: 'official', median: 152_300, low: 121_500, high: 186_400, asOf: '2025-05', currency: 'USD' },
      },
    });
    expect(text()).toContain('25th to 75th percentile');
  });

  it('closes the list of occupations with Escape', async () => {
    const field = labelled('Occupation');
    await write(field, 'e');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('[role="option"]').length).toBe(3);
    await press(field, 'Escape');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await write(field, 'zzz');
    expect(text()).toContain('Nothing by that name.');
  });
});

describe('figures that cannot be right', () => {
  it('stay in sight with their reason and out of the totals', async () => {
    await showPanel(stateOf('absurd'));
    const named = section('Named, and not counted').textContent ?? '';
    expect(named).toContain('$555,000');
    expect(named).toContain('does not fit the base');
    expect(named).toContain('Vesting over 0 years cannot be meant as written.');
    expect(named).toContain('exercising would cost more than the shares are worth');
    expect(named).toContain('An amount of zero or less is no support.');
    expect(document.querySelector('.three')?.textContent).toContain('$217,750');
    expect(text()).toContain('in another currency and not in the totals');
  });
});

describe('money of another currency', () => {
  it('joins the totals at a rate and a day of the person’s, and leaves them with it', async () => {
    await showPanel(stateOf('absurd'));
    await click(button('What this rests on'));
    await write(labelled('1 EUR in USD'), '1.1');
    expect(asked('revalue').at(-1)).toMatchObject({
      assumptions: { rates: [{ from: 'EUR', rate: 1.1, on: '2026-03-10' }] },
    });
    expect(document.querySelector('.three')?.textContent).toContain('$218,740');
    await write(labelled('1 EUR in USD'), '');
    expect(document.querySelector('.three')?.textContent).toContain('$217,750');
  });
});

describe('the person’s own way of writing', () => {
  it('holds on the whole sheet', async () => {
    await showPanel(stateOf('weighed'), 'de-DE');
    expect(document.querySelector('.three')?.textContent).toMatch(/230\.350\s\$/);
    expect(section('How the shares become yours').textContent).toContain('300 of 1.200');
  });
});

describe('private figures on the worth page', () => {
  it('are not in the page until shown', async () => {
    await showPage({ ...stateOf('weighed'), goals: { walkAway: 191_700, target: 203_300 } });
    for (const figure of ['191,700', '203,300', '6,700']) expect(document.body.innerHTML).not.toContain(figure);
    await click(button('Show'));
    expect(document.body.innerHTML).toContain('191,700');
    expect(text()).toContain('The offer’s base is $6,700 below it.');
  });
});

describe('offers side by side', () => {
  const others: readonly ComparableOffer[] = [
    {
      id: 'elsewhere:1',
      kind: 'elsewhere',
      employer: 'Mill',
      terms: [{ field: 'baseSalary', amount: 240_000, currency: 'USD', period: 'year' }],
      assumptions: {},
    },
    {
      id: 'elsewhere:2',
      kind: 'elsewhere',
      employer: 'Hafen',
      terms: [{ field: 'baseSalary', amount: 150_000, currency: 'EUR', period: 'year' }],
      assumptions: {},
    },
  ];

  it('measures staying against going and says when one passes another', async () => {
    await showPage(stateOf('weighed'), others);
    const said = document.querySelector('.compare-says')?.textContent ?? '';
    // Staying: 171,000 and ten percent.
    expect(said).toContain('Halvorsen Robotics: +$42,250 a year on average, +$169,000 over 4 years.');
    expect(said).toContain('Mill: +$51,900 a year on average');
    expect(said).toMatch(/Mill passes Halvorsen Robotics after \d+ months\./);
    expect(said).toContain('Hafen is in EUR.');
  });

  it('compares another currency only at a rate of the person’s', async () => {
    await showPage(stateOf('weighed'), others);
    await write(labelled('1 EUR in USD'), '1.2');
    const said = document.querySelector('.compare-says')?.textContent ?? '';
    expect(said).toContain('Hafen: −$8,100 a year on average');
    expect(said).toContain('1 EUR is taken as 1.2 USD');
  });

  it('follows the sliders of the offer in front', async () => {
    await showPage(stateOf('weighed'), others);
    await click(button('What this rests on'));
    await slide('Share of the target bonus paid', '0');
    await rest();
    expect(document.querySelector('.compare-says')?.textContent).toContain('Halvorsen Robotics: +$14,500 a year');
  });

  it('shows each part with its difference, by year and on average', async () => {
    await showPage(stateOf('weighed'), others);
    const row = (name: string) =>
      [...document.querySelectorAll('.compare tbody tr')].find((each) => each.querySelector('th')?.textContent === name)
        ?.textContent;
    expect(row('Sign-on')).toBe('Sign-on$0$5,000+$5,000$0=€0');
    await act(async () => labelled('Year 1', document.querySelector('.compare')?.parentElement ?? document).click());
    await settled();
    const first = [...document.querySelectorAll('.segments label')]
      .filter((each) => each.textContent === 'Year 1')
      .at(-1);
    await click(first?.querySelector('input') as HTMLElement);
    expect(row('Sign-on')).toBe('Sign-on$0$20,000+$20,000$0=€0');
  });

  it('keeps the present job and the must-haves among the private goals', async () => {
    await showPage({ ...stateOf('weighed'), goals: {} });
    expect(text()).toContain('Only this offer is known.');
    await click(button('The job you have now'));
    await write(labelled('Yearly base'), '172,500');
    await write(labelled('Shares vesting a year'), '9000');
    await click(button('Keep this'));
    expect(asked('saveGoals').at(-1)).toMatchObject({
      goals: {
        present: [
          { field: 'baseSalary', amount: 172_500, currency: 'USD' },
          { field: 'equity', value: 90_000, vestYears: 10 },
        ],
      },
    });
    expect(document.querySelector('.compare-says')?.textContent).toContain('Halvorsen Robotics: +$48,850 a year');
    await write(labelled('In a few words'), 'Fridays from home');
    await click(button('Add'));
    expect(asked('saveGoals').at(-1)).toMatchObject({
      goals: { mustHaves: [{ text: 'Fridays from home' }], present: expect.anything() },
    });
    expect(text()).toContain('One of them is not in this offer yet.');
  });

  it('tells offers of one name apart', () => {
    const offer = (id: string, more: Partial<ComparableOffer> = {}): ComparableOffer => ({
      id,
      kind: 'offer',
      terms: [],
      assumptions: {},
      ...more,
    });
    const names = namesOf([
      offer('1', { employer: 'Mill', role: 'Clerk' }),
      offer('2', { employer: 'Mill', role: 'Cashier' }),
      offer('3', { employer: 'Mill', role: 'Cashier' }),
      offer('4'),
      offer('5', { kind: 'present' }),
    ]);
    expect([...names.values()]).toEqual([
      'Mill',
      'Mill, Cashier',
      'Mill, Cashier (2)',
      'Offer without a name',
      'Staying',
    ]);
  });

  it('reads the present job back as it was typed', () => {
    const draft = { base: '61.500', bonus: '7,5', shares: '4.000', retirement: '', daysOff: '30' };
    const { terms, wrong } = termsOf(draft, 'EUR', 'de-DE');
    expect(wrong).toEqual([]);
    expect(draftOf(terms, 'de-DE')).toEqual({ ...draft, shares: '4000' });
    expect(termsOf({ ...draft, bonus: 'much' }, 'EUR', 'de-DE').wrong).toEqual(['bonus']);
  });
});

describe('the evidence form', () => {
  const empty = {
    source: 'Pay survey of the guild',
    role: '',
    place: '',
    low: '',
    median: '',
    high: '',
    currency: 'eur',
    asOf: '',
  };
  const read = (change: Partial<typeof empty>) =>
    evidenceOf({ ...empty, ...change }, { kind: 'survey', measures: 'base' }, 'en-US');

  it('gives a complete datum', () => {
    expect(read({ low: '50k', high: '61,500', role: 'Baker', place: 'Linz', asOf: '2026-04' })).toEqual({
      datum: {
        source: 'Pay survey of the guild',
        kind: 'survey',
        measures: 'base',
        low: 50_000,
        high: 61_500,
        role: 'Baker',
        place: 'Linz',
        currency: 'EUR',
        asOf: '2026-04',
      },
    });
  });

  it('names what is wrong beside the field', () => {
    const wrong = (change: Partial<typeof empty>) => {
      const answer = read(change);
      return 'problems' in answer ? Object.keys(answer.problems) : [];
    };
    expect(wrong({})).toEqual(['low']);
    expect(wrong({ median: 'lots' })).toEqual(['median']);
    expect(wrong({ low: '60000', high: '50000' })).toEqual(['high']);
    expect(wrong({ median: '50000', source: ' ' })).toEqual(['source']);
    expect(wrong({ median: '50000', currency: 'Euro', asOf: 'lately' })).toEqual(['currency', 'asOf']);
  });
});

describe('official tables in the options', () => {
  const show = async (market: MarketTables) => {
    desk = memoryDesk(fixtureView());
    await draw(
      <Options
        desk={desk.desk}
        page={memoryPage().page}
        locale="en-US"
        version="0.1.0"
        sites={{ list: async () => [], allow: async () => false, revoke: async () => false }}
        market={market}
      />,
    );
  };
  const choose = async (name: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no file field');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File(['x'], name)] });
    Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settled();
  };

  it('lists what is kept, brings more and removes after asking', async () => {
    await show(memoryTables(true));
    const list = () => section('Official pay statistics').textContent ?? '';
    expect(list()).toContain(
      'US Bureau of Labor Statistics, OEWS May 2025all_data_M_2025.xlsx, 182,410 rows, 588 areas',
    );
    await choose('MSA_M2025_dl.xlsx');
    expect(list()).toContain('MSA_M2025_dl.xlsx');
    expect(text()).toContain('Kept: 182,410 rows in 588 areas.');
    await click(button('Remove MSA_M2025_dl.xlsx'));
    expect(text()).toContain('Remove MSA_M2025_dl.xlsx? It can be imported again from the file.');
    await click(button('Yes, remove it'));
    expect(list()).not.toContain('MSA_M2025_dl.xlsx');
  });

  it('shows how far it is, can be stopped, and says what is wrong with a file', async () => {
    let stop: (() => void) | undefined;
    const market: MarketTables = {
      ...memoryTables(false),
      importFile(file, onProgress) {
        if (file.name === 'notes.csv')
          return { outcome: Promise.resolve({ kind: 'problem', message: 'No pay table.' }), stop: () => undefined };
        onProgress({ share: 0.42, rows: 51_000 });
        return {
          outcome: new Promise((resolve) => {
            stop = () => resolve({ kind: 'stopped' });
          }),
          stop: () => stop?.(),
        };
      },
    };
    await show(market);
    expect(text()).toContain('No table is kept.');
    await choose('all_data.csv');
    expect(text()).toContain('42%, 51,000 rows so far');
    expect(document.querySelector('progress')?.value).toBeCloseTo(0.42);
    await click(button('Stop'));
    expect(text()).toContain('Stopped. Nothing was kept.');
    await choose('notes.csv');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('No pay table.');
  });

  it('leaves the worth sheet with a way to them while none is kept', async () => {
    await showPanel(stateOf('weighed'), 'en-US', false);
    expect(document.querySelector('a[href="options.html#statistics"]')?.textContent).toBe(
      'Add a table on the options page',
    );
  });
});
