import { shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { saysNothing } from './line-says';

/** The pieces of text in an element that say more than when and in which state. */
export const tellingTexts = noted((element): readonly Text[] =>
  shownTexts(element).filter(({ nodeValue }) => !saysNothing((nodeValue ?? '').trim())),
);
