import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';

const afterBuyer = (asked: string, draft: string) =>
  reviewDraft(draft, { messages: [{ from: 'buyer', text: asked }] }, DEFAULT_POLICY).findings;

describe.each(['谢谢，再见', '好的，谢谢您，没别的事了', '那先这样吧', '謝謝，再見'])('who says “%s”', (leave) => {
  test.each(['好', '行', 'ok', '不客气'])('may be let go with “%s”', (draft) => {
    expect(afterBuyer(leave, draft)).toEqual([]);
  });

  test('is wished well instead of being offered help', () => {
    expect(afterBuyer(leave, '嗯')).toMatchObject([{ rule: 'cold', fix: expect.stringMatching(/愉快/u) as string }]);
  });
});

test.each([
  ['你好', '在', /有什么可以帮您/u],
  ['这个能换个颜色吗', '好', /这就帮您处理/u],
])('who says “%s” is still offered help instead of “%s”', (asked, draft, offer) => {
  expect(afterBuyer(asked, draft)).toMatchObject([{ rule: 'cold', fix: expect.stringMatching(offer) as string }]);
});
