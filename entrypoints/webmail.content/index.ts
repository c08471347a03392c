import { defineContentScript } from 'wxt/utils/define-content-script';
import { INSTALLED } from '#adapters/sites/installed.ts';
import { runOn } from './run.ts';

export default defineContentScript({
  // Other sites are registered at run time, when the person allows them.
  matches: INSTALLED.flatMap((site) => site.hosts),
  runAt: 'document_idle',
  main: (ctx) => runOn(INSTALLED, ctx),
});
