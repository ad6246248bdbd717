import { setTimeout as pause } from 'node:timers/promises';
import { type EditorDesk, PHRASES } from './editor-desk';

const LINE = PHRASES.单行样例;
const LINES = PHRASES.多行样例;
/** Milliseconds after which editors begin another step of their histories: Quill's takes longest. */
const NEXT_STEP = 1_100;
/** Asked about as it is typed, with a better wording of the rules' own. */
const ASKED = '全网最低价,买到就是赚到';

/** What went wrong; undefined if nothing did. */
export type EditorCase = (desk: EditorDesk) => Promise<string | undefined>;

/** What must hold in every editor: starts with the editor empty and the keyboard in it. */
export const EDITOR_CASES = {
  line: async (desk) => {
    await desk.insert('单行样例');
    return holds(desk, LINE);
  },
  lines: async (desk) => {
    await desk.insert('多行样例');
    return holds(desk, LINES);
  },
  'at caret': async (desk) => {
    await desk.type('前后');
    await desk.press('ArrowLeft');
    await desk.insert('单行样例');
    const wrong = await holds(desk, `前${LINE}后`);
    if (wrong !== undefined) return wrong;
    await desk.type('尾');
    return holds(desk, `前${LINE}尾后`);
  },
  'lines at caret': async (desk) => {
    await desk.type('前后');
    await desk.press('ArrowLeft');
    await desk.insert('多行样例');
    const wrong = await holds(desk, `前${LINES}后`);
    if (wrong !== undefined) return wrong;
    await desk.type('尾');
    return holds(desk, `前${LINES}尾后`);
  },
  'over selection': async (desk) => {
    await desk.type('前旧字后');
    for (const key of ['ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft']) await desk.press(key);
    await desk.insert('单行样例');
    return holds(desk, `前${LINE}后`);
  },
  'behind lines': async (desk) => {
    await desk.type('在的');
    await desk.press('Shift+Enter');
    await desk.type('这就');
    await desk.insert('单行样例');
    return holds(desk, `在的\n这就${LINE}`);
  },
  twice: async (desk) => {
    await desk.insert('单行样例');
    const wrong = await holds(desk, LINE);
    if (wrong !== undefined) return wrong;
    await desk.insert('多行样例');
    return holds(desk, `${LINE}${LINES}`);
  },
  'taken back': async (desk) => {
    await desk.type('您好,');
    await desk.insert('多行样例');
    const wrong = await holds(desk, `您好,${LINES}`);
    if (wrong !== undefined) return wrong;
    await desk.press('Alt+Z');
    return holds(desk, '您好,');
  },
  "page's undo": async (desk) => {
    await desk.type('您好,');
    await pause(NEXT_STEP);
    await desk.insert('单行样例');
    const wrong = await holds(desk, `您好,${LINE}`);
    if (wrong !== undefined) return wrong;
    await pause(NEXT_STEP);
    await desk.press('Control+Z');
    await desk.settled('您好,');
    const left = await desk.text();
    // How much of the typing before goes along is the editor's own business.
    return '您好,'.startsWith(left) ? undefined : `${JSON.stringify(left)} is left`;
  },
  reworded: async (desk) => {
    await desk.type(ASKED);
    await pause(NEXT_STEP);
    await desk.press('Alt+F');
    await desk.settled('');
    const made = await desk.text();
    if (made === '' || made.includes('最低价')) return `nothing reworded: ${JSON.stringify(made)}`;
    await desk.press('Alt+Z');
    return holds(desk, ASKED);
  },
  sent: async (desk) => {
    await desk.insert('多行样例');
    const wrong = await holds(desk, LINES);
    if (wrong !== undefined) return wrong;
    await desk.press('Enter');
    const sent = await desk.sent();
    if (sent.length !== 1 || sent[0] !== LINES) return `sent ${JSON.stringify(sent)}`;
    await desk.insert('单行样例');
    return holds(desk, LINE);
  },
} as const satisfies Readonly<Record<string, EditorCase>>;

export type EditorCaseName = keyof typeof EDITOR_CASES;

const BLANKS = 'the page reads an empty line that it pasted itself as two (Chromium’s innerText)';
/** What the page does with its own Ctrl+V as well, or the browser. */
const OWN_FAULTS: Readonly<Record<string, Readonly<Partial<Record<EditorCaseName, string>>>>> = {
  'range-paste': { "page's undo": 'what the page puts in by a range is in no history' },
  'shadow-editable': { 'taken back': 'Firefox’s commands replace no more than one line within a shadow root' },
  'paste-cleaner': {
    lines: BLANKS,
    'lines at caret': BLANKS,
    twice: BLANKS,
    'taken back': BLANKS,
    sent: BLANKS,
  },
};

/** Why a case cannot hold in an editor, if it is known to be the page's or the browser's own fault. */
export function ownFault(kind: string, name: EditorCaseName): string | undefined {
  return OWN_FAULTS[kind]?.[name];
}

async function holds(desk: EditorDesk, wanted: string): Promise<string | undefined> {
  const text = await desk.settled(wanted);
  return text === wanted ? undefined : `${JSON.stringify(text)} for ${JSON.stringify(wanted)}`;
}
