import { isForeign } from '../word-guards';
import type { Voice } from './voice';

/** What can be offered in English, whatever the shop and the rule: to look, to keep to this chat. None states a fact. */
const ENGLISH = ['Let me check this for you and reply here.', 'I am happy to help you with this here in the chat.'];

/** Whole sentences for a draft in another language: none in one that we do not write. */
export function foreignReplies({ language }: Voice): readonly string[] {
  return language === 'english' ? ENGLISH : [];
}

/** A replacement that speaks the draft's language: no letters at all, or none that are Chinese. */
export function isSameTongue(wording: string, { language }: Voice): boolean {
  return language === 'chinese' || !/\p{Script=Han}/u.test(wording) || isForeign(wording);
}
