import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEditorDesk } from '../guard/editors/editor-desk';
import { serveEditors } from '../guard/editors/serve-editors';
import { tryEditors } from '../guard/editors/try-editors';
import type { PageServer } from '../workbench/serve';
import { inBrowsers } from './stories';

/** One of each way to take a paste; `npm run test:editors` tries more editors, and more in each. */
const EDITORS = ['draft', 'slate', 'tiptap'];

let server: PageServer;
beforeAll(async () => {
  server = await serveEditors();
});
afterAll(() => server.close());

inBrowsers((stage) => {
  test('a reply of several lines lands once, whole, at the caret, in the models of the usual editors', async () => {
    const desk = await openEditorDesk(stage.browser(), server.origin, ['多行样例']);
    const accounts = await tryEditors(desk, EDITORS, ['lines at caret']);
    const wrong = [...accounts].flatMap(([kind, account]) => [...account.values()].map((words) => `${kind}: ${words}`));
    expect(accounts.size).toBe(EDITORS.length);
    expect(wrong).toEqual([]);
  });
});
