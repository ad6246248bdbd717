import { expect, test } from 'vitest';
import { latinName } from '../../../lib/privacy/reading/latin-names';

test.each([
  ['chen jia hui 的包裹', 'chen jia hui'],
  ['david wong', 'david wong'],
  ['lin mei-hua,', 'lin mei-hua'],
])('reads the name that %s begins with', (text, name) => expect(latinName(text)).toBe(name));

test.each(['iphone case', 'size xl', 'chen', 'li-ion battery 3000'])('reads no name in %s', (text) =>
  expect(latinName(text)).toBeUndefined(),
);
