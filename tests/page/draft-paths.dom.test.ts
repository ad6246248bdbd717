import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../lib/chat/finding';
import type { Message } from '../../lib/chat/message';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { writeDraft } from '../../lib/page/composer';
import { createGuardCore } from '../../lib/page/guard-core';
import { createJudge } from '../../lib/page/judge-draft';
import type { PageView } from '../../lib/page/observe';
import { createSendGuard } from '../../lib/page/send-guard';
import { watchTyping } from '../../lib/page/watch-typing';
import { reviewDraft } from '../../lib/review/review-draft';
import { findBetterWording } from '../../lib/review/wording/better-wording';
import type { Site } from '../../lib/sites/site';

const RUDE = '给我滚远点';
const ANGRY: readonly Message[] = [{ from: 'buyer', text: '催了三遍没人理，我要投诉' }];

const IDLE = {
  requestIdleCallback: (run: IdleRequestCallback) => {
    run({ didTimeout: false, timeRemaining: () => 50 });
    return 1;
  },
};

let field: HTMLTextAreaElement;
let listening: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
  listening = new AbortController();
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

/** The real judge, guard and ears around one text field; cards and marks are not drawn. */
function sitBeside(messages: readonly Message[] = []) {
  let remarked: readonly Finding[] | undefined;
  let writing = false;
  const active = () => !writing;
  const view: PageView = {
    site: { id: 'taobao' } as Site,
    conversation: { site: 'taobao', buyer: { key: 'b1', name: '小满' }, messages },
    fault: undefined,
    arrival: 0,
  };
  const judge = createJudge({
    isSucceeded: () => false,
    tools: () => ({ review: (draft, context, policy) => reviewDraft(draft, context, policy), findBetterWording }),
    view: () => view,
    composer: () => field,
    policy: () => DEFAULT_POLICY,
    words: () => undefined,
    ignoring: { left: (_, found) => found, endDraft: () => undefined, version: () => 0 },
    known: () => ({ isOthers: () => false }),
    window: () => ({ neighbours: [] }),
  });
  const typing = watchTyping({
    view: IDLE,
    composer: () => field,
    active,
    onText: () => undefined,
    onPause: () => (remarked = judge().findings),
  });
  const guard = createSendGuard({
    core: createGuardCore({
      judge,
      visibleSince: () => undefined,
      onHold: () => undefined,
      onPass: () => undefined,
      onConfirm: () => undefined,
    }),
    composer: () => field,
    sendControls: () => [],
    warning: { element: document.createElement('div'), atDefault: () => false, onKey: () => undefined },
    active,
    onAttempt: () => undefined,
    onFault: () => undefined,
  });
  for (const { types, handle } of [typing, guard]) {
    for (const type of types) window.addEventListener(type, handle, { capture: true, signal: listening.signal });
  }
  return {
    quietly: (step: () => void) => {
      writing = true;
      step();
      writing = false;
    },
    /** What is said after the agent has rested. */
    remark: () => {
      vi.runAllTimers();
      return remarked?.map(({ rule }) => rule);
    },
    sends: () => {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true });
      return field.dispatchEvent(enter);
    },
  };
}

function hear(type: string, inputType = 'insertText'): void {
  field.dispatchEvent(new InputEvent(type, { bubbles: true, cancelable: true, composed: true, inputType }));
}

describe.each([
  ['typed', () => [...RUDE].forEach((letter) => ((field.value += letter), hear('input')))],
  ['dictated, all at once and without a key', () => ((field.value = RUDE), hear('input'))],
  ['pasted', () => (hear('paste'), (field.value = RUDE), hear('input', 'insertFromPaste'))],
  ['pasted on a page that puts it in by itself', () => (hear('paste'), (field.value = RUDE))],
  ['dropped', () => (hear('drop'), (field.value = RUDE), hear('input', 'insertFromDrop'))],
  ['dropped on a page that puts it in by itself', () => (hear('drop'), (field.value = RUDE))],
])('a text that was %s', (_, write) => {
  test('is remarked on while it stands there', () => {
    const desk = sitBeside();
    write();
    expect(desk.remark()).toEqual(['insult']);
  });

  test('does not leave', () => {
    const desk = sitBeside();
    write();
    expect(desk.sends()).toBe(false);
  });
});

test('a phrase that was written for the agent does not leave either', async () => {
  vi.useRealTimers();
  const desk = sitBeside();
  await writeDraft(field, RUDE, 'caret', { allowed: () => true, quietly: desk.quietly });
  expect(desk.sends()).toBe(false);
});

test('a text that the page itself puts into the composer does not leave either', () => {
  const desk = sitBeside();
  field.value = RUDE;
  expect(desk.sends()).toBe(false);
});

test('half a word under an input method is not remarked on', () => {
  const desk = sitBeside();
  field.value = RUDE;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
  expect(desk.remark()).toBeUndefined();
});

test('what was said before counts: a shrug leaves a calm buyer, not an angry one', () => {
  field.value = '随您';
  expect(sitBeside().sends()).toBe(true);
  listening.abort();
  listening = new AbortController();
  expect(sitBeside(ANGRY).sends()).toBe(false);
});
