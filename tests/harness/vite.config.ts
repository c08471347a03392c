import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The plain page of the harness. Its dependency cache stays out of the project's own. */
// biome-ignore lint/style/noDefaultExport: vite asks for it
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-harness', import.meta.url)),
  plugins: [preact()],
  build: { outDir: fileURLToPath(new URL('../../.output/harness', import.meta.url)), emptyOutDir: true },
  server: { host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
