import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dock } from '../../lib/chat/dock';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import type { PageState, ToPanel } from '../../lib/messages/line';
import { createPanelLink } from '../../lib/page/panel-link';
import type { Spot } from '../../lib/page/place-panel';
import { chooseSite } from '../../lib/sites/choose-site';

const HERE = 'https://desk.example.com';

beforeEach(() => void vi.stubGlobal('chrome', { runtime: { id: 'tuotie' } }));
afterEach(() => void vi.unstubAllGlobals());

/** A page of 1600 × 900 with a composer in the middle, and a panel that notes what it is told. */
function openLink(docks: readonly Dock[], origin = HERE) {
  const shown: (Spot | undefined)[] = [];
  const posted: ToPanel[] = [];
  const composer = document.createElement('textarea');
  document.body.replaceChildren(composer);
  composer.getBoundingClientRect = () => new DOMRect(500, 700, 600, 100);
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1600, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 900, configurable: true });
  let settings = { ...DEFAULT_SETTINGS, docks };
  const link = createPanelLink({
    createFrame: () => ({
      element: document.createElement('div'),
      post: (message) => void posted.push(message),
      focus: () => undefined,
      show: (spot) => void shown.push(spot),
      mend: () => undefined,
      condition: () => 'ready',
    }),
    view: () => ({
      site: chooseSite('https://desk.example.com/', document),
      conversation: undefined,
      fault: undefined,
      arrival: 0,
    }),
    composer: () => composer,
    sendControls: () => [],
    settings: () => settings,
    origin,
    insertion: {
      write: async () => ({ ok: true, gone: false }),
      notePass: () => undefined,
      settled: async () => undefined,
      undoLast: () => false,
      forget: () => undefined,
    },
    unchecked: () => 0,
    onInserted: () => undefined,
    onBetter: () => undefined,
  });
  const choose = (next: readonly Dock[]) => {
    settings = { ...settings, docks: next };
    link.update(true);
  };
  const told = (): PageState | undefined =>
    posted.flatMap((message) => (message.type === 'state' ? [message.state] : [])).at(-1);
  return { link, choose, told, spot: () => shown.at(-1) };
}

const left: Dock = { origin: HERE, side: 'left', folded: false };

test('the panel stands where it was chosen for this site, and moves as soon as that changes', () => {
  const { link, choose, spot } = openLink([left]);
  link.update(true);
  expect(spot()?.left).toBeLessThan(500);
  choose([{ ...left, side: 'right' }]);
  expect(spot()?.left).toBeGreaterThan(1_100);
  choose([{ ...left, side: 'above' }]);
  expect((spot()?.top ?? 0) + (spot()?.height ?? 0)).toBeLessThan(700);
});

test('what was chosen for another site means nothing here', () => {
  const { link, spot } = openLink([{ ...left, origin: 'https://chat.example.org' }]);
  link.update(true);
  expect(spot()?.left).toBeGreaterThan(1_100);
});

test('the panel is told the origin that a choice is for, unless the frame has none of its own', () => {
  const own = openLink([]);
  own.link.update(true);
  expect(own.told()?.origin).toBe(HERE);
  const opaque = openLink([], 'null');
  opaque.link.update(true);
  expect(opaque.told()).not.toHaveProperty('origin');
});
