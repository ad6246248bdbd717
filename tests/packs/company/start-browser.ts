import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { BrowserName } from '../../../lib/headless/find-browser';
import { unpackedId } from './policy-file';

/** A copy of the extension that no other browser of this machine has, so that the policy is about this one alone. */
export interface OwnCopy {
  readonly folder: string;
  readonly id: string;
}

/** A browser of this company, with the extension in it. */
export interface CompanyBrowser {
  readonly openOptions: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

const ADD_ON = 'tuotie-proof@tuotie.app';

export function copyExtension(name: BrowserName, extension: string, folder: string): OwnCopy {
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  if (name === 'chromium') return { folder: copy, id: unpackedId(copy) };
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  manifest.browser_specific_settings.gecko.id = ADD_ON;
  writeFileSync(file, JSON.stringify(manifest));
  return { folder: copy, id: ADD_ON };
}

/** @param keyHash of the host whose certificate no authority has signed. */
export async function startBrowser(
  name: BrowserName,
  executablePath: string,
  { folder, id }: OwnCopy,
  keyHash: string,
): Promise<CompanyBrowser> {
  const uuid = randomUUID();
  const browser = await (name === 'chromium'
    ? launch({
        executablePath,
        pipe: true,
        enableExtensions: true,
        args: ['--no-sandbox', '--lang=zh-CN', `--ignore-certificate-errors-spki-list=${keyHash}`],
      })
    : launch({
        browser: 'firefox',
        executablePath,
        acceptInsecureCerts: true,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: uuid }) },
      }));
  await browser.installExtension(folder);
  const scheme = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${uuid}`;
  return {
    openOptions: async () => openPage(browser, `${scheme}/options.html#shared`),
    close: async () => browser.close(),
  };
}

/** Firefox never reports the navigation as done: the page itself says when it is there. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: 3_000 }).catch((error: unknown) => error);
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
  return page;
}
