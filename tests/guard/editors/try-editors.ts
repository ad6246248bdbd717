import { EDITOR_CASES, type EditorCaseName } from './editor-cases';
import type { EditorDesk } from './editor-desk';

/** What went wrong in an editor, by case; empty: all is well. */
export type EditorAccount = ReadonlyMap<EditorCaseName, string>;

/** Tries each case in each editor, a new one for each. */
export async function tryEditors(
  desk: EditorDesk,
  kinds: readonly string[],
  cases: readonly EditorCaseName[],
): Promise<ReadonlyMap<string, EditorAccount>> {
  const accounts = new Map<string, EditorAccount>();
  for (const kind of kinds) {
    const wrong = new Map<EditorCaseName, string>();
    for (const name of cases) {
      await desk.mount(kind);
      const words = await EDITOR_CASES[name](desk).catch((error: unknown) => String(error).slice(0, 200));
      if (words !== undefined) wrong.set(name, words);
    }
    accounts.set(kind, wrong);
  }
  return accounts;
}
