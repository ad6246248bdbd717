import { describe, expect, test } from 'vitest';
import { describedAccounts } from '../../../lib/privacy/reading/described-account';
import { matchesOf } from '../../../lib/text/matches';
import { normalise } from '../../../lib/text/normalise';

const found = (draft: string): readonly string[] => {
  const words = normalise(draft);
  return describedAccounts(words, matchesOf(/微信|VX/giu, words.text)).map(({ start, end }) => draft.slice(start, end));
};

describe('accounts that are described instead of written', () => {
  test.each([
    ['微信就是我手机号', '微信就是我手机号'],
    ['有事找我,微信同号', '微信同号'],
    ['加微信,搜店名就有', '微信,搜店名'],
    ['微信号是我店名拼音加888', '微信号是我店名'],
  ])('finds it in %s', (draft, span) => expect(found(draft)).toEqual([span]));

  test.each(['微信支付和手机号没有关系', '微信绑定手机号就能登录', '微信里打开就行', '微信登录用您的手机号'])(
    'leaves %s',
    (draft) => expect(found(draft)).toEqual([]),
  );
});
