import { expect, test } from 'vitest';
import { composedName } from '../../../lib/privacy/reading/minority-names';

test.each([
  ['扎西次仁的包裹', '扎西次仁'],
  ['白玛央金签收', '白玛央金'],
  ['巴特尔收', '巴特尔'],
])('puts the name together that %s begins with', (text, name) => expect(composedName(text)).toBe(name));

test.each(['扎西德勒', '白玛', '乌云密布'])('reads no name in %s', (text) =>
  expect(composedName(text)).toBeUndefined(),
);
