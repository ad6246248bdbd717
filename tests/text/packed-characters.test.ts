import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packCharacters, unpackCharacters } from '../../lib/text/packed-characters';

const han = fc
  .array(fc.integer({ min: 0x3400, max: 0x9fff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

describe('packed characters', () => {
  test('come back as they were, whatever their order', () => {
    fc.assert(
      fc.property(han, (text) => {
        expect(unpackCharacters(packCharacters(text))).toBe(text);
      }),
    );
  });

  test('are printable ASCII that a single-quoted string holds as it stands', () => {
    fc.assert(
      fc.property(han, (text) => {
        expect(packCharacters(text)).toMatch(/^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/u);
      }),
    );
  });
});
