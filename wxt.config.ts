import { readdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import type { Site } from './lib/sites/site';

/** Loopback pages (demo workbench, tests) are matched only by builds of these modes; a release never is. */
const LOOPBACK_MODES = new Set(['demo', 'e2e']);
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Ports are part of sources, unlike of match patterns. */
const LOOPBACK_SOURCES = ['http://127.0.0.1:*', 'http://localhost:*'];
/** What every page of the extension may connect to; the background alone may fetch a shop's pack from the address that the user gave. */
const PAGE_CONNECTS = "connect-src 'self'";

function extensionPolicy(mode: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self' https:", ...(LOOPBACK_MODES.has(mode) ? LOOPBACK_SOURCES : [])].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // One script may be started as a worker: the one that takes imported files apart (`start-reader.ts`).
    'trusted-types import-reader',
  ].join('; ');
}

/** Holds the pages to what they need: the panel sees buyers' words, and reaches nothing but the extension's own files. */
const closePages: Plugin = {
  name: 'close-pages',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_CONNECTS },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/language' },
  vite: ({ mode }) => ({
    plugins: [preact({ devToolsEnabled: false }), closePages],
    define: { __OPEN_ROOTS__: JSON.stringify(mode === 'e2e') },
    build: { target: 'es2022' },
    worker: { format: 'es' },
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      const { starterAssets } = await import('./lib/headless/starter-packs');
      files.push(...starterAssets().map(({ path, contents }) => ({ relativeDest: path, contents })));
    },
    // The name in the language of the browser; WXT would take the title of the popup's file, which is in one.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = { ...manifest.action, default_title: '__MSG_extName__' };
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // The script that runs in every frame speaks the browsers' own promises: it needs no polyfill's 10 kB.
      if (entrypoints.some(({ name }) => name === 'page')) {
        Object.assign(config, mergeConfig(config, { resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }));
      }
    },
  },
  manifest: async ({ browser, mode }) => {
    const hosts = [...(await siteMatches()), ...(LOOPBACK_MODES.has(mode) ? LOOPBACK : [])];
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extName__',
      short_name: '妥帖',
      description: '__MSG_extDescription__',
      default_locale: 'zh_CN',
      // `activeTab`: the popup sees the address of the page in front of it, and of no other, so that it can ask for that one.
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
      host_permissions: hosts,
      // Asked for one origin at a time, when the agent presses the button for it.
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_scripts: contentScripts(hosts),
      web_accessible_resources: [
        {
          // The script that judges, for a frame that the background does not answer.
          resources: ['panel.html', 'composer.js'],
          // Pages granted later too. What the page would need to address it differs in each browser and session.
          matches: ['https://*/*', 'http://*/*'],
          ...(firefox ? {} : { use_dynamic_url: true }),
        },
      ],
      content_security_policy: { extension_pages: extensionPolicy(mode) },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'tuotie@tuotie.app',
                strict_min_version: '128.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {
            externally_connectable: { ids: [] },
            minimum_chrome_version: '120',
            storage: { managed_schema: 'managed-schema.json' },
          }),
    };
  },
});

/**
 * Raw scripts, not WXT content scripts: a page can abort WXT's content-script context with one event. Frames made of text or of
 * a blob are a chat's too; where a pattern is bound to a path Chromium refuses to go into the latter.
 */
function contentScripts(hosts: readonly string[]) {
  const whole = hosts.filter((pattern) => /^[^/]+\/\/[^/]+\/\*$/u.test(pattern));
  const bound = hosts.filter((pattern) => !whole.includes(pattern));
  const script = { js: ['page.js'], run_at: 'document_start' as const, all_frames: true };
  return [
    { ...script, matches: whole, match_origin_as_fallback: true },
    { ...script, matches: bound, match_about_blank: true },
  ];
}

/** Adding a site is adding one file under lib/sites/: the manifest follows. */
async function siteMatches(): Promise<string[]> {
  const folder = new URL('./lib/sites/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.site.ts'));
  const sites: Site[] = [];
  // One after another: WXT's loader hands out modules half loaded where several imports share them.
  for (const name of files.toSorted()) {
    sites.push(((await import(new URL(name, folder).href)) as { default: Site }).default);
  }
  return [...new Set(sites.flatMap((site) => site.matches))];
}
