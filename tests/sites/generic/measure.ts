/**
 * `npm run -s eval:sites -- [--browser firefox] [--rows] [--taught] [PAGE…]` prints what detection
 * finds on the pages of the tests without teaching, part by part. `--rows` adds what was read where it is wrong, `--taught` what comes
 * of teaching each page by every pair of rows that can be pressed. The pages that nothing was mended by come last, by their figures alone.
 */
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/headless/find-browser';
import { bundleDetection } from './bundle-detection';
import type { Found } from './look-at-page';
import { PARTS, isTaughtRight, judgeFound } from './judge-found';
import { lookAtPage } from './look-at-page';
import type { ChatPage } from './pages';
import { BLIND_PAGES, BLIND_PAGES_WITHOUT_CHAT } from './blind-pages';
import { CAUSE_PAGES, CAUSE_WITHOUT_CHAT } from './cause-pages';
import { DESK_PAGES, DESK_WITHOUT_CHAT } from './desk-pages';
import { FRESH_PAGES, FRESH_WITHOUT_CHAT } from './fresh-pages';
import { DEV_PAGES } from './dev-pages';
import { FIFTH_DESK_PAGES } from './fifth-desk-pages';
import { FIFTH_KIT_PAGES } from './fifth-kit-pages';
import { BLIND_FIFTH_DESK_PAGES } from './fifth-unread-desk-pages';
import { BLIND_FIFTH_KIT_PAGES } from './fifth-unread-pages';
import { BLIND_KIT_PAGES, KIT_PAGES } from './kit-pages';
import { KEPT_BACK_PAGES, KEPT_BACK_PAGES_WITHOUT_CHAT } from './kept-back-pages';
import { LAYOUT_PAGES } from './layout-pages';
import { MANNER_PAGES } from './manner-pages';
import { BLIND_SECOND_KIT_PAGES, SECOND_KIT_PAGES } from './second-kit-pages';
import { FOURTH_KIT_PAGES } from './fourth-kit-pages';
import { SIXTH_DESK_PAGES } from './sixth-desk-pages';
import { SIXTH_KIT_PAGES } from './sixth-kit-pages';
import { BLIND_SIXTH_DESK_PAGES } from './sixth-unread-desk-pages';
import { BLIND_SIXTH_KIT_PAGES } from './sixth-unread-pages';
import { THIRD_KIT_PAGES } from './third-kit-pages';
import { UNKNOWN_PAGES } from './pages';
import { PAGES_WITHOUT_CHAT } from './pages-without-chat';
import { TEAM_PAGES, TEAM_WITHOUT_CHAT } from './team-pages';
import { TRADE_PAGES, TRADE_WITHOUT_CHAT } from './trade-pages';
import { VENDOR_PAGES } from './vendor-pages';

const WIDEST = 24;
const PAGES: Readonly<Record<string, ChatPage>> = {
  ...UNKNOWN_PAGES,
  ...LAYOUT_PAGES,
  ...DEV_PAGES,
  ...MANNER_PAGES,
  ...DESK_PAGES,
  ...CAUSE_PAGES,
  ...TRADE_PAGES,
  ...VENDOR_PAGES,
  ...KEPT_BACK_PAGES,
  ...TEAM_PAGES,
  ...KIT_PAGES,
  ...SECOND_KIT_PAGES,
  ...THIRD_KIT_PAGES,
  ...FOURTH_KIT_PAGES,
  ...FIFTH_KIT_PAGES,
  ...FIFTH_DESK_PAGES,
  ...SIXTH_KIT_PAGES,
  ...SIXTH_DESK_PAGES,
};
const WITHOUT_CHAT = [
  ...PAGES_WITHOUT_CHAT,
  ...DESK_WITHOUT_CHAT,
  ...CAUSE_WITHOUT_CHAT,
  ...TRADE_WITHOUT_CHAT,
  ...KEPT_BACK_PAGES_WITHOUT_CHAT,
  ...TEAM_WITHOUT_CHAT,
];
const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, rows: { type: 'boolean' }, taught: { type: 'boolean' } },
  allowPositionals: true,
});
const COLUMNS = values.taught === true ? [...PARTS, 'taught'] : PARTS;
const WINDOW = { width: 1280, height: 800 };
const browserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const executable = findBrowser(browserName);
if (!executable.ok) throw new Error(executable.reason);
const browser = await launch({
  browser: browserName === 'firefox' ? 'firefox' : 'chrome',
  executablePath: executable.path,
  defaultViewport: WINDOW,
  args: browserName === 'firefox' ? [] : ['--no-sandbox'],
});
try {
  await report(await bundleDetection());
} finally {
  await browser.close();
}

async function report(code: string): Promise<void> {
  const page = await browser.newPage();
  console.log(['page'.padEnd(WIDEST), ...COLUMNS].join(' | '));
  const asked = Object.entries(PAGES).filter(([file]) => isAsked(file));
  printSums('right', await measure(page, code, asked, true), asked.length);
  for (const file of WITHOUT_CHAT.filter((one) => isAsked(one))) {
    const found = await lookAtPage(page, file, code);
    console.log(
      `${file.padEnd(WIDEST)} | ${found.length === 0 ? 'nothing, as it should be' : `CLAIMED ${JSON.stringify(found)}`}`,
    );
  }
  if (positionals.length > 0) return;
  await reportFigures(page, code, 'right, never mended by', BLIND_PAGES, BLIND_PAGES_WITHOUT_CHAT);
  await reportFigures(page, code, 'right, kits unread', BLIND_KIT_PAGES, []);
  await reportFigures(page, code, 'kits, second, unread', BLIND_SECOND_KIT_PAGES, []);
  await reportFigures(page, code, 'fifth, unread', { ...BLIND_FIFTH_KIT_PAGES, ...BLIND_FIFTH_DESK_PAGES }, []);
  await reportFigures(page, code, 'sixth, unread', { ...BLIND_SIXTH_KIT_PAGES, ...BLIND_SIXTH_DESK_PAGES }, []);
  await reportFigures(page, code, 'right, never met', FRESH_PAGES, FRESH_WITHOUT_CHAT);
}

/** The figures of pages whose failures nobody is to read. */
async function reportFigures(
  page: Page,
  code: string,
  title: string,
  chats: Readonly<Record<string, ChatPage>>,
  others: readonly string[],
): Promise<void> {
  const pages = Object.entries(chats);
  printSums(title, await measure(page, code, pages, false), pages.length);
  let claimed = 0;
  for (const file of others) claimed += (await lookAtPage(page, file, code)).length > 0 ? 1 : 0;
  console.log(`of ${others.length} such pages without a chat claimed: ${claimed}`);
}

/** On how many of the pages each part is right. */
async function measure(
  page: Page,
  code: string,
  pages: readonly (readonly [file: string, wanted: ChatPage])[],
  shows: boolean,
): Promise<readonly number[]> {
  const right = COLUMNS.map(() => 0);
  for (const [file, wanted] of pages) {
    const found = await lookAtPage(page, file, code);
    const verdicts = [...judgeFound(found, wanted)];
    const answers = values.taught === true ? await teach(page, wanted) : [];
    if (values.taught === true) verdicts.push(answers.length > 0 && answers.every((one) => isTaughtRight(one, wanted)));
    for (const [at, verdict] of verdicts.entries()) right[at] = (right[at] ?? 0) + (verdict ? 1 : 0);
    if (!shows) continue;
    printLine(file, verdicts);
    if (values.rows !== true || !verdicts.includes(false)) continue;
    console.log(explain(found, wanted));
    for (const wrong of new Set(answers.filter((one) => !isTaughtRight(one, wanted)).map((one) => JSON.stringify(one))))
      console.log(`    taught: ${wrong}`);
  }
  return right;
}

/** What is read after teaching, once for each pair of rows, in a window in which all that is to be pressed is in view. */
async function teach(page: Page, wanted: ChatPage): Promise<readonly unknown[]> {
  await page.setViewport({ ...WINDOW, height: 2200 });
  try {
    return (await page.evaluate((pointing) => window.detection?.teachInPage(pointing), wanted)) ?? [];
  } catch (error) {
    return [String(error)];
  } finally {
    await page.setViewport(WINDOW);
  }
}

function printSums(title: string, right: readonly number[], of: number): void {
  console.log(
    [title.padEnd(WIDEST), ...COLUMNS.map((part, at) => `${right[at]}/${of}`.padEnd(part.length))].join(' | '),
  );
}

function isAsked(file: string): boolean {
  return positionals.length === 0 || positionals.some((asked) => file.includes(asked));
}

function printLine(file: string, verdicts: readonly boolean[]): void {
  console.log(
    [
      file.padEnd(WIDEST),
      ...COLUMNS.map((part, at) => (verdicts[at] === true ? 'yes' : 'NO').padEnd(part.length)),
    ].join(' | '),
  );
}

function explain(found: readonly Found[], { buyer, rows }: ChatPage): string {
  const shown = found.map(({ composer, controls, sends, fault, buyer: named, rows: read }) =>
    [
      `    composer ${composer} · controls ${controls} (${sends}) · fault ${fault} · buyer "${named}" (wanted "${buyer}")`,
      ...read.map(
        ([from, text]) =>
          `      ${from.padEnd(6)} ${JSON.stringify(text)}${rows.some((row) => row[0] === from && row[1] === text) ? '' : '   <<<'}`,
      ),
      ...rows
        .filter(([from, text]) => !read.some((row) => row[0] === from && row[1] === text))
        .map(([from, text]) => `      missing: ${from} ${JSON.stringify(text)}`),
    ].join('\n'),
  );
  return shown.length === 0 ? '    nothing found' : shown.join('\n');
}
