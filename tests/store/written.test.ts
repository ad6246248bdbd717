import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { writeFaultOf } from '../../lib/store/written';

const inside = (inner: Error) => Object.assign(new Error('aborted'), { name: 'AbortError', inner });

describe('the reason of a failed write', () => {
  test.each<[string, unknown, ReturnType<typeof writeFaultOf>]>([
    ['IndexedDB on a full disk', new DOMException('full', 'QuotaExceededError'), 'quota'],
    ["Chromium's storage.local", new Error('QUOTA_BYTES quota exceeded'), 'quota'],
    ['a disk without room', new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)'), 'quota'],
    ['a full disk behind an aborted transaction', inside(new DOMException('full', 'QuotaExceededError')), 'quota'],
    ['a full disk behind a cause', new Error('write', { cause: new DOMException('', 'QuotaExceededError') }), 'quota'],
    ['a garbled table file', new DOMException('', 'AbortError'), 'unreadable'],
    [
      'a backing store that cannot be opened',
      new Dexie.OpenFailedError('x', new DOMException('', 'UnknownError')),
      'unreadable',
    ],
    ['no IndexedDB at all', new Dexie.MissingAPIError('x'), 'unreadable'],
    ['a fault of the program', new TypeError('x is not a function'), undefined],
    ['a fault of the program behind an abort', inside(new TypeError('x')), undefined],
    ['no error at all', 'quota', undefined],
  ])('%s', (_, fault, reason) => {
    expect(writeFaultOf(fault)).toBe(reason);
  });

  test('is found although an error names itself as its cause', () => {
    const error = new DOMException('', 'UnknownError');
    Object.defineProperty(error, 'inner', { value: error });
    expect(writeFaultOf(error)).toBe('unreadable');
  });
});
