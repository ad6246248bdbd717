import { shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { saysNothing } from './line-says';
import { isToolWord } from './tool-words';

/** The pieces of text in an element that say more than when, in which state, and what can be done with it. */
export const tellingTexts = noted((element): readonly Text[] => {
  const texts = shownTexts(element).filter(({ nodeValue }) => !saysNothing((nodeValue ?? '').trim()));
  return texts.length < 2 ? texts : texts.filter(({ nodeValue }) => !isToolWord((nodeValue ?? '').trim()));
});

/** Letters of a piece of text, without the space around them. */
export function lengthOf({ nodeValue }: Text): number {
  return (nodeValue ?? '').trim().length;
}
