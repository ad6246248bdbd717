import { beforeEach, describe, expect, test } from 'vitest';
import { originsOutside } from '../../lib/page/outside-frames';

const HERE = 'https://desk.example.com';
const CHAT = 'https://chat.example.net';

/** A document without a window: nothing is loaded into its frames. */
let page: Document;
beforeEach(() => {
  page = new DOMParser().parseFromString('<p></p>', 'text/html');
});

/** A frame of this size; `within`: its document can be looked into. */
function addFrame(src: string, [width, height]: readonly [number, number], within = false): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('src', src);
  frame.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  Object.defineProperty(frame, 'src', { value: new URL(src, HERE).href });
  Object.defineProperty(frame, 'contentDocument', { value: within ? page : null });
  page.body.append(frame);
}

describe('a chat that may stand in a frame of others', () => {
  test('is told by the frame’s origin, without its path', () => {
    addFrame(`${CHAT}/im?buyer=1`, [900, 700]);
    expect(originsOutside(page)).toEqual([CHAT]);
  });

  test('is looked for in the largest frame first', () => {
    addFrame('https://small.example.net/', [300, 250]);
    addFrame(`${CHAT}/`, [900, 700]);
    expect(originsOutside(page)).toEqual([CHAT, 'https://small.example.net']);
  });

  test.each([
    ['a frame within reach', `${CHAT}/`, [900, 700], true],
    ['a pixel that counts visits', `${CHAT}/`, [1, 1], false],
    ['a banner', `${CHAT}/`, [728, 90], false],
    ['a page of no site', 'data:text/html,x', [900, 700], false],
  ] as const)('is not taken for %s', (_, src, size, within) => {
    addFrame(src, size, within);
    expect(originsOutside(page)).toEqual([]);
  });
});
