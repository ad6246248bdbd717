import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeyedHash } from '../../lib/text/keyed-hash';

test.each([0, 16, 32, 64])('is HMAC-SHA256 under keys of %i bytes, text after text', (length) => {
  const key = randomBytes(length);
  const hashOf = createKeyedHash(key);
  for (const text of ['', 'mobile\n13812345678', '收件人😀', 'a'.repeat(63), 'b'.repeat(64), 'c'.repeat(1000)])
    expect(Buffer.from(hashOf(text)).toString('hex')).toBe(createHmac('sha256', key).update(text).digest('hex'));
});
