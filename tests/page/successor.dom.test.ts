import { afterEach, describe, expect, test } from 'vitest';
import type { Subject } from '../../lib/page/guard-core';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { createJudge } from '../../lib/page/judge-draft';
import type { PageView } from '../../lib/page/observe';
import { createOwnHost } from '../../lib/page/own-host';
import { hasSuccessor } from '../../lib/page/successor';
import type { Site } from '../../lib/sites/site';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function addHost(name: string): HTMLElement {
  const { element } = createOwnHost(document, name);
  document.documentElement.append(element);
  hosts.push(element);
  return element;
}

describe('a newer script of ours', () => {
  test('is known by its panel', () => {
    const own = addHost('abcdefgh');
    expect(hasSuccessor(document, [own])).toBe(false);
    addHost('hgfedcba');
    expect(hasSuccessor(document, [own])).toBe(true);
  });

  test('is not there while its panel is hidden', () => {
    addHost('hgfedcba').style.setProperty('display', 'none', 'important');
    expect(hasSuccessor(document, [])).toBe(false);
  });

  test('is not taken for what pages put there', () => {
    const element = document.createElement('x-overlay');
    element.style.cssText = 'position:fixed;z-index:2147483647';
    document.documentElement.append(element);
    hosts.push(element);
    expect(hasSuccessor(document, [])).toBe(false);
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
