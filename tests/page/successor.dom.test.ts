import { afterEach, describe, expect, test } from 'vitest';
import type { Subject } from '../../lib/page/guard-core';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { createJudge } from '../../lib/page/judge-draft';
import type { PageView } from '../../lib/page/observe';
import { answerPredecessors, isJudgedElsewhere } from '../../lib/page/successor';
import type { Site } from '../../lib/sites/site';

const listening: AbortController[] = [];
afterEach(() => listening.splice(0).forEach((one) => one.abort()));

/** Another script of ours in this document. */
function addScript(judges: () => boolean): void {
  const heard = new AbortController();
  listening.push(heard);
  const { types, handle } = answerPredecessors(document, judges);
  for (const type of types) window.addEventListener(type, handle, { capture: true, signal: heard.signal });
}

describe('another script of ours', () => {
  test('says that it judges, once it does', () => {
    let ready = false;
    addScript(() => ready);
    expect(isJudgedElsewhere(document)).toBe(false);
    ready = true;
    expect(isJudgedElsewhere(document)).toBe(true);
  });

  test('is not there', () => {
    expect(isJudgedElsewhere(document)).toBe(false);
  });

  test('answers so that the page hears nothing of it', () => {
    addScript(() => true);
    const heard: string[] = [];
    document.addEventListener('x-judging', ({ type }) => heard.push(type));
    isJudgedElsewhere(document);
    expect(heard).toEqual([]);
  });
});

describe('a script that will never have what judges', () => {
  const field = document.createElement('textarea');
  field.value = '您好,在的';
  const view: PageView = {
    site: { id: 'generic' } as Site,
    conversation: undefined,
    fault: undefined,
    arrival: 0,
  };
  const judged = (succeeded: () => boolean) => {
    const judge = createJudge({
      tools: () => undefined,
      isSucceeded: succeeded,
      view: () => view,
      composer: () => field,
      policy: () => DEFAULT_POLICY,
      words: () => undefined,
      ignoring: {
        left: (_: Pick<Subject, 'text' | 'buyer'>, found) => found,
        endDraft: () => undefined,
        version: () => 0,
      },
      known: () => ({ isOthers: () => false }),
      window: () => ({ neighbours: [] }),
    });
    return () => judge().level;
  };

  test('holds every message', () => {
    expect(judged(() => false)()).toBe('warn');
  });

  test('leaves the verdict to the one that took its place, from that moment', () => {
    let succeeded = false;
    const level = judged(() => succeeded);
    expect(level()).toBe('warn');
    succeeded = true;
    expect(level()).toBe('pass');
  });
});
