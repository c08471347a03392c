// The way of one offer through all stages, without a person at the screen.
import { FIRST_STAGES } from './first-stages.mjs';
import { Guide } from './guide.mjs';
import { LATER_STAGES } from './later-stages.mjs';

/** Walks through every stage, says what was seen, and answers with the names of the stages that could not be walked. */
export async function runTour(options) {
  const guide = await Guide.open(options);
  const missed = [];
  try {
    for (const [index, { name, run }] of [...FIRST_STAGES, ...LATER_STAGES].entries()) {
      guide.print(`\n${index + 1}. ${name}`);
      try {
        await run(guide);
      } catch (error) {
        missed.push(name);
        guide.tell(`could not be walked: ${error.message.split('\n')[0]}`);
        await guide.picture(`${index + 1}-${name.toLowerCase()}-stopped`).catch(() => {});
      }
    }
    const outside = guide.browser.requests.filter((url) => !url.startsWith('https://mail.google.com/'));
    guide.print(`\n${guide.pictures.length} pictures in ${options.out}`);
    guide.print(`Requests to anywhere but the demo mailbox: ${outside.length === 0 ? 'none' : outside.join(', ')}`);
    return missed;
  } finally {
    await guide.close();
  }
}
