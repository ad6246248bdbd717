/**
 * `npm start`: builds the extension and the demo workbench and opens both in a browser. Without a display, or with `--tour`,
 * plays the tour headless instead; exit status 1 if a step of it did not happen. `--firefox` takes Firefox.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, type FoundBrowser } from '../../lib/headless/find-browser';
import { findOrInstallBrowser } from '../../lib/headless/install-browser';
import { launch } from '../e2e/browser';
import { buildExtension } from './build-extension';
import { buildPages, PAGES, servePages } from './serve';
import { playTour } from './tour';

const PAGES_FOLDER = '.output/pages';

process.exitCode = (await start(process.argv.slice(2))) ? 0 : 1;

async function start(options: readonly string[]): Promise<boolean> {
  const tour = options.includes('--tour') || !hasDisplay();
  const preferred: BrowserName = options.includes('--firefox') ? 'firefox' : 'chromium';
  const { name, found } = chooseBrowser(preferred);
  if (!found.ok) {
    console.error(found.reason);
    return false;
  }
  console.log('Building…');
  // The tour looks at warnings from outside, which takes the build with open shadow roots.
  const extension = await buildExtension(name, tour ? 'e2e' : 'demo');
  // Its pictures are in Chinese, whatever languages the browser at hand was installed with.
  if (tour) await rm(join(extension, '_locales', 'en'), { recursive: true });
  await buildPages(PAGES_FOLDER);
  const server = await servePages(PAGES_FOLDER);
  const browser = await launch(name, { executable: found.path, extension, headless: tour });
  try {
    if (tour) return await playTour(browser, server.origin);
    const page = await browser.puppeteer.newPage();
    await page.goto(`${server.origin}${PAGES.workbench}`);
    console.log(`The workbench is open: ${server.origin}${PAGES.workbench}`);
    console.log('Ten buyers write by themselves. Alt+1…5 insert, / searches, Enter sends. Ctrl+C ends.');
    await ended((onEnd) => browser.puppeteer.once('disconnected', onEnd));
    return true;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The other browser does as well where the preferred one cannot be had. */
function chooseBrowser(preferred: BrowserName): { readonly name: BrowserName; readonly found: FoundBrowser } {
  const found = findOrInstallBrowser(preferred);
  if (found.ok || preferred === 'firefox') return { name: preferred, found };
  const other = findOrInstallBrowser('firefox');
  return other.ok ? { name: 'firefox', found: other } : { name: preferred, found };
}

/** Windows and macOS always have one; elsewhere the session says so. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((value) => value !== undefined && value !== '');
}

/** Until the browser is closed or the user ends the command. */
function ended(onBrowserEnd: (onEnd: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    onBrowserEnd(resolve);
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
