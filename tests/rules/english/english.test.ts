import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';
import { betterWording } from '../../../lib/review/wording/better-wording';
import { withFixes } from '../../../lib/review/wording/with-fixes';

const review = (draft: string) => reviewDraft(draft, { messages: [] }, DEFAULT_POLICY);
const better = (draft: string) => betterWording(draft, review(draft), { messages: [] }, review);
const rulesOf = (draft: string) => review(draft).findings.map(({ rule }) => rule);

describe('a draft in English', () => {
  test.each([
    ['R U BLIND? it is written on the page', 'insult'],
    ['Stop  messaging me', 'impatient'],
    ['You didn’t even read the description', 'blaming'],
    ['Nobody else complained about this bag', 'arguing'],
    ['go complain to the courier', 'buck-passing'],
    ['Nothing we can do', 'flat-refusal'],
    ['My boss is so stingy, sorry', 'complaining'],
    ['Good luck with that', 'sarcasm'],
    ['Are you single?', 'personal'],
    ['remove your 1 star review and we will pay you 10 usd', 'review-bribe'],
    ['cancel the order and pay me directly, cheaper', 'off-platform'],
    ['pay to my own account directly', 'private-sale'],
    ['what is your otp', 'secret-request'],
    ['their products are all fake', 'disparaging'],
    ['it will never break', 'overpromise'],
    ['this cream cures eczema', 'superlative'],
    ['we will pay you double', 'compensation'],
    ['refund only if you delete the review', 'against-policy'],
  ])('%s is heard as %s', (draft, rule) => {
    expect(rulesOf(draft)).toContain(rule);
  });

  test.each([
    'The killer whale toy is back in stock',
    'The shut-off valve is on the left side',
    'Guarantee card and manual are in the box',
    'We do not ask for your password',
    'Sorry, I should have checked the stock before, it is our fault',
    'You can ask the courier to leave it at the door, or I do it for you',
    'If the parcel is not here by Friday, please write me again',
    'Five stars hotel style pillow, 2 pcs',
    'No problem, take your time',
    'The free gift is in the same box as the shoes',
    'We never sell used items',
    'Be careful when you open the oven door',
    'You will pay for shipping only',
    'Thank you again, see you soon',
    'Are you done with the setup?',
    'Did we send you wrong item?',
    'So what size do you wear?',
    'The cable is too short for this table',
    'Order now and get 20% off the second one',
    'You can cancel the order and order the right size',
    'I am busy with another customer, one moment',
    'We will find you a better one',
  ])('%s is let go', (draft) => {
    expect(review(draft).level).toBe('pass');
  });

  test('in a Chinese message English words of goods change nothing', () => {
    expect(review('这款是Best Friend牌的,no problem的,您放心拍').level).toBe('pass');
  });

  test('is answered in English, by what the rule is about', () => {
    expect(better('5 stars and you get a voucher')).toBe(
      'Thank you for your support. Your honest review is always welcome.',
    );
    expect(better('pay me directly, outside the platform')).toMatch(/here on the platform/u);
  });

  test('is not marked with half a word when all of it is said anew', () => {
    const draft = 'you are stupid tone.';
    const { findings } = withFixes(draft, review(draft), { messages: [] }, review);
    expect(findings[0]).toMatchObject({
      text: 'you are stupid tone',
      fix: 'I am sorry for the trouble. Let me check this for you and reply here',
    });
  });
});
