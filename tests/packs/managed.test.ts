import { expect, test } from 'vitest';
import { parseManaged } from '../../lib/packs/managed';
import { groupsOfFour } from '../../lib/packs/signing';

const HEX = '0123456789abcdef0123456789abcdef';

test('of a company’s policy what is no address or no fingerprint is left out', () => {
  const good = { address: 'https://packs.example.com/a', fingerprint: groupsOfFour(HEX), automatic: true };
  const packs = [good, { address: 'http://a', fingerprint: HEX }, { address: good.address }, 'a', null];
  expect(parseManaged({ packs }, false)).toEqual([{ ...good, fingerprint: HEX }]);
  expect(parseManaged({}, false)).toEqual([]);
  expect(parseManaged('packs', false)).toEqual([]);
});
