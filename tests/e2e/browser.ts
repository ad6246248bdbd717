import { randomUUID } from 'node:crypto';
import { type Browser, launch as start, type Page } from 'puppeteer-core';
import type { BrowserName } from '../../lib/headless/find-browser';
import { until } from './until';

/** A browser of its own with the extension in it. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  /** Opens a page of the extension (`popup.html`) in a tab. */
  readonly openExtensionPage: (file: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Chromium only. */
  readonly args?: readonly string[];
}

const ADD_ON = 'tuotie@tuotie.app';
const VIEWPORT = { width: 1280, height: 800 };

/** Starts `name` with a fresh profile and installs the extension. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({
  executable,
  extension,
  headless = true,
  args = [],
}: LaunchOptions): Promise<TestBrowser> {
  const browser = await start({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? VIEWPORT : null,
    // Containers and root have no user namespace for the sandbox; only loopback pages are opened.
    args: ['--no-sandbox', '--lang=zh-CN', ...args],
  });
  const id = await browser.installExtension(extension);
  return {
    name: 'chromium',
    puppeteer: browser,
    openExtensionPage: async (file) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    close: () => browser.close(),
  };
}

async function launchFirefox({ executable, extension, headless = true }: LaunchOptions): Promise<TestBrowser> {
  // An extension's address is random in Firefox; this preference settles it before the extension is installed.
  const uuid = randomUUID();
  const browser = await start({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    // Without system access WebDriver refuses to open an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: uuid }),
      'intl.accept_languages': 'zh-CN,zh,en',
      // A tap's two ends are two commands: on a slow machine more than the usual 300 ms apart, which makes no click.
      'apz.max_tap_time': 10_000,
    },
  });
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    puppeteer: browser,
    openExtensionPage: (file) => openInFirefox(browser, `moz-extension://${uuid}/${file}`),
    close: () => browser.close(),
  };
}

/** Firefox loads the page but never reports the navigation as done: the page itself says when it is there. */
async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: 1 }).catch((error: unknown) => error);
  await until(`${url} to be there`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
  return page;
}
