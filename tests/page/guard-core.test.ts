import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding, Level } from '../../lib/chat/finding';
import type { GuardEvent, GuardEventType } from '../../lib/page/gesture';
import type { Judgement } from '../../lib/page/guard-core';
import { createGuardCore } from '../../lib/page/guard-core';

const COMPOSER = { name: 'composer' };

/** A page in miniature: what the agent has typed, to whom, and what the judge thinks of it. */
let draft: { text: string; buyer: string; composer: object; level: Level };
let visibleSince: number | undefined;
let now: number;
let held: Judgement[];
let confirmed: Judgement[];

const finding = (severity: 'hint' | 'warn' | 'block'): Finding => ({
  rule: 'overpromise',
  severity,
  start: 0,
  end: 1,
  text: draft.text.slice(0, 1),
  message: '',
});

const judge = (): Judgement => ({
  subject: { text: draft.text, buyer: draft.buyer, composer: draft.composer },
  level: draft.level,
  findings: draft.level === 'pass' ? [] : [finding(draft.level)],
});

let core: ReturnType<typeof createGuardCore>;

beforeEach(() => {
  draft = { text: '保证三天到', buyer: '甲', composer: COMPOSER, level: 'warn' };
  visibleSince = undefined;
  now = 10_000;
  held = [];
  confirmed = [];
  core = createGuardCore({
    judge,
    visibleSince: () => visibleSince,
    onHold: (judgement) => {
      held.push(judgement);
      visibleSince ??= now;
    },
    onPass: vi.fn<(judgement: Judgement) => void>(),
    onConfirm: (judgement) => confirmed.push(judgement),
  });
});

function send(type: GuardEventType, event: Partial<GuardEvent> = {}): 'pass' | 'swallow' {
  now += 1;
  const isKey = type.startsWith('key');
  const place = isKey || type === 'beforeinput' ? 'composer' : 'send-control';
  return core.handle({
    type,
    at: place,
    ...(isKey ? { key: 'Enter' } : {}),
    ...(type === 'beforeinput' ? { key: 'line' } : {}),
    trusted: true,
    time: now,
    ...event,
  });
}

const KEY: readonly GuardEventType[] = ['keydown', 'keypress', 'keyup'];
const MOUSE: readonly GuardEventType[] = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const TOUCH: readonly GuardEventType[] = [
  'pointerdown',
  'touchstart',
  'pointerup',
  'touchend',
  'mousedown',
  'mouseup',
  'click',
];

const press = (events: readonly GuardEventType[], event: Partial<GuardEvent> = {}) =>
  events.map((type) => send(type, event));
const wait = (milliseconds: number) => {
  now += milliseconds;
};

describe('a send is held', () => {
  test.each([
    ['a key', KEY],
    ['a mouse', MOUSE],
    ['a touch', TOUCH],
    ['a script that only clicks', ['click'] as const],
    ['a form', ['submit'] as const],
    ['a virtual keyboard', ['beforeinput'] as const],
  ])('from its first event to its last when made with %s', (_, events) => {
    expect(press(events)).toEqual(events.map(() => 'swallow'));
    expect(held).toHaveLength(1);
  });

  test.each([
    ['keyup', KEY],
    ['pointerup', MOUSE],
    ['mouseup', MOUSE],
  ] as const)('even where the text turns bad only before %s', (late, events) => {
    draft.level = 'pass';
    const before = events.slice(0, events.indexOf(late));
    press(before);
    draft = { ...draft, text: '换了的话', level: 'block' };
    expect(send(late)).toBe('swallow');
  });

  test('by untrusted events as by trusted ones', () => {
    expect(press(MOUSE, { trusted: false })).not.toContain('pass');
    expect(press(KEY, { trusted: false })).not.toContain('pass');
  });

  test('with the repeats of the key that is kept down', () => {
    press(['keydown']);
    wait(700);
    expect(send('keydown', { repeat: true })).toBe('swallow');
    expect(held).toHaveLength(1);
  });
});

/** The press began on something that sends nothing and was dragged onto the send control; the click is their parent's. */
const dragOntoControl = (): ('pass' | 'swallow')[] => [
  ...press(['pointerdown', 'mousedown'], { at: 'elsewhere' }),
  ...press(['pointerup', 'mouseup']),
  send('click', { at: 'elsewhere' }),
];

describe('a mouse that is let go on the send control after it was pressed elsewhere', () => {
  test('sends a fine message, time after time', () => {
    draft.level = 'pass';
    expect([...dragOntoControl(), ...dragOntoControl()]).not.toContain('swallow');
  });

  test('sends a fine message after a bad one was held', () => {
    expect(dragOntoControl()).toEqual(['pass', 'pass', 'swallow', 'swallow', 'swallow']);
    draft = { ...draft, text: '好的', level: 'pass' };
    expect(dragOntoControl()).not.toContain('swallow');
  });
});

describe('a fine message', () => {
  test.each([
    ['pass', KEY],
    ['hint', MOUSE],
  ] as const)('with level %s goes out untouched', (level, events) => {
    draft.level = level;
    expect(press(events)).not.toContain('swallow');
    expect(held).toEqual([]);
  });

  test('is not held for an empty composer', () => {
    draft.text = '';
    expect(press(KEY)).not.toContain('swallow');
  });
});

describe('a warned message goes out when the agent', () => {
  test.each([
    ['presses Enter again', KEY],
    ['presses the send control', MOUSE],
  ])('%s after half a second', (_, events) => {
    press(KEY);
    wait(600);
    expect(press(events)).not.toContain('swallow');
    expect(held).toHaveLength(1);
  });

  test('and the approval is used up by that', () => {
    press(KEY);
    wait(600);
    press(KEY);
    wait(600);
    expect(press(KEY)).not.toContain('pass');
  });

  test.each([
    ['too soon', () => wait(100)],
    ['too late', () => wait(6_000)],
    ['after the text changed', () => ((draft.text = '保证两天到'), wait(600))],
    ['to another buyer', () => ((draft.buyer = '乙'), wait(600))],
    ['from another composer', () => ((draft.composer = {}), wait(600))],
    ['after the verdict got worse', () => ((draft.level = 'block'), wait(600))],
    ['while the warning cannot be seen', () => ((visibleSince = undefined), wait(600))],
  ])('but not %s', (_, meanwhile) => {
    press(KEY);
    meanwhile();
    expect(press(KEY)).not.toContain('pass');
  });

  test('but not when a script presses', () => {
    press(KEY);
    wait(600);
    expect(press(KEY, { trusted: false })).not.toContain('pass');
    expect(press(['click'], { trusted: false })).toEqual(['swallow']);
  });

  test('but a blocked one never, however often', () => {
    draft.level = 'block';
    for (let tries = 0; tries < 4; tries += 1) {
      expect(press(KEY)).not.toContain('pass');
      wait(600);
    }
  });
});

describe('a press that is still held down while its message leaves', () => {
  test.each([
    ['the mouse', MOUSE],
    ['a finger', TOUCH],
  ])('sends nothing once more at its end: %s', (_, events) => {
    draft.level = 'warn';
    expect(press(events.slice(0, 2))).not.toContain('pass');
    draft.level = 'pass';
    expect(press(events, { trusted: false })).not.toContain('swallow');
    expect(press(events.slice(2))).not.toContain('pass');
  });

  test('and the next press is a new one', () => {
    press(MOUSE.slice(0, 2));
    draft.level = 'pass';
    press(MOUSE, { trusted: false });
    press(MOUSE.slice(2));
    expect(press(MOUSE)).not.toContain('swallow');
  });
});

describe('leave given on the warning', () => {
  test('covers one whole press of exactly this text', () => {
    press(KEY);
    let passed: readonly string[] = [];
    core.grant(judge(), () => {
      passed = press(MOUSE, { trusted: false });
    });
    expect(passed).not.toContain('swallow');
    expect(press(MOUSE, { trusted: false })).not.toContain('pass');
  });

  test('covers a press that is made twice', () => {
    press(KEY);
    let passed: readonly string[] = [];
    core.grant(judge(), () => {
      passed = [...press(MOUSE, { trusted: false }), ...press([...MOUSE, 'dblclick'], { trusted: false })];
    });
    expect(passed).not.toContain('swallow');
  });

  test('is for the agent’s own next press where the page takes none that was made for him, and for that alone', () => {
    press(KEY);
    core.expect(judge(), now);
    expect(press(MOUSE, { trusted: false })).not.toContain('pass');
    expect(press(MOUSE)).not.toContain('swallow');
    expect(press(MOUSE)).not.toContain('pass');
  });

  test('does not outlast the moment', () => {
    press(KEY);
    core.expect(judge(), now);
    wait(6_000);
    expect(press(MOUSE)).not.toContain('pass');
  });

  test('does not cover a text that was swapped after it', () => {
    press(KEY);
    const judgement = judge();
    let passed: readonly string[] = [];
    core.grant(judgement, () => {
      draft.text = '换了的话';
      passed = press(KEY, { trusted: false });
    });
    expect(passed).not.toContain('pass');
  });

  test('is asked for by the same key on the warning itself, once it can be seen', () => {
    press(KEY);
    wait(100);
    expect(send('keydown', { at: 'warning-default' })).toBe('swallow');
    expect(confirmed).toEqual([]);
    wait(600);
    expect(send('keydown', { at: 'warning-default' })).toBe('swallow');
    expect(confirmed).toHaveLength(1);
  });

  test('is not asked for by a key on the warning of a blocked message: there the key presses the button', () => {
    draft.level = 'block';
    press(KEY);
    wait(600);
    expect(send('keydown', { at: 'warning-default' })).toBe('pass');
    expect(confirmed).toEqual([]);
  });
});

describe('under an input method', () => {
  test('Enter reaches the input method and shows no warning', () => {
    expect(send('keydown', { ime: true })).toBe('pass');
    expect(held).toEqual([]);
  });

  test('the same press does not send a bad text on a page that sends on keyup', () => {
    send('keydown', { ime: true });
    expect(send('keyup')).toBe('swallow');
    expect(held).toEqual([]);
  });

  test('a second keydown of the same press, after the composition has ended, warns of nothing', () => {
    send('keydown', { ime: true });
    expect(send('keydown')).toBe('swallow');
    expect(held).toEqual([]);
  });

  test('the next Enter is a real one', () => {
    press(['keydown'], { ime: true });
    press(['keyup']);
    expect(press(KEY)).not.toContain('pass');
    expect(held).toHaveLength(1);
  });
});

test('the end of a key press that began in the panel sends nothing', () => {
  draft.level = 'pass';
  expect(send('keyup')).toBe('swallow');
});

test('a space typed in the composer is nobody’s business', () => {
  expect(press(KEY, { key: 'Space' })).not.toContain('swallow');
});

test('a pointer that comes up long after it was held is judged anew', () => {
  press(['pointerdown']);
  wait(4_000);
  draft.level = 'pass';
  expect(send('click')).toBe('pass');
});

describe('what a script does after a held press', () => {
  test('is judged for itself: a fine text is clicked away after a tap that was held', () => {
    press(['pointerdown', 'touchstart', 'pointerup', 'touchend']);
    draft = { ...draft, text: '好的', level: 'pass' };
    expect(send('click', { trusted: false })).toBe('pass');
  });

  test('belongs to the key that was pressed last, not to a touch that never ended', () => {
    press(['pointerdown', 'touchstart']);
    draft = { ...draft, text: '好的', level: 'pass' };
    press(['keydown']);
    expect(send('submit')).toBe('pass');
  });

  test('is judged for itself when something is dropped after a press that was held and never ended', () => {
    expect(send('pointerdown')).toBe('swallow');
    draft = { ...draft, text: '好的', level: 'pass' };
    expect(send('drop', { trusted: false })).toBe('pass');
  });

  test('is held again where the text is still bad', () => {
    press(['submit']);
    expect(send('submit')).toBe('swallow');
    expect(send('click', { trusted: false })).toBe('swallow');
  });

  test('goes out at once when a form is submitted again with a fine text', () => {
    press(['submit']);
    draft = { ...draft, text: '好的', level: 'pass' };
    expect(send('submit')).toBe('pass');
  });
});

test('Alt+S sends like Enter', () => {
  expect(press(['keydown', 'keyup'], { key: 'shortcut' })).toEqual(['swallow', 'swallow']);
  expect(held).toHaveLength(1);
});

describe('what stands in the composer when it is left', () => {
  test('may not go while it would be held, however it would', () => {
    expect(core.bars(now)).toBe(true);
    draft.level = 'block';
    expect(core.bars(now)).toBe(true);
  });

  test('may go where nothing is held against it, or nothing stands there', () => {
    draft.level = 'hint';
    expect(core.bars(now)).toBe(false);
    draft = { ...draft, level: 'block', text: '' };
    expect(core.bars(now)).toBe(false);
  });

  test('may go with the leave that the agent gave, and no other text by it', () => {
    let during: boolean | undefined;
    core.grant(judge(), () => (during = core.bars(now)));
    expect(during).toBe(false);
    expect(core.bars(now)).toBe(true);
    core.expect(judge(), now);
    expect(core.bars(now)).toBe(false);
    draft.text = '保证两天到';
    expect(core.bars(now)).toBe(true);
  });
});
