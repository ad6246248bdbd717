import { describe, expect, test } from 'vitest';
import { toldNames } from '../../../lib/privacy/reading/told-names';
import { normalise } from '../../../lib/text/normalise';
import { kindsIn } from './found-drafts';

const told = (draft: string): readonly string[] => toldNames(normalise(draft)).map(({ value }) => value);

describe('names told by their characters', () => {
  test.each([
    ['领的人姓沈,沈阳的沈,佳是佳人的佳', '沈佳'],
    ['她姓耳东陈,晓是春晓的晓,燕子的燕', '陈晓燕'],
    ['名字叫木子李,海洋的洋', '李洋'],
    ['那位姓古月胡,单名一个杰', '胡杰'],
    ['姓欧阳,名字是晴天的晴', '欧阳晴'],
  ])('puts the one in %s together', (draft, name) => expect(told(draft)).toEqual([name]));

  test.each(['您说的名字是好看的好吗', '我们店名是优雅的雅,品质的质', '姓名:请填写正确的姓名', '名字好听的好'])(
    'leaves %s',
    (draft) => expect(told(draft)).toEqual([]),
  );

  test('finds the given name that follows a surname in the next message', () =>
    expect(kindsIn('建华', ['房东姓邱'])).toContain('person-name'));
});
