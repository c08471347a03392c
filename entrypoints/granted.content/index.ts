import { defineContentScript } from 'wxt/utils/define-content-script';
import { GRANTED } from '#adapters/sites/granted.ts';
import { runOn } from '../webmail.content/run.ts';

/** For sites the person allowed; kept apart so that the mail of everybody carries none of their knowledge. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main: (ctx) => runOn(GRANTED, ctx),
});
