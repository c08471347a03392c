import { describe, expect, it } from 'vitest';
import { remind } from '#adapters/background/reminder-desk.ts';
import { indexedSettingsStore } from '#adapters/storage/settings-store.ts';
import { badgeOf, type DatedOffer, dueReminders, isQuiet, reminderSettingsSchema } from '#app/reminders.ts';
import type { DateKind } from '#engine/track/dates.ts';
import { deskOver, mail, offerText } from '../support/desk.ts';

const ON = reminderSettingsSchema.parse({ on: true });
const noon = (today: string) => ({ today, minute: 12 * 60 });
const offer = (kind: DateKind, date: string, more: Partial<DatedOffer> = {}): DatedOffer => ({
  negotiationId: 'n',
  employer: 'Tern Water',
  dates: [{ id: `${kind}:${date}`, kind, date }],
  isDecided: false,
  ...more,
});
const due = (one: DatedOffer, today: string, shown: readonly string[] = [], settings = ON) =>
  dueReminders([one], settings, noon(today), new Set(shown)).map(({ id }) => id.split('@')[1]);

describe('what is due', () => {
  it('comes three days, one day and none before an answer is due', () => {
    const respond = offer('respond', '2026-12-04');
    const days = ['11-30', '12-01', '12-02', '12-03', '12-04', '12-05'];
    expect(days.map((day) => due(respond, `2026-${day}`)[0])).toEqual([undefined, '3', '3', '1', '0', undefined]);
  });
  it('comes once, and late rather than never', () => {
    const respond = offer('respond', '2026-12-04');
    const id = (lead: number) => `n respond:2026-12-04@${lead}`;
    expect(due(respond, '2026-12-01', [id(3)])).toEqual([]);
    expect(due(respond, '2026-12-02', [])).toEqual(['3']);
    expect(due(respond, '2026-12-04', [id(3), id(1)])).toEqual(['0']);
  });
  it('asks the day after where a promised answer has not come', () => {
    expect(due(offer('answer-promised', '2026-12-01'), '2026-12-02')).toEqual(['-1']);
    expect(due(offer('answer-promised', '2026-12-01'), '2026-12-03')).toEqual([]);
  });
  it('says nothing of answers once the person has decided, and still tells the first day', () => {
    expect(due(offer('respond', '2026-12-04', { isDecided: true }), '2026-12-03')).toEqual([]);
    expect(due(offer('start', '2026-12-04', { isDecided: true }), '2026-12-03')).toEqual(['1']);
  });
  it('is silent unless it was switched on', () => {
    expect(due(offer('respond', '2026-12-04'), '2026-12-03', [], reminderSettingsSchema.parse({}))).toEqual([]);
  });
  it.each([
    ['20:00', '08:00', '19:59', false],
    ['20:00', '08:00', '20:00', true],
    ['20:00', '08:00', '02:30', true],
    ['20:00', '08:00', '08:00', false],
    ['12:00', '13:00', '12:30', true],
    ['12:00', '13:00', '13:30', false],
    ['09:00', '09:00', '09:00', false],
  ])('quiet from %s to %s at %s: %s', (quietFrom, quietTo, time, expected) => {
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    expect(isQuiet({ on: true, quietFrom, quietTo }, { today: '2026-12-01', minute })).toBe(expected);
  });
});

describe('the badge', () => {
  it('counts days under four, else shows that something is open', () => {
    const respond = offer('respond', '2026-12-04');
    expect(['11-30', '12-01', '12-04', '12-05'].map((day) => badgeOf([respond], `2026-${day}`).text)).toEqual([
      '•',
      '3',
      '0',
      '•',
    ]);
    expect(badgeOf([respond], '2026-12-03').title).toBe('An answer to Tern Water is due tomorrow');
  });
  it('takes the nearest, and nothing that was decided', () => {
    const later = offer('respond', '2026-12-06', { negotiationId: 'm', employer: 'Basin' });
    expect(badgeOf([later, offer('respond', '2026-12-05')], '2026-12-04').text).toBe('1');
    expect(badgeOf([offer('respond', '2026-12-05', { isDecided: true })], '2026-12-04').text).toBe('');
    expect(badgeOf([], '2026-12-04').text).toBe('');
  });
});

describe('reminding', () => {
  async function machine(allowed = true) {
    const desk = deskOver();
    const settings = indexedSettingsStore(desk.db);
    const shown: string[] = [];
    let badge = '';
    await desk.page.readMessage(mail('m1', offerText('Tern Water Ltd', '$84,000')));
    await settings.saveSetting('reminders', { on: true });
    const look = (today: string, minute = 12 * 60) =>
      remind(
        { ...desk.deps, settings },
        desk.db,
        {
          show: async ({ title }) => {
            if (allowed) shown.push(title);
            return allowed;
          },
          badge: async ({ text }) => {
            badge = text;
          },
        },
        { today, minute },
      );
    return { ...desk, settings, shown, look, badge: () => badge };
  }
  it('shows each once, however often it looks and whichever way the clock is set', async () => {
    const { look, shown, badge } = await machine();
    for (const today of [
      '2026-12-01',
      '2026-12-01',
      '2026-12-03',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ])
      await look(today);
    expect(shown).toEqual(['Answer due: Tern Water Ltd', 'Answer due: Tern Water Ltd', 'Answer due: Tern Water Ltd']);
    expect(badge()).toBe('0');
  });
  it('waits out the quiet hours', async () => {
    const { look, shown } = await machine();
    await look('2026-12-01', 23 * 60);
    expect(shown).toEqual([]);
    await look('2026-12-02', 8 * 60 + 5);
    expect(shown).toHaveLength(1);
  });
  it('does not take for shown what the browser did not show', async () => {
    const { look, db } = await machine(false);
    await look('2026-12-01');
    expect(await db.reminded.count()).toBe(0);
  });
  it('works with settings that cannot be understood, as if there were none', async () => {
    const { look, settings, shown, badge } = await machine();
    await settings.saveSetting('reminders', { on: 'perhaps' });
    await look('2026-12-01');
    expect(shown).toEqual([]);
    expect(badge()).toBe('3');
  });
  it('leaves no trace of an erased offer', async () => {
    const { look, db, home } = await machine();
    await look('2026-12-01');
    expect(await db.reminded.count()).toBe(1);
    await home.erase((await home.offers())[0]?.negotiationId ?? '');
    expect(await db.reminded.count()).toBe(0);
  });
});
