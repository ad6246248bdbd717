import { describe, expect, test } from 'vitest';
import { readDraft } from '../../lib/review/read-draft';

describe('reading a draft', () => {
  test.each([
    ['您提到“你们搞错了”，我马上核对', '您提到       ,我马上核对'],
    ['買家說「滾」，請協助核實', '买家说   ,请协助核实'],
    ['《垃圾围城》这本书有货的', '      这本书有货的'],
    ['屏幕5.5"和6.1"都有', '屏幕5.5"和6.1"都有'],
    ['没写完的“引号', '没写完的“引号'],
    ['“好的', '“好的'],
  ])('of “%s” the agent says “%s”', (draft, own) => {
    expect(readDraft(draft).own).toBe(own);
  });

  test('a message that is mostly quotation marks is the agent’s own speech', () => {
    expect(readDraft('“你给我滚远点”').own).toContain('滚远点');
  });

  test('a title stays a title, however much of the message it is', () => {
    expect(readDraft('《白痴》').own.trim()).toBe('');
  });

  test('blanking keeps every offset', () => {
    const { own, normalised } = readDraft('您说的“不要”指的是「红色」吗');
    expect(own).toHaveLength(normalised.text.length);
  });
});
