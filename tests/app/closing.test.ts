import { describe, expect, it } from 'vitest';
import type { NewEntry } from '#app/home-view.ts';
import { offerSummaries, summariesToMake } from '#app/offer-summaries.ts';
import { open } from '#domain/private.ts';
import { deskOver, mail, offerText } from '../support/desk.ts';

const TERN = offerText('Tern Water Ltd', '$84,000');

async function withOffer() {
  const desk = deskOver();
  desk.at('2026-11-20T10:00:00.000Z');
  await desk.page.readMessage(mail('m1', TERN));
  const [offer] = await desk.home.offers();
  if (offer === undefined) throw new Error('no offer was filed');
  return { ...desk, id: offer.negotiationId, view: async () => (await desk.home.open(offer.negotiationId)) as never };
}
const viewOf = async (desk: Awaited<ReturnType<typeof withOffer>>) => {
  const view = await desk.home.open(desk.id);
  if (view === undefined) throw new Error('the offer is gone');
  return view;
};

describe('what is read from mails and sent', () => {
  it('is proposed, counts unconfirmed, and is entered once', async () => {
    const desk = await withOffer();
    desk.at('2026-11-21T10:00:00.000Z');
    const asked = 'Dear Ayla, thank you. Could you raise the base salary to $91,000? Kind regards, Noor';
    expect(await desk.page.readMessage(mail('m2', asked, { mine: true }))).toBeUndefined();
    desk.at('2026-11-22T10:00:00.000Z');
    await desk.page.readMessage(mail('m3', 'Dear Noor, we can offer $87,500 as the base salary. Ayla'));
    const view = await viewOf(desk);
    expect(view.closing.proposals).toMatchObject([
      { by: 'me', documentId: 'gmail:m2', entry: { kind: 'ask', terms: [{ field: 'baseSalary', amount: 91_000 }] } },
      {
        by: 'them',
        documentId: 'gmail:m3',
        entry: { kind: 'answer', terms: [{ field: 'baseSalary', amount: 87_500 }] },
      },
    ]);
    expect(view.situation.history).toMatchObject([
      { by: 'me', amount: 91_000, on: '2026-11-21' },
      { by: 'them', amount: 87_500, on: '2026-11-22' },
    ]);
    // Confirmed in the other order, days later: what happened first stays first.
    desk.at('2026-11-25T10:00:00.000Z');
    for (const { documentId, entry } of [...view.closing.proposals].reverse())
      for (let clicks = 0; clicks < 2; clicks++)
        await desk.home.confirm({ negotiationId: desk.id, documentId, entry: entry as NewEntry });
    const after = await viewOf(desk);
    expect(after.closing.proposals).toEqual([]);
    expect(after.entries.map(({ kind }) => kind)).toEqual(['letter', 'ask', 'answer']);
    expect(after.situation.history).toEqual(view.situation.history);
  });
  it('is forgotten when the person passes it over', async () => {
    const desk = await withOffer();
    await desk.page.readMessage(mail('m3', 'Dear Noor, the base salary is fixed for this level, I am afraid. Ayla'));
    expect((await viewOf(desk)).situation.employerSaid.fixed).toEqual(['baseSalary']);
    const after = await desk.home.record({
      negotiationId: desk.id,
      entry: { kind: 'passed-over', documentId: 'gmail:m3' },
    });
    expect(after.closing.proposals).toEqual([]);
    expect(after.situation.employerSaid.fixed).toEqual([]);
  });
  it('takes no notice of the person’s mails in other threads', async () => {
    const desk = await withOffer();
    await desk.page.readMessage(mail('m9', 'Could you pay me $5,000 back?', { mine: true, threadId: 'family' }));
    expect(await desk.db.documents.count()).toBe(1);
  });
  it('keeps a mail that is opened late on its own day', async () => {
    const desk = await withOffer();
    await desk.page.readMessage(mail('m0', offerText('Tern Water Ltd', '$80,000'), { sentOn: '2026-11-02' }));
    const view = await viewOf(desk);
    // The earlier letter is the earlier version, though it was opened later.
    expect(view.facts.find(({ fact }) => fact.field === 'baseSalary')?.shown).toBe('$84,000 a year');
    expect(view.closing.changes?.rows).toMatchObject([{ field: 'baseSalary', status: 'improved' }]);
  });
});

describe('the revised letter', () => {
  it('is compared with the one before and with what was agreed', async () => {
    const desk = await withOffer();
    desk.at('2026-11-23T10:00:00.000Z');
    await desk.home.record({
      negotiationId: desk.id,
      entry: {
        kind: 'promise',
        by: 'Ayla',
        words: 'ten thousand then, and the vacation goes to 25',
        terms: [
          { field: 'signOnBonus', amount: 10_000, currency: 'USD' },
          { field: 'pto', days: 25 },
        ],
      },
    });
    const revised = offerText('Tern Water Ltd', '$87,500')
      .replace(
        'sign-on bonus of $6,000.',
        'sign-on bonus of $10,000, which must be repaid if you leave within 24 months.',
      )
      .replace(
        'You will have 20 days of paid vacation a year. ',
        'For 12 months after leaving you will not work for a competitor. ',
      );
    desk.at('2026-11-26T10:00:00.000Z');
    await desk.page.readMessage(mail('m5', revised));
    const { closing, unwritten } = await viewOf(desk);
    expect(closing.agreements.map(({ term, state }) => [term.field, state])).toEqual([
      ['signOnBonus', 'worse'],
      ['pto', 'worse'],
    ]);
    expect(unwritten.map(({ field }) => field)).toEqual(['signOnBonus', 'pto']);
    const rows = closing.changes?.rows.map(({ field, status }) => `${field} ${status}`) ?? [];
    expect(rows).toEqual(
      expect.arrayContaining(['baseSalary improved', 'signOnBonus worse', 'pto missing', 'nonCompete new']),
    );
    expect(closing.changes?.rows[0]?.tone).toBe('worse');
    expect(closing.ending.accept.isReady).toBe(false);
    const wordings = await desk.home.wordings({
      negotiationId: desk.id,
      move: { kind: 'request-writing', asks: [...unwritten] },
    });
    for (const { text } of wordings) {
      expect(text).toContain('10,000');
      expect(text).toContain('25');
      expect(text).not.toContain('87,500');
    }
  });
});

describe('joining and parting', () => {
  async function two() {
    const desk = await withOffer();
    await desk.home.readText({ text: offerText('Basin Works Inc', '$88,500') });
    const all = await desk.home.offers();
    const other = all.find(({ negotiationId }) => negotiationId !== desk.id);
    if (other === undefined) throw new Error('the two were filed together');
    await desk.home.saveGoals({ negotiationId: other.negotiationId, goals: { walkAway: 70_001 } });
    await desk.home.record({ negotiationId: other.negotiationId, entry: { kind: 'note', text: 'theirs' } });
    return { ...desk, other: other.negotiationId };
  }
  it('puts two together and takes them apart again with everything that was theirs', async () => {
    const desk = await two();
    const before = await desk.home.open(desk.other);
    const joined = await desk.home.join({ negotiationId: desk.id, otherId: desk.other });
    expect(await desk.home.offers()).toHaveLength(1);
    expect(joined.closing.sources).toHaveLength(2);
    const entry = joined.entries.find(({ kind }) => kind === 'joined');
    await desk.home.part({ negotiationId: desk.id, entryId: entry?.id ?? '' });
    expect(await desk.home.offers()).toHaveLength(2);
    const after = await desk.home.open(desk.other);
    expect(after?.entries).toEqual(before?.entries.map((each) => ({ ...each })));
    expect(after?.goals).toEqual({ walkAway: 70_001 });
    expect((await viewOf(desk)).closing.sources).toHaveLength(1);
  });
  it('splits a letter that was filed wrongly, with the entries about it', async () => {
    const desk = await two();
    const joined = await desk.home.join({ negotiationId: desk.id, otherId: desk.other });
    const source = joined.closing.sources.find(({ threadId }) => threadId === undefined);
    await desk.home.split({ negotiationId: desk.id, documentIds: source?.documentIds ?? [] });
    const all = await desk.home.offers();
    expect(all.map(({ employer }) => employer).sort()).toEqual(['Basin Works Inc', 'Tern Water Ltd']);
    // The thread that stayed still leads to the offer it belongs to.
    await desk.page.readMessage(mail('m8', 'Dear Noor, the base salary is fixed. Ayla'));
    expect((await viewOf(desk)).closing.sources[0]?.documentIds).toEqual(['gmail:m1', 'gmail:m8']);
  });
  it('keeps a thread that is taken out and is no offer, to be joined again or erased', async () => {
    const desk = await withOffer();
    const bea = { name: 'Bea', email: 'bea@ternwater.example' };
    await desk.page.readMessage(
      mail('m4', 'Dear Noor, the base salary is fixed. Bea', { threadId: 't2', subject: 'Other role', from: bea }),
    );
    await desk.home.split({ negotiationId: desk.id, documentIds: ['gmail:m4'] });
    expect((await viewOf(desk)).situation.employerSaid.fixed).toEqual([]);
    expect(await desk.home.offers()).toHaveLength(1);
    const [stray] = await desk.home.strays();
    expect(stray).toMatchObject({ role: 'Other role' });
    // A later mail of that thread goes with it and not to the offer it was taken from.
    await desk.page.readMessage(mail('m5', 'Dear Noor, the bonus is fixed too. Bea', { threadId: 't2', from: bea }));
    expect((await viewOf(desk)).closing.sources).toHaveLength(1);
    await desk.home.join({ negotiationId: desk.id, otherId: stray?.negotiationId ?? '' });
    expect(await desk.home.strays()).toEqual([]);
    expect((await viewOf(desk)).situation.employerSaid.fixed).toContain('baseSalary');
  });
  it('erases what was joined along with the whole', async () => {
    const desk = await two();
    await desk.home.join({ negotiationId: desk.id, otherId: desk.other });
    await desk.home.erase(desk.id);
    for (const table of desk.db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });
  it('joins a new thread by its sender, and never by a hiring service or a sender of two offers', async () => {
    const desk = await withOffer();
    const fixed = 'Dear Noor, the base salary is fixed. Bea';
    await desk.page.readMessage(
      mail('m4', fixed, { threadId: 't2', from: { name: 'Bea', email: 'bea@ternwater.example' } }),
    );
    expect((await viewOf(desk)).closing.sources).toHaveLength(2);
    const agency = { name: 'Hire', email: 'jobs@greenhouse-mail.io' };
    await desk.page.readMessage(mail('m6', offerText('Basin Works Inc', '$88,500'), { threadId: 't3', from: agency }));
    await desk.page.readMessage(mail('m7', fixed, { threadId: 't4', from: { email: 'other@greenhouse-mail.io' } }));
    expect(await desk.db.documents.get('gmail:m7')).toBeUndefined();
    const both = { name: 'Agent', email: 'agent@headhunt.example' };
    await desk.page.readMessage(mail('m10', offerText('Basin Works Inc', '$90,500'), { threadId: 't5', from: both }));
    await desk.page.readMessage(mail('m11', offerText('Tern Water Ltd', '$90,500'), { threadId: 't6', from: both }));
    await desk.page.readMessage(mail('m12', fixed, { threadId: 't7', from: both }));
    expect(await desk.db.documents.get('gmail:m12')).toBeUndefined();
  });
});

describe('two windows at once', () => {
  it('file one letter once', async () => {
    const desk = deskOver();
    await Promise.all([
      desk.page.readMessage(mail('m1', TERN)),
      desk.page.readMessage(mail('m1', TERN)),
      desk.page.readMessage(mail('m2', TERN)),
    ]);
    expect([
      await desk.db.negotiations.count(),
      await desk.db.documents.count(),
      await desk.db.entries.count(),
    ]).toEqual([1, 2, 2]);
  });
  it('each keep what they changed of the private figures', async () => {
    const desk = await withOffer();
    const edit = { negotiationId: desk.id, from: { preferences: { pto: 1 } } };
    await desk.home.saveGoals({ negotiationId: desk.id, goals: { preferences: { pto: 1 } } });
    await Promise.all([
      desk.home.saveGoals({ ...edit, goals: { target: 95_000, preferences: { pto: 1 } } }),
      desk.home.saveGoals({ ...edit, goals: { walkAway: 82_000, preferences: { pto: 1, equity: 2 } } }),
    ]);
    expect(open(await desk.deps.store.goals(desk.id))).toEqual({
      target: 95_000,
      walkAway: 82_000,
      preferences: { pto: 1, equity: 2 },
    });
  });
  it('do not bring back what the other erased', async () => {
    const desk = await withOffer();
    await desk.home.erase(desk.id);
    const late = { negotiationId: desk.id };
    await expect(desk.home.record({ ...late, entry: { kind: 'note', text: 'late' } })).rejects.toThrow('erased');
    await expect(desk.home.saveGoals({ ...late, goals: { target: 1 } })).rejects.toThrow('erased');
    for (const table of desk.db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });
  it('make an entry once when the first answer got lost and the surface asks again', async () => {
    const desk = await withOffer();
    const change = { negotiationId: desk.id, entryId: 'own-1', entry: { kind: 'note', text: 'once' } } as const;
    await desk.home.record(change);
    desk.at('2026-11-20T11:00:00.000Z');
    await desk.home.record(change);
    expect((await viewOf(desk)).entries.filter(({ kind }) => kind === 'note')).toHaveLength(1);
    await expect(desk.home.record({ ...change, entry: { kind: 'note', text: 'another' } })).rejects.toThrow();
  });
});

describe('lines of the list', () => {
  it('are kept, and made again after every kind of write', async () => {
    const desk = await withOffer();
    const count = async () => (await desk.deps.derived?.summaries())?.size;
    await desk.home.offers();
    expect(await count()).toBe(1);
    await desk.home.record({
      negotiationId: desk.id,
      entry: { kind: 'promise', by: 'Ayla', words: 'a bicycle', terms: [{ field: 'pto', days: 25 }] },
    });
    expect(await count()).toBe(0);
    expect(await desk.home.offers()).toMatchObject([{ unwritten: 1, search: expect.stringContaining('bicycle') }]);
    const negotiationId = desk.id;
    for (const write of [
      () => desk.home.saveGoals({ negotiationId, goals: { target: 90_000, walkAway: 80_000 } }),
      () => desk.home.revalue({ negotiationId, assumptions: { bonusPayout: 0.5 } }),
      () => desk.page.readMessage(mail('m2', 'Dear Noor, the base salary is fixed. Ayla')),
    ]) {
      await desk.home.offers();
      await write();
      expect(await count()).toBe(0);
    }
  });
  it('are shown by name first where there are many to make', async () => {
    const desk = deskOver();
    for (const name of ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm'])
      await desk.home.readText({ text: offerText(`${name} Ltd`, '$84,000') });
    const first = await desk.home.offers();
    expect(first.map(({ employer }) => employer).toSorted()).toEqual([
      'Alder Ltd',
      'Birch Ltd',
      'Cedar Ltd',
      'Dogwood Ltd',
      'Elm Ltd',
    ]);
    expect(first.filter(({ isUnread }) => isUnread === true)).toHaveLength(3);
    expect(await summariesToMake(desk.deps)).toBe(3);
    await offerSummaries(desk.deps, Number.POSITIVE_INFINITY);
    expect(await summariesToMake(desk.deps)).toBe(0);
    expect((await desk.home.offers()).every(({ role }) => role === 'Hydrologist')).toBe(true);
  });
  it('of an earlier version serve until the background makes new ones', async () => {
    const desk = await withOffer();
    await desk.home.offers();
    const newer = { ...desk.deps, version: 'next' };
    expect(await offerSummaries(newer)).toMatchObject([{ role: 'Hydrologist' }]);
    expect(await summariesToMake(newer)).toBe(1);
    await offerSummaries(newer, Number.POSITIVE_INFINITY);
    expect(await summariesToMake(newer)).toBe(0);
  });
  it('are not kept when a write came in between', async () => {
    const desk = await withOffer();
    const edit = (await desk.deps.derived?.edit(desk.id)) ?? 0;
    await desk.home.record({ negotiationId: desk.id, entry: { kind: 'note', text: 'meanwhile' } });
    await desk.deps.derived?.keepSummary(desk.id, edit, 'test', { negotiationId: desk.id, employer: 'stale' });
    expect((await desk.home.offers())[0]?.employer).toBe('Tern Water Ltd');
  });
});

describe('a record that cannot be understood', () => {
  it('stays where it is and is shown, and the rest goes on', async () => {
    const desk = await withOffer();
    const broken = { id: 'x1', negotiationId: desk.id, at: 'yesterday', kind: 'promise', words: 'thirty' };
    await desk.db.entries.put(broken as never);
    const view = await viewOf(desk);
    expect(view.closing.unreadable).toMatchObject([{ id: 'entries x1', stored: expect.stringContaining('thirty') }]);
    expect(await desk.home.unreadable()).toHaveLength(1);
    expect(await desk.db.entries.get('x1')).toEqual(broken);
  });
  it('is never written: what could not be read back is refused', async () => {
    const desk = await withOffer();
    const entry = { kind: 'note', text: 'x'.repeat(20_001) } as const;
    await expect(desk.home.record({ negotiationId: desk.id, entry })).rejects.toThrow();
    expect((await viewOf(desk)).closing.unreadable).toEqual([]);
  });
});

describe('the story', () => {
  const GOALS = {
    target: 93_111,
    ideal: 97_222,
    walkAway: 80_333,
    preferences: { pto: 1.77 },
    mustHaves: [{ text: 'a dog in the office' }],
    present: [{ field: 'baseSalary', amount: 71_444, currency: 'USD', period: 'year' } as const],
  };
  it('holds offers, asks, answers, evidence and what was agreed, and nothing private unless ticked', async () => {
    const desk = await withOffer();
    const negotiationId = desk.id;
    await desk.home.saveGoals({ negotiationId, goals: GOALS });
    const entries: readonly NewEntry[] = [
      { kind: 'note', text: 'I would go down to 80 thousand' },
      { kind: 'evidence', datum: { source: 'Water Board survey', low: 80_000, high: 99_000, currency: 'USD' } },
      { kind: 'ask', move: 'ask', terms: [{ field: 'baseSalary', amount: 91_000, currency: 'USD', period: 'year' }] },
      {
        kind: 'promise',
        by: 'Ayla',
        words: 'We can do 88.',
        terms: [{ field: 'baseSalary', amount: 88_000, currency: 'USD', period: 'year' }],
      },
    ];
    for (const entry of entries) await desk.home.record({ negotiationId, entry });
    const story = await desk.home.story({ negotiationId, withPrivate: false });
    expect(story).toMatchObject({
      employer: 'Tern Water Ltd',
      offers: [{ title: 'The offer arrived' }],
      steps: [
        { by: 'me', lines: ['Base salary: $91,000 a year'] },
        { by: 'them', words: 'We can do 88.' },
      ],
      evidence: [{ label: 'Water Board survey' }],
      agreed: [{ shown: '$88,000 a year', state: 'worse', who: 'Ayla', letter: '$84,000 a year' }],
    });
    const plain = JSON.stringify(story);
    for (const secret of ['93', '97,222', '97222', '80,333', '80333', '1.77', 'dog', '71,444', '71444', '80 thousand'])
      expect(plain).not.toContain(secret === '93' ? '93111' : secret);
    const ticked = JSON.stringify(await desk.home.story({ negotiationId, withPrivate: true }));
    for (const own of ['93,111', '97,222', '80,333', '1.77', 'dog', '71,444', '80 thousand'])
      expect(ticked).toContain(own);
  });
});
