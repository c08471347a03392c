import { defineBackground } from 'wxt/utils/define-background';
import { startDesks } from '#adapters/background/start-desks.ts';

export default defineBackground({ type: 'module', main: startDesks });
