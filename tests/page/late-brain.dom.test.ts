import { expect, test, vi } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { COMPOSER_TOOLS } from '../../lib/page/all-composer-tools';
import { createKnownBuyers } from '../../lib/page/known-buyers';
import { createLateBrain } from '../../lib/page/late-brain';
import type { SharedTags } from '../../lib/privacy/known-tags';

const PHONE = '13900020002';
const THEIRS: Conversation = {
  site: 'taobao',
  buyer: { key: 'b', name: '买家b' },
  messages: [{ from: 'buyer', text: `我的电话${PHONE}` }],
};
const keyOf = (letter: string): string => btoa(letter.repeat(32));

/** What another page of the session has shared. */
function sharedBefore(): SharedTags {
  const pieces: string[] = [];
  const other = createKnownBuyers((_, packed) => pieces.push(packed));
  Array.from(other.join({ key: keyOf('a'), pieces: [] }));
  other.learn(THEIRS);
  return { key: keyOf('a'), pieces };
}

/** A page whose question for what is shared is answered when the test says so, and which is idle when it says so. */
function openPage() {
  const slices: IdleRequestCallback[] = [];
  const view = {
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    requestIdleCallback: (slice: IdleRequestCallback) => slices.push(slice),
  } as unknown as Window;
  const answers: ((shared: SharedTags) => void)[] = [];
  const brain = createLateBrain({
    document,
    view,
    settings: () => DEFAULT_SETTINGS,
    alive: () => true,
    enabled: () => true,
    isSucceeded: () => false,
    fetchTools: (onTools) => {
      onTools({ ...COMPOSER_TOOLS, warmUp: () => [].values() });
      return true;
    },
    askJudge: async () => undefined,
    tellIgnored: { tellException: async () => true, tellFalseAlarm: async () => true },
    shared: { read: async () => new Promise((resolve) => answers.push(resolve)), tell: () => undefined },
    onSettled: () => undefined,
    onBetter: () => undefined,
    onForget: () => undefined,
  });
  brain.want();
  const idle = (): void => {
    while (slices.length > 0) slices.shift()?.({ didTimeout: false, timeRemaining: () => 1_000 });
  };
  const isKnown = (): boolean => brain.known.as('a').isOthers('mobile', PHONE);
  return { brain, answers, idle, isKnown };
}

const FORGOTTEN: SharedTags = { key: keyOf('x'), pieces: [] };

test('what other pages have seen is known here once there is time for it', async () => {
  const { answers, idle, isKnown } = openPage();
  answers[0]?.(sharedBefore());
  await vi.waitFor(() => {
    idle();
    expect(isKnown()).toBe(true);
  });
});

test('forgotten while it was being taken in, it stays forgotten', async () => {
  const { brain, answers, idle, isKnown } = openPage();
  answers[0]?.(sharedBefore());
  await Promise.resolve();
  brain.startAnew(FORGOTTEN);
  idle();
  expect(isKnown()).toBe(false);
});

test('forgotten before the answer came, it stays forgotten', async () => {
  const { brain, answers, idle, isKnown } = openPage();
  brain.startAnew(FORGOTTEN);
  answers[0]?.(sharedBefore());
  await new Promise((resolve) => setTimeout(resolve, 0));
  idle();
  expect(isKnown()).toBe(false);
});
