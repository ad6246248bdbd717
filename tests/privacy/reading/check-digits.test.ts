import { expect, test } from 'vitest';
import {
  hasCreditCodeCheck,
  hasHongKongCheck,
  hasIdCardCheck,
  hasLuhnCheck,
  hasTaiwanCheck,
  isCalendarDay,
} from '../../../lib/privacy/reading/check-digits';

test.each([
  ['identity card', hasIdCardCheck('11010519491231002x'), true],
  ['identity card, a published example that is wrong', hasIdCardCheck('110101199003077578'), false],
  ['identity card, the oldest years', hasIdCardCheck('110101192007207351'), true],
  ['bank card', hasLuhnCheck('4111111111111111'), true],
  ['bank card, one digit off', hasLuhnCheck('4111111111111112'), false],
  ['Hong Kong', hasHongKongCheck('a', '123456', '3'), true],
  ['Hong Kong, one digit off', hasHongKongCheck('a', '123456', '4'), false],
  ['Taiwan', hasTaiwanCheck('a123456789'), true],
  ['Taiwan, one digit off', hasTaiwanCheck('a123456788'), false],
  ['credit code', hasCreditCodeCheck('91110000600037341l'), true],
  ['credit code, one place off', hasCreditCodeCheck('91110000600037342l'), false],
  ['29 February of a leap year', isCalendarDay('20000229'), true],
  ['29 February of 1900', isCalendarDay('19000229'), false],
  ['31 February', isCalendarDay('19900231'), false],
])('%s', (_, actual, expected) => expect(actual).toBe(expected));
