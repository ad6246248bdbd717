import { holderOf, shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { saysNothing } from './line-says';
import { isLabel, isSaidThere } from './slots';
import { isToolWord } from './tool-words';

/** The pieces of text in an element that say more than when, in which state, and what can be done with it. */
export const tellingTexts = noted((element): readonly Text[] => {
  const texts = shownTexts(element).filter((text) => !saysNothing((text.nodeValue ?? '').trim()) || isSaidThere(text));
  if (texts.length < 2) return texts;
  return texts.filter((text) => !isToolWord((text.nodeValue ?? '').trim()) && !isSqueezed(text));
});

/** Of these what is said: without what the page writes at each row, unless nothing else stands there. */
export const wordTexts = noted((element): readonly Text[] => {
  const texts = tellingTexts(element);
  const said = texts.filter((text) => !isLabel(text));
  return said.length > 0 ? said : texts;
});

/** In a box of a pixel, as words for screen readers are: where a row stands they do not tell, however long. */
function isSqueezed(text: Text): boolean {
  const box = holderOf(text)?.getBoundingClientRect();
  return box !== undefined && box.width > 0 && box.width <= 1.5 && box.height <= 1.5;
}

/** Letters of a piece of text, without the space around them. */
export function lengthOf({ nodeValue }: Text): number {
  return (nodeValue ?? '').trim().length;
}
