// Spot, Read, Receive, Weigh.

import { shadowRoots } from '../inside-shadow.mjs';
import { demoThreads } from '../mailbox/mailbox.mjs';
import { until } from '../open-browser.mjs';
import { hasClass } from './guide.mjs';

/** Long enough for a mail to be judged, for those mails where nothing appears. */
const JUDGED_MS = 900;

async function spot(guide) {
  await guide.picture('0-inbox');
  for (const { key, subject, isOffer } of demoThreads(new Date())) {
    await guide.show(key);
    if (isOffer) await guide.pill();
    else await new Promise((resolve) => setTimeout(resolve, JUDGED_MS));
    const [pill] = await guide.pills();
    guide.tell(
      `${pill === undefined ? 'no offer' : 'OFFER   '}  ${subject}${pill === undefined ? '' : `\n                ${pill.replaceAll('·', ' · ')}`}`,
    );
    if (isOffer) await guide.picture(`1-spot-${key}`);
  }
  await guide.show('us-offer');
  await guide.pill();
}

async function read(guide) {
  const panel = await guide.sheet('Offer');
  const lines = await panel
    .locator('.fact-button')
    .evaluateAll((buttons) =>
      buttons.map((button) =>
        [...button.querySelectorAll('.fact-label, .fact-value')].map((part) => part.textContent.trim()),
      ),
    );
  for (const [label, value] of lines) guide.tell(`${label.padEnd(20)} ${value}`);
  await panel.locator('.fact-button', { hasText: 'Sign-on' }).first().hover();
  const marked = await until('the mark in the mail', () =>
    guide.mail.evaluate(() => [...CSS.highlights].flatMap(([, one]) => [...one].map(String)).join(' ')),
  );
  guide.tell(`hovering marks in the mail: “${marked}”`);
  await guide.settle(panel);
  await guide.picture('2-read');
  await panel.mouse.move(1, 1);
}

async function receive(guide) {
  const popup = await guide.surface('popup.html', 360, 560);
  await popup.locator('.glance-head').waitFor();
  await guide.settle(popup);
  await guide.save('3-receive-popup', await popup.screenshot());
  await popup.close();
  await guide.mail.locator('[role="main"] .ams.bkH').click();
  await guide.hover('insert');
  const preview = await until(
    'the wording',
    async () => (await shadowRoots(guide.mail)).flatMap(({ elements }) => elements.filter(hasClass('preview')))[0],
  );
  guide.tell(`offered: “${preview.text.slice(0, 160)}…”`);
  await guide.picture('3-receive');
  await guide.click('insert');
  await until(
    'the text in the reply',
    async () =>
      (
        await guide.mail
          .locator('[contenteditable]')
          .allInnerTexts()
          .then(([text = '']) => text)
      ).length > 80,
  );
  guide.tell('inserted above the signature; sending is left to the person');
  await guide.mail.mouse.move(5, 5);
  await guide.toEnd();
  await guide.picture('3-receive-inserted');
}

async function weigh(guide) {
  const panel = await guide.sheet('Worth');
  const sentence = panel.locator('.sentence').first();
  await sentence.waitFor();
  guide.tell(await sentence.allInnerTexts().then(([text = '']) => text));
  await guide.picture('4-weigh');
}

export const FIRST_STAGES = [
  { name: 'Spot', run: spot },
  { name: 'Read', run: read },
  { name: 'Receive', run: receive },
  { name: 'Weigh', run: weigh },
];
