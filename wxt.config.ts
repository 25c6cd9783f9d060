import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestTexts } from './lib/i18n/manifest-texts.ts';
import { hostPermissions } from './lib/seller-central/hosts.ts';
import { preparedWords } from './lib/text/words-plugin.ts';

/** Extension pages load nothing from anywhere and can be framed by nobody. */
const pageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), preparedWords()],
    // Vite's helper for old browsers would be the only request-making code in the extension's pages.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Asked for when the seller switches notifications on.
    optional_permissions: ['notifications'],
    host_permissions: hostPermissions,
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    content_security_policy: { extension_pages: pageCsp },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'buyer-message-guard@buyer-message-guard.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // The store listing's texts come from the same catalogues as every other string.
    'build:publicAssets': (_wxt, files) => {
      files.push(...manifestTexts());
    },
  },
});
