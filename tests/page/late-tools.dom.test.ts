import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMPOSER_TOOLS } from '../../lib/page/all-composer-tools';
import type { LateToolsOptions } from '../../lib/page/late-tools';
import { createLateTools } from '../../lib/page/late-tools';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(fetchTools: LateToolsOptions['fetchTools'], isSucceeded = () => false) {
  const onSettled = vi.fn<LateToolsOptions['onSettled']>();
  const tools = createLateTools({ document, view: window, fetchTools, isSucceeded, onSettled });
  return { tools, onSettled };
}

describe('what judges', () => {
  test('is waited for three seconds where nobody can be asked for it: a newer script of ours may come', () => {
    const { tools, onSettled } = open(() => false);
    tools.fetch();
    vi.advanceTimersByTime(2_900);
    expect(tools.state()).toBe('loading');
    vi.advanceTimersByTime(10_000);
    expect(tools.state()).toBe('missing');
    expect(onSettled.mock.calls).toEqual([[undefined]]);
  });

  test('is not waited for any longer once a newer script of ours judges here', () => {
    let succeeded = false;
    const { tools, onSettled } = open(
      () => false,
      () => succeeded,
    );
    tools.fetch();
    vi.advanceTimersByTime(500);
    expect(onSettled).not.toHaveBeenCalled();
    succeeded = true;
    vi.advanceTimersByTime(100);
    expect(onSettled.mock.calls).toEqual([[undefined]]);
  });

  test('is not waited for any longer where it is lost between the first question and the second', () => {
    const answers = [true, false];
    const { tools } = open(() => answers.shift() ?? false);
    tools.fetch();
    expect(tools.state()).toBe('loading');
    vi.advanceTimersByTime(4_000);
    expect(tools.state()).toBe('missing');
  });

  test('is waited for no longer than eight seconds although the question itself broke down', () => {
    const { tools } = open(() => {
      throw new Error('no such function');
    });
    expect(() => tools.fetch()).toThrow('no such function');
    expect(() => vi.advanceTimersByTime(8_000)).toThrow('no such function');
    vi.advanceTimersByTime(8_000);
    expect(tools.state()).toBe('missing');
  });

  test('is asked for again and again, ever less often, until it comes', () => {
    const hands: Parameters<LateToolsOptions['fetchTools']>[0][] = [];
    const agains: boolean[] = [];
    const { tools } = open((onTools, again) => {
      agains.push(again);
      return hands.push(onTools) > 0;
    });
    tools.fetch();
    vi.advanceTimersByTime(8_000);
    expect(agains).toEqual([false, true, true, true]);
    vi.advanceTimersByTime(60_000);
    expect(hands.length).toBeGreaterThan(5);
    hands.at(-1)?.(COMPOSER_TOOLS);
    const asked = hands.length;
    vi.advanceTimersByTime(600_000);
    expect(hands.length).toBe(asked);
    expect(tools.state()).toBe('ready');
  });

  test('is welcome after it was given up', () => {
    const hands: Parameters<LateToolsOptions['fetchTools']>[0][] = [];
    const { tools } = open((onTools) => hands.push(onTools) > 0);
    tools.fetch();
    vi.advanceTimersByTime(8_000);
    expect(tools.state()).toBe('missing');
    hands[0]?.(COMPOSER_TOOLS);
    expect(tools.state()).toBe('ready');
  });
});
