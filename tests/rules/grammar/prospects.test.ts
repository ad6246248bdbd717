import { describe, expect, test } from 'vitest';
import { prospect } from '../../../lib/rules/grammar/prospects';
import { END, START } from '../../../lib/rules/grammar/slots';

const said = (source: string, text: string): string[] =>
  prospect(source)
    .matches(text)
    .map(([words]) => words);

describe('a pattern that is tried only where it has a chance', () => {
  // Each pattern against a text that it matches and one that it does not: the shortcut must change neither answer.
  test.each([
    ['别(?:再)?催', '您别再催了', '您再催一下'],
    ['(?:赶紧|马上)(?:付|拍)', '那就马上拍', '马上就好'],
    ['[微薇]信', '加薇信聊', '加信聊'],
    ['退{1,2}款?吧', '退退吧', '退款'],
    ['(?<!不)可能', '很可能', '不可能'],
    ['a(?:b|)c', 'xac', 'abd'],
    ['\\d+元|免单', '给您5元', '给您元'],
    ['s[\\s.]?b', 's b', 's-b'],
    ['x?y*z+', 'z', 'xy'],
    ['(?:甲(?:乙|丙[丁戊])|己)庚', '甲丙戊庚', '甲丙己'],
    ['\\+加', '+加', '加'],
  ])('%s is found in “%s” and not in “%s”', (source, has, lacks) => {
    expect(said(source, has)).toEqual([...has.matchAll(new RegExp(source, 'gu'))].map(([words]) => words));
    expect(said(source, has)).not.toEqual([]);
    expect(said(source, lacks)).toEqual([]);
  });

  test('a pattern that opens a clause is found at every clause and nowhere else', () => {
    const source = `${START}等着${END}`;
    expect(said(source, '等着,您等着。等着吧;等着')).toEqual(['等着', '等着']);
  });

  test('reads a new draft although an older one was read before', () => {
    const waiting = prospect('稍等');
    expect(waiting.matches('请付款')).toEqual([]);
    expect(waiting.matches('请稍等')).toHaveLength(1);
    expect(waiting.matches('请付款')).toEqual([]);
  });
});
