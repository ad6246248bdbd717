import { shownTexts } from '../flat-tree';
import { wayOf } from './ways';

/**
 * Rows in which nothing stands but the name of whoever wrote them, just where other rows have a name above their words: a
 * picture, a sticker or a recording was sent. A name that somebody writes stands where words do.
 */
export function nameOnlyRows(rows: readonly Element[], names: ReadonlySet<string>): ReadonlySet<Element> {
  const alone = new Map<Element, string>();
  const ways = new Set<string>();
  for (const row of rows) {
    const texts = shownTexts(row).filter(({ nodeValue }) => /\S/u.test(nodeValue ?? ''));
    const name = texts.find(({ nodeValue }) => names.has((nodeValue ?? '').trim()));
    if (name === undefined) continue;
    if (texts.length === 1) alone.set(row, wayOf(name, row));
    else ways.add(wayOf(name, row));
  }
  return new Set([...alone].filter(([, way]) => way !== '' && ways.has(way)).map(([row]) => row));
}
