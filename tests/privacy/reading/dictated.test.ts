import { describe, expect, it } from 'vitest';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';
import { readDataText } from '../../../lib/privacy/data-text';
import { readDictated } from '../../../lib/privacy/reading/dictated';

const digitsOf = (draft: string): string | undefined =>
  readDictated(readDataText(draft))
    ?.numbers.map(({ digits }) => digits)
    .join(',');

describe('readDictated', () => {
  it.each([
    ['前面139,中间0202,后四位0303,您打我', '13902020303'],
    ['打一三八后面一二三四,最后五六七九', '13812345679'],
    ['一三九,嗯,零二零二,再来零三零三', '13902020303'],
    ['电话一百三十九,零二零二,零三零三', '13902020303'],
    ['号好记的,一三七一二三四,四个八', '13712348888'],
    ['打一五九 三个零 一个六 三个二 末了一个八', '15900062228'],
    ['one five eight double zero double one double two double three', '15800112233'],
    ['口令我念给您,四八二,再来,九一三', '482913'],
    ['yao san jiu ling er ling er ling san ling san', '13902020303'],
    ['1a3b9c0d2e0f2g0h3i0j3k 字母去掉', '13902020303'],
  ])('puts the groups of a dictated number together: %s', (draft, number) => {
    expect(digitsOf(draft)).toBe(number);
  });

  it.each([
    '前面139元,中间69元,后面9.9元',
    '三个8折券可以叠着用',
    '一百三十九元,零零散散一百件',
    '一三五换屏,二四六换电池',
    '您好,在的',
  ])('leaves alone what deals out no number: %s', (draft) => {
    expect(digitsOf(draft)).toBeUndefined();
  });

  it('marks the whole of what was dictated, from the first group to the last', () => {
    const draft = '您记一下:前三位139,接着0202,最后四位0303,打这个';
    const [finding] = findCustomerData(draft, { messages: [] }, []);
    expect(finding?.rule).toBe('mobile');
    expect(draft.slice(finding?.start, finding?.end)).toBe('139,接着0202,最后四位0303');
  });

  it('tells a dictated number that is another buyer’s', () => {
    const context = { messages: [], others: [{ phone: '13902020303' }] };
    const [finding] = findCustomerData('上一位的号,前三位139,中间0202,后四位0303', context, []);
    expect(finding?.severity).toBe('block');
  });
});
