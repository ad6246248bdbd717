/**
 * `npm run test:editors -- [--browser chromium|firefox] [--extension FOLDER] [--editor quill]… [--case line]…` writes
 * phrases into the editors that chat pages are built with, and prints what works where. Exit status 1 if anything does not.
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../../lib/headless/find-browser';
import { findBrowser } from '../../../lib/headless/find-browser';
import { launch } from '../../e2e/browser';
import { buildExtension } from '../../workbench/build-extension';
import { EDITOR_CASES, type EditorCaseName, ownFault } from './editor-cases';
import { openEditorDesk } from './editor-desk';
import { serveEditors } from './serve-editors';
import { type EditorAccount, tryEditors } from './try-editors';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    extension: { type: 'string' },
    editor: { type: 'string', multiple: true },
    case: { type: 'string', multiple: true },
  },
});
const browsers: readonly BrowserName[] =
  values.browser === undefined ? ['chromium', 'firefox'] : [values.browser === 'firefox' ? 'firefox' : 'chromium'];
const cases = (Object.keys(EDITOR_CASES) as EditorCaseName[]).filter((name) => values.case?.includes(name) ?? true);
const server = await serveEditors();
try {
  for (const name of browsers) await report(name);
} finally {
  await server.close();
}

async function report(name: BrowserName): Promise<void> {
  const found = findBrowser(name);
  if (!found.ok) throw new Error(found.reason);
  const extension = values.extension ?? (await buildExtension(name, 'e2e'));
  const browser = await launch(name, { executable: found.path, extension });
  try {
    const desk = await openEditorDesk(browser, server.origin);
    const kinds = desk.kinds.filter((kind) => values.editor?.includes(kind) ?? true);
    print(name, await tryEditors(desk, kinds, cases));
  } finally {
    await browser.close();
  }
}

function print(name: BrowserName, accounts: ReadonlyMap<string, EditorAccount>): void {
  const widest = Math.max(name.length, ...[...accounts.keys()].map(({ length }) => length));
  console.log([name.padEnd(widest), ...cases].join(' | '));
  for (const [kind, wrong] of accounts) {
    const cell = (one: EditorCaseName) =>
      wrong.has(one) ? (ownFault(kind, one) === undefined ? 'NO' : 'page') : 'yes';
    const cells = cases.map((one) => cell(one).padEnd(one.length));
    console.log([kind.padEnd(widest), ...cells].join(' | '));
  }
  for (const [kind, wrong] of accounts) {
    for (const [one, words] of wrong) {
      const excuse = ownFault(kind, one);
      console.log(`  ${kind}, ${one}: ${excuse ?? words}`);
      if (excuse === undefined) process.exitCode = 1;
    }
  }
}
