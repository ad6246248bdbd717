import { expect, test } from 'vitest';
import { addressKeys, shareKey } from '../../../lib/privacy/reading/address-keys';

const HOME = addressKeys('浙江省杭州市西湖区文三路478号翠苑小区3幢1203室');

test.each([
  ['文三路478号', true],
  ['文三路 478 号', true],
  ['文三路四百七十八号', true],
  ['杭州西湖文三路478号', true],
  ['翠苑小区3幢', true],
  ['文三路479号', false],
  ['文二路478号', false],
  ['翠苑小区13幢', false],
  ['浙江省杭州市西湖区文三路', false],
  ['1203室', false],
])('%s is the same home: %s', (text, expected) => expect(shareKey(addressKeys(text), HOME)).toBe(expected));
