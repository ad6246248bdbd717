import { shownText, shownTexts } from '../flat-tree';
import { firstText, toldName } from './names-above';

const LONGEST_NAME = 24;
const MOST_WORDS = 3;

/**
 * The name that an element shows: told in a sentence such as "与 云朵 的会话", else its first piece of text, or what follows
 * where that is a label ("客户:"); '' where there is none.
 */
export function nameIn(element: Element): string {
  return labelledText(element) ?? toldName(shownText(element)) ?? firstText(element);
}

function labelledText(element: Element): string | undefined {
  const [label, text] = shownTexts(element)
    .map(({ nodeValue }) => (nodeValue ?? '').trim())
    .filter((words) => words !== '');
  return label !== undefined && /[:：]$/u.test(label) && text !== undefined && isShort(text) ? text : undefined;
}

/** Whether a text is as short as names are. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(/\s+/u).length <= MOST_WORDS;
}
