import hotline from '../../lib/privacy/hotline';
import { describe, expect, test } from 'vitest';
import { readDataText } from '../../lib/privacy/data-text';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { describeDetector } from './describe-detector';

describeDetector(hotline, {
  hits: [
    ['您打400-123-4567问问', '400-123-4567', '4001234567'],
    ['找他 4001-234-567', '4001-234-567', '4001234567'],
    ['拨800-810-1234', '800-810-1234', '8008101234'],
  ],
  nearMisses: ['400-500元', '400g*12', '400度近视', '客服电话400-123-4567', '拨打95338', '12315投诉', '4001234567件'],
});

describe('hotlines', () => {
  test('of the shop may be told', () => {
    expect(findCustomerData('打400-123-4567', { messages: [] }, ['400 123 4567'])).toEqual([]);
  });

  test('in numerals are read too', () => {
    expect(hotline.find(readDataText('打四零零一二三四五六七'))).toHaveLength(1);
  });
});
