import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchPictures } from '../../lib/page/watch-pictures';

let seen: number;
let active: boolean;
let watch: ReturnType<typeof watchPictures>;

beforeEach(() => {
  [seen, active] = [0, true];
  watch = watchPictures({ active: () => active, onPicture: () => (seen += 1) });
});
afterEach(() => document.body.replaceChildren());

/** An event as the browser makes it: what scripts make is not trusted, and is nobody's picture. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

// Not every DOM takes what an event brings with its making.
const pasted = (value: DataTransfer): Event =>
  Object.defineProperty(new ClipboardEvent('paste'), 'clipboardData', { value });
const dropped = (value: DataTransfer): Event => Object.defineProperty(new DragEvent('drop'), 'dataTransfer', { value });

function holding(...types: readonly string[]): DataTransfer {
  const files = types.map((type) => new File(['x'], 'x', { type }));
  return Object.defineProperty(new DataTransfer(), 'files', { value: files });
}

test('a pasted and a dropped picture, beside other files too', () => {
  watch.handle(trusted(pasted(holding('image/png'))));
  watch.handle(trusted(dropped(holding('text/plain', 'image/jpeg'))));
  expect(seen).toBe(2);
});

test('no text, no other file, nothing that a script made, and nothing where Tuotie is off', () => {
  watch.handle(trusted(pasted(new DataTransfer())));
  watch.handle(trusted(dropped(holding('application/pdf'))));
  watch.handle(pasted(holding('image/png')));
  watch.handle(trusted(new Event('change')));
  active = false;
  watch.handle(trusted(pasted(holding('image/png'))));
  expect(seen).toBe(0);
});
