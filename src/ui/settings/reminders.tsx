import { useEffect, useState } from 'preact/hooks';
import type { ReminderSettings } from '#app/reminders.ts';
import { Field, Tick } from '#ui/kit/field.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useDesk } from '#ui/store/context.ts';
import { reminderWords } from '#ui/words/keeping.ts';
import { failures } from '#ui/words/shell.ts';

/** Whether to be reminded, and when not. The browser's leave is asked for in the click that switches it on. */
export function Reminders() {
  const { store, keeping } = useDesk();
  const controls = keeping?.reminders;
  const [settings, setSettings] = useState<ReminderSettings | undefined>(undefined);
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    if (controls === undefined) return;
    void store.attempts.run(failures.load, async () => {
      setSettings(await controls.settings());
      setAllowed(await controls.isAllowed());
    });
  }, [controls, store]);
  if (controls === undefined || settings === undefined) return null;
  const save = (next: ReminderSettings) =>
    void store.attempts
      .run(failures.save, async () => {
        await controls.save(next);
        setSettings(next);
      })
      .then((saved) => saved && store.attempts.tell({ text: reminderWords.saved }));
  const turn = (on: boolean) => {
    if (!on) return save({ ...settings, on });
    // In the same turn as the click, as browsers ask.
    void controls.allow().then((allowed) => {
      setAllowed(allowed);
      save({ ...settings, on: allowed });
    });
  };
  return (
    <Section title={reminderWords.title}>
      <p>{reminderWords.lead}</p>
      <Tick label={reminderWords.on} checked={settings.on && isAllowed} onChange={turn} />
      {!isAllowed && settings.on && <p class="field-problem">{reminderWords.denied}</p>}
      {settings.on && isAllowed && (
        <div class="row">
          <Field
            label={reminderWords.from}
            type="time"
            value={settings.quietFrom}
            onInput={(quietFrom) => quietFrom !== '' && save({ ...settings, quietFrom })}
          />
          <Field
            label={reminderWords.to}
            type="time"
            value={settings.quietTo}
            onInput={(quietTo) => quietTo !== '' && save({ ...settings, quietTo })}
          />
        </div>
      )}
    </Section>
  );
}
