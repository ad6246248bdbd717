import { isForeign } from '../word-guards';
import type { Voice } from './voice';

/** What can be offered in English, whatever the shop: to look, to keep to this chat, what a rule wants said. None states a fact. */
const ENGLISH = {
  delivery: 'I am sorry for the trouble. Let me check this with the courier and reply here.',
  order: 'Let me check your order and tell you what we can do.',
  goods: 'The details are on the product page, and I am happy to check them for you.',
  review: 'Thank you for your support. Your honest review is always welcome.',
  platform: 'For your protection please order, pay and chat here on the platform.',
  secret: 'There is no need to send me this. Please follow the steps on your order page.',
  others: 'We would rather not speak about other shops. I am happy to tell you more about ours.',
  sorry: 'I am sorry for the trouble. Let me check this for you and reply here.',
  any: 'Let me check this for you and reply here.',
} as const;
/** Rule → what is offered first for it. */
const FITTING: Readonly<Record<string, keyof typeof ENGLISH>> = {
  'buck-passing': 'delivery',
  'flat-refusal': 'order',
  'against-policy': 'order',
  compensation: 'order',
  overpromise: 'goods',
  superlative: 'goods',
  'unfounded-claim': 'goods',
  'review-bribe': 'review',
  'fake-trade': 'review',
  'off-platform': 'platform',
  'private-sale': 'platform',
  'secret-request': 'secret',
  disparaging: 'others',
  insult: 'sorry',
  threat: 'sorry',
  impatient: 'sorry',
  blaming: 'sorry',
  arguing: 'sorry',
};

/** Whole sentences for a draft in another language that breaks a rule, the fitting one first: none in one that we do not write. */
export function foreignReplies({ language }: Voice, rule: string): readonly string[] {
  if (language !== 'english') return [];
  return [ENGLISH[FITTING[rule] ?? 'any'], ENGLISH.any];
}

/** A replacement that speaks the draft's language: no letters at all, or none that are Chinese. */
export function isSameTongue(wording: string, { language }: Voice): boolean {
  return language === 'chinese' || !/\p{Script=Han}/u.test(wording) || isForeign(wording);
}
