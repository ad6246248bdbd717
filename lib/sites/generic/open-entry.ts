import { shownChildren, shownParent, shownText, shownTexts } from '../flat-tree';
import { isAvatar } from './initials';
import { couldBeName } from './line-says';
import { NO_NAME } from './names-above';
import { groundOf } from './grounds';
import { signatureOf } from './signature';
import { tellingTexts } from './telling-texts';

/** Characters: more is not an entry but what entries stand in. */
const LONGEST_ENTRY = 200;
/** Characters of a preview that are compared: it is cut to what fits. */
const START = 10;
/** Shorter last words end other conversations too. */
const SHORTEST = 3;
const FEWEST = 2;

/**
 * The name in the entry that previews the last message, of the entries of a list of conversations; undefined where none or
 * several do. `entries`: of any kind, one in another.
 */
export function nameByPreview(entries: readonly Element[], rows: readonly Element[]): string | undefined {
  const last = rows
    .slice(-2)
    .map((row) => longestIn(row))
    .filter((words) => words.length >= SHORTEST)
    .map((words) => words.slice(0, START));
  const named = entries.flatMap((entry) => {
    if (shownText(entry).length > LONGEST_ENTRY) return [];
    const preview = shownTexts(entry).find((text) => last.some((start) => wordsOf(text).startsWith(start)));
    const name = preview === undefined ? undefined : nameIn(entry, preview);
    return name === undefined ? [] : [{ entry, name }];
  });
  // A list of few entries is as short as an entry.
  const alike = named.filter(({ entry }) => isOneOfAlike(entry));
  const isList = (entry: Element) => alike.some((one) => one.entry !== entry && entry.contains(one.entry));
  const [name, ...more] = new Set(named.filter(({ entry }) => !isList(entry)).map((one) => one.name));
  return more.length === 0 ? name : undefined;
}

function isOneOfAlike(entry: Element): boolean {
  const parent = shownParent(entry);
  const beside = parent === null ? [] : shownChildren(parent).filter((child) => child !== entry);
  return beside.some((other) => signatureOf(other) === signatureOf(entry) && shownText(other) !== '');
}

/** The name in the one entry of several alike that stands on a ground of its own: the list shows which is open. */
export function nameByGround(entries: readonly Element[]): string | undefined {
  for (const parent of new Set(entries.map((entry) => shownParent(entry)))) {
    const alike = parent === null ? [] : shownChildren(parent).filter((child) => shownText(child) !== '');
    const [ground, ...others] = [...Map.groupBy(alike, (entry) => groundOf(entry)).values()].toSorted(
      (a, b) => a.length - b.length,
    );
    const [open] = ground ?? [];
    if (open === undefined || ground?.length !== 1 || others.length !== 1 || alike.length <= FEWEST) continue;
    const name = alike.every(({ tagName }) => tagName === open.tagName) ? nameIn(open) : undefined;
    if (name !== undefined && shownText(open).length <= LONGEST_ENTRY && groundOf(open) !== '') return name;
  }
  return undefined;
}

function nameIn(entry: Element, preview?: Text): string | undefined {
  return shownTexts(entry)
    .filter((text) => text !== preview && !isAvatar(text))
    .map((text) => wordsOf(text))
    .find((words) => couldBeName(words) && !NO_NAME.test(words));
}

function longestIn(row: Element): string {
  return (
    tellingTexts(row)
      .map((text) => wordsOf(text))
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  );
}

function wordsOf({ nodeValue }: Text): string {
  return (nodeValue ?? '').trim();
}
