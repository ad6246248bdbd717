import { describe, expect, test } from 'vitest';
import { normalise, sourceSpan } from '../../lib/text/normalise';

describe('normalise', () => {
  test.each([
    ['１３８', '138'],
    ['①③⑧', '138'],
    ['1️⃣3️⃣', '13'],
    ['傻 逼', '傻逼'],
    ['傻\u200B逼', '傻逼'],
    ['你給我等著', '你给我等着'],
    ['SB', 'sb'],
    ['USB 3 接口', 'usb 3 接口'],
    ['好\n的', '好\n的'],
  ])('%s is read as %s', (typed, read) => {
    expect(normalise(typed).text).toBe(read);
  });

  test('a span leads back to what was typed', () => {
    const typed = '亲,傻\u200B 逼了';
    const read = normalise(typed);
    const at = read.text.indexOf('傻逼');
    expect(typed.slice(...sourceSpan(read, at, at + 2))).toBe('傻\u200B 逼');
  });

  test('emoji and lone surrogates keep valid offsets', () => {
    const typed = '😂a\uD800b';
    const read = normalise(typed);
    expect(sourceSpan(read, 0, read.text.length)).toEqual([0, typed.length]);
  });
});
