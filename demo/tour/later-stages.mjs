// Prepare, Ask, Listen, Answer, Check, Close, Keep.
import { until } from '../open-browser.mjs';

/** What a person should not send. */
const RISKY = [
  'Hi Rosa, sorry to bother you about this again.',
  'I was hoping for a bit more if possible. I could go as low as $180,000.',
  'This is my final offer, take it or leave it.',
];
const GOALS = ['198000', '189000', '180000'];

async function prepare(guide) {
  const panel = await guide.sheet('Plan');
  for (const figure of GOALS) {
    const answered = await panel.locator('.answers li').count();
    const question = panel.locator('.question');
    guide.tell(
      await question
        .locator('label')
        .first()
        .allInnerTexts()
        .then(([text = '']) => text),
    );
    await question.locator('input').fill(figure);
    await question.locator('input').press('Enter');
    await until('the answer', async () => (await panel.locator('.answers li').count()) > answered);
  }
  await panel.getByText('Add a figure you found').click();
  await panel.getByLabel('Where from').fill('the range in your job posting');
  await panel.getByLabel('From', { exact: true }).fill('172000');
  await panel.getByLabel('To', { exact: true }).fill('205000');
  await panel.getByRole('button', { name: 'Add', exact: true }).first().click();
  await panel.locator('.card-title', { hasText: 'job posting' }).waitFor();
  await panel.getByText('Add a reason about you').click();
  await panel.getByLabel('In a few words').fill('cut the planner’s run time from nine seconds to two');
  await panel.getByLabel('In a few words').press('Enter');
  await panel.locator('.card', { hasText: 'nine seconds' }).waitFor();
  guide.tell('three private figures, one piece of evidence and one qualification recorded');
  await panel.locator('.answers').scrollIntoViewIfNeeded();
  await guide.picture('5-prepare');
}

const letterOf = (panel, what) =>
  until(what, async () => {
    const text = await panel.locator('.letter-text').inputValue();
    return text.length > 40 ? text : undefined;
  });

/** Enters what happened on the Ledger sheet. */
async function enter(guide, kind, fill) {
  const panel = await guide.sheet('Ledger');
  await panel.locator('label', { hasText: kind }).first().click();
  await fill(panel);
  await panel.getByRole('button', { name: 'Enter', exact: true }).click();
  await panel.getByText('Entered.').waitFor();
  return panel;
}

async function term(panel, label, figure) {
  await panel.getByLabel('About', { exact: true }).selectOption({ label });
  await panel.locator('.row input[inputmode], .row input').first().fill(figure);
}

async function ask(guide) {
  await guide.mail.locator('[contenteditable]').evaluate((editor) => {
    editor.focus();
    getSelection().selectAllChildren(editor.firstElementChild);
    getSelection().collapseToStart();
  });
  await guide.mail.keyboard.press('Control+Shift+End');
  await guide.mail.keyboard.press('Delete');
  await guide.hover('insert');
  const title = await until('a bar that knows the plan', () => guide.pickMove('Ask for $'));
  guide.tell(title);
  await guide.hover('insert');
  await guide.picture('6-ask');
  await guide.click('insert');
  const text = await until('the ask in the reply', async () => {
    const written = await guide.mail
      .locator('[contenteditable]')
      .allInnerTexts()
      .then(([text = '']) => text);
    return written.includes('$') ? written : undefined;
  });
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) guide.tell(`> ${line}`);
  await guide.mail.mouse.move(5, 5);
  await guide.toEnd();
  const figure = /\$(\d{3}),(\d{3})/.exec(title);
  await enter(guide, 'I asked', (panel) => term(panel, 'Base salary', `${figure[1]}${figure[2]}`));
  await guide.picture('6-ask-recorded');
}

async function listen(guide) {
  const before = (await guide.pills()).length;
  await guide.mail.evaluate(() => {
    document.querySelector('.M9')?.remove();
    document.querySelector('.btDi4d').style.display = '';
    window.demo.deliver();
  });
  const pill = await until('the pill of their answer', async () => {
    const pills = await guide.pills();
    return pills.length > before ? pills.at(-1) : undefined;
  });
  guide.tell(pill.replaceAll('·', ' · '));
  await guide.toEnd();
  await guide.sheet('Offer');
  await guide.picture('7-listen');
}

async function answer(guide) {
  const panel = await guide.sheet('Say');
  const next = panel.locator('.next-title');
  guide.tell(`next: ${(await next.count()) > 0 ? await next.allInnerTexts().then(([text = '']) => text) : '–'}`);
  const text = await letterOf(panel, 'the wording of the answer');
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) guide.tell(`> ${line}`);
  await guide.picture('8-answer');
}

async function check(guide) {
  await guide.mail.locator('[role="main"] .ams.bkH').click();
  await guide.mail.locator('[contenteditable]').focus();
  for (const line of RISKY) {
    await guide.mail.keyboard.type(line);
    await guide.mail.keyboard.press('Enter');
  }
  await until('the marks in the draft', () => guide.mail.evaluate(() => CSS.highlights.get('countersign-draft')?.size));
  await until('the count of marks', () => guide.click('count'));
  await guide.settle(guide.mail);
  const notes = await guide.inside('notes');
  for (const note of notes.filter(({ name }) => name === 'li')) guide.tell(`! ${note.text}`);
  await guide.toEnd();
  await guide.picture('9-check');
}

async function close(guide) {
  const panel = await enter(guide, 'They said', async (form) => {
    await form.getByLabel('Their words, as close as you can').fill('We can do a sign-on of thirty-five thousand.');
    await term(form, 'Sign-on bonus', '35000');
  });
  await panel.getByText('Not in writing yet').waitFor();
  const lines = await panel.locator('.unwritten li').allInnerTexts();
  guide.tell(`not in writing yet: ${lines.map((line) => line.replace(/\s+/g, ' ')).join('; ')}`);
  await panel.getByText('Not in writing yet').scrollIntoViewIfNeeded();
  await guide.settle(panel);
  await guide.picture('10-close');
}

async function keep(guide) {
  const panel = await enter(guide, 'Decision', async () => {});
  await panel.locator('.timeline', { hasText: 'You accepted' }).waitFor();
  for (const title of await panel.locator('.timeline-title').allInnerTexts()) guide.tell(`· ${title}`);
  await panel.locator('.timeline').evaluate((list) => list.lastElementChild?.scrollIntoView({ block: 'end' }));
  await guide.settle(panel);
  await guide.picture('11-keep');
}

export const LATER_STAGES = [
  { name: 'Prepare', run: prepare },
  { name: 'Ask', run: ask },
  { name: 'Listen', run: listen },
  { name: 'Answer', run: answer },
  { name: 'Check', run: check },
  { name: 'Close', run: close },
  { name: 'Keep', run: keep },
];
