import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Level } from '../../lib/chat/finding';
import type { Judgement } from '../../lib/page/guard-core';
import { createOutgoing } from '../../lib/page/outgoing';

/** What there is to see: the composer's text, who is written to, what the judge says; and what came of it. */
let page: { text: string; buyer: string; composer: object | undefined; level: Level };
let events: string[];
/** The text whose next press the guard lets pass. */
let free: string | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  page = { text: '在的', buyer: '小满', composer: { focus: () => undefined, ownerDocument: {} }, level: 'pass' };
  events = [];
  free = undefined;
});
afterEach(() => void vi.useRealTimers());

const subject = () => ({ text: page.text, buyer: page.buyer, composer: page.composer });
const judge = (): Judgement => ({ subject: subject(), level: page.level, findings: [] });

/** `takes`: whether the page sends by a press that was made for the agent. */
function desk(takes = true) {
  const outgoing = createOutgoing({
    judge,
    subject,
    composer: () => page.composer as HTMLElement | undefined,
    sendControls: () => [],
    core: () => ({
      grant: () => {
        events.push(`pressed for ${page.text}`);
        if (takes) page.text = '';
      },
      hold: () => events.push('held by its verdict'),
      expect: (judgement) => {
        free = judgement?.subject.text;
      },
    }),
    onAwaited: () => events.push('told to wait'),
    onHeld: () => events.push('warned'),
    onSending: () => undefined,
    onUnsent: (_, why) => events.push(why),
  });
  outgoing.note(pressed());
  return outgoing;
}

function pressed(): Event {
  const event = new Event('keydown');
  return Object.assign(event, { composedPath: () => [], key: 'Enter', code: 'Enter', keyCode: 13 });
}

describe('a message that waits for what judges it', () => {
  test('leaves by itself when nothing speaks against it', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    outgoing.resume();
    expect(events).toEqual(['pressed for 在的']);
  });

  test('is told to wait when that takes longer', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    vi.advanceTimersByTime(400);
    outgoing.resume();
    expect(events).toEqual(['told to wait', 'pressed for 在的']);
  });

  test('is held by its own verdict', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    page.level = 'warn';
    outgoing.resume();
    expect(events).toEqual(['held by its verdict', 'warned']);
  });

  test.each([
    ['a buyer who is recognised only now', () => (page.buyer = '云朵'), '', ['pressed for 在的']],
    ['a buyer who was known by the address only', () => (page.buyer = '云朵'), 'page:/im', ['pressed for 在的']],
    [
      'a composer drawn anew',
      () => (page.composer = { focus: () => undefined, ownerDocument: {} }),
      '小满',
      ['pressed for 在的'],
    ],
    ['another buyer', () => (page.buyer = '云朵'), '小满', ['changed']],
    ['another text', () => (page.text = '在的呢'), '小满', ['changed']],
  ])('meets %s', (_, change, buyer, outcome) => {
    page.buyer = buyer;
    const outgoing = desk();
    outgoing.wait(judge());
    change();
    outgoing.resume();
    expect(events).toEqual(outcome);
  });

  test('says so as soon as the agent writes on', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    page.text = '在的呢';
    outgoing.look();
    outgoing.resume();
    expect(events).toEqual(['changed']);
  });

  test('waits for a composer that is being put back', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    page.composer = undefined;
    outgoing.resume();
    expect(events).toEqual([]);
    page.composer = { focus: () => undefined, ownerDocument: {} };
    outgoing.look();
    expect(events).toEqual(['pressed for 在的']);
  });

  test('does not leave when nobody expects it any more', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    page.composer = undefined;
    outgoing.resume();
    vi.advanceTimersByTime(60_000);
    page.composer = { focus: () => undefined, ownerDocument: {} };
    outgoing.look();
    expect(events).toEqual(['told to wait', 'changed']);
  });

  test('does not leave when the agent has thought better of it', () => {
    const outgoing = desk();
    outgoing.wait(judge());
    outgoing.forget();
    outgoing.resume();
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual([]);
  });
});

describe('a message that the agent has confirmed', () => {
  test('leaves', () => {
    const outgoing = desk();
    outgoing.send(judge());
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual(['pressed for 在的']);
    expect(free).toBeUndefined();
  });

  test('does not leave for another buyer, and that is told', () => {
    const outgoing = desk();
    const confirmed = judge();
    page.buyer = '云朵';
    outgoing.send(confirmed);
    expect(events).toEqual(['changed']);
  });

  test('is the agent’s to press once more where the page takes no press that was made for him', () => {
    const outgoing = desk(false);
    outgoing.send(judge());
    vi.advanceTimersByTime(10_000);
    // First the press, then leaving the field: some pages send by that only.
    expect(events).toEqual(['pressed for 在的', 'pressed for 在的', 'stays']);
    expect(free).toBe('在的');
  });

  test('is asked about again once it was edited, where the page took no press', () => {
    const outgoing = desk(false);
    outgoing.send(judge());
    expect(free).toBe('在的');
    page.text = '在的呢';
    outgoing.look();
    expect(free).toBeUndefined();
  });

  test('is not spoken of any more once the agent has pressed something else', () => {
    const outgoing = desk(false);
    outgoing.send(judge());
    outgoing.note(pressed());
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual(['pressed for 在的']);
  });
});
