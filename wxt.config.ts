import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { INSTALL_HOSTS, OPTIONAL_HOSTS } from './src/adapters/sites/hosts.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.COUNTERSIGN_OUT ?? '.output',
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact()],
    // Workers load their heavy parts on demand, which only modules can.
    worker: { format: 'es' },
    // zod tries `new Function` once to see whether it may; our policy forbids it, and the try alone is reported.
    define: { 'globalThis.__zod_globalConfig': JSON.stringify({ jitless: true }) },
  }),
  zip: { excludeSources: ['.ci/**', 'bench/**', '**/*.log'] },
  manifest: ({ browser }) => ({
    name: 'Countersign',
    description:
      'Reads the job offer in your mail, works out what it is worth, and helps you answer it. On your own machine.',
    // `activeTab` and `contextMenus` for "Read this as an offer", `scripting` for sites allowed later. No tabs, no cookies.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      // Deadlines are looked at while no page is open; offers are not to be cleared away when the disk gets full.
      'alarms',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
    ],
    host_permissions: [...INSTALL_HOSTS],
    optional_permissions: ['notifications'],
    optional_host_permissions: [...OPTIONAL_HOSTS],
    commands: {
      'read-page': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Read this as an offer' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      // Nothing outside the package: no connection, no image, no script.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'countersign@countersign.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
