import { expect, test } from 'vitest';
import { digitRuns, groupedNumbers } from '../../lib/text/digit-runs';
import { readDigits } from '../../lib/text/digits';
import { normalise } from '../../lib/text/normalise';

/** Numbers of eleven digits that begin as mobile numbers do. */
const elevens = (text: string): readonly string[] =>
  groupedNumbers(digitRuns(readDigits(normalise(text))), 11, 11)
    .map(({ digits }) => digits)
    .filter((digits) => /^1[3-9]/u.test(digits));

test.each([
  ['13812345678 13987654321', ['13812345678', '13987654321']],
  ['138 1234 5678、139 8765 4321', ['13812345678', '13987654321']],
  ['1 3 8 1 2 3 4 5 6 7 8', ['13812345678']],
  ['6 2 2 2 1 3 8 1 2 3 4 5 6 7 8', []],
  ['2345678138123456789', []],
  ['138123456789', []],
])('whole groups make numbers: %s', (text, expected) => expect(elevens(text)).toEqual(expected));
