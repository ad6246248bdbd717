import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  /** `reason` says what to do, in words for a newcomer. */
  | { readonly ok: false; readonly reason: string };

/** Variables that name the executable; the first one set wins, and a wrong one is an error rather than ignored. */
const VARIABLES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['CHROMIUM_PATH', 'CHROME_PATH'],
  firefox: ['FIREFOX_PATH'],
};

/** Commands on the PATH, best first. Edge and Chrome load unpacked extensions through the debugging pipe as Chromium does. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Where Playwright keeps the Chromium builds it downloads, per platform. Its Firefox is patched and speaks no WebDriver BiDi. */
const PLAYWRIGHT_CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
const PLAYWRIGHT_CHROMIUM = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/**
 * Finds an installed browser: the environment variable, then the PATH, then each system's usual places, then Playwright's cache.
 * `environment` and `exists` are given so that the search can be tested without a browser.
 */
export function findBrowser(
  name: BrowserName,
  environment: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): FoundBrowser {
  for (const variable of VARIABLES[name]) {
    const path = environment[variable];
    if (path === undefined || path === '') continue;
    return exists(path)
      ? { ok: true, path }
      : { ok: false, reason: `${variable} names ${path}, but there is no such file.` };
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  const path = [...onPath, ...PLACES[name], ...(name === 'chromium' ? playwrightBuilds() : [])].find(exists);
  return path === undefined ? { ok: false, reason: missing(name) } : { ok: true, path };
}

/** Newest build first. */
function playwrightBuilds(): string[] {
  return PLAYWRIGHT_CACHES.map((cache) => join(homedir(), cache))
    .filter((cache) => existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((entry) => /^chromium-\d+$/u.test(entry))
        .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((entry) => PLAYWRIGHT_CHROMIUM.map((file) => join(cache, entry, file))),
    );
}

function missing(name: BrowserName): string {
  const [debian, product] = name === 'chromium' ? ['chromium', 'Chromium, Chrome or Edge'] : ['firefox-esr', 'Firefox'];
  return [
    `No ${product} was found on this machine.`,
    `Install one (Debian, Ubuntu: sudo apt-get install ${debian}) or set ${VARIABLES[name][0]} to its executable.`,
  ].join(' ');
}
