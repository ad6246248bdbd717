import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BankCheckSection } from '../../entrypoints/options/BankCheckSection';
import { createBankCheck } from '../../entrypoints/options/create-bank-check';
import type { PhraseDesk } from '../../entrypoints/options/create-phrase-desk';
import type { BankState } from '../../entrypoints/panel/watch-bank';
import type { Phrase } from '../../lib/chat/phrase';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { useMessages } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount } from './mount';
import { phrase } from './phrase';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

const CLEAN = phrase({ id: 'clean', title: '问候', body: '您好，很高兴为您服务' });
const REFUSES = phrase({ id: 'refuses', title: '退不了', body: '退不了' });
const FAMILIAR = phrase({ id: 'familiar', title: '到货', body: '你的快递到了' });

async function open(...phrases: readonly Phrase[]) {
  const state = signal<BankState>({
    state: 'ready',
    index: { phrases } as unknown as PhraseIndex,
    usage: new Map(),
  });
  const change = vi.fn<PhraseDesk['change']>();
  const edit = vi.fn<PhraseDesk['edit']>();
  const desk = {
    undoable: signal(undefined),
    fault: signal(undefined),
    change,
    edit,
    forget: () => undefined,
  } as unknown as PhraseDesk;
  const root = await mount(
    <BankCheckSection
      bank={{ state, reload: async () => undefined }}
      bankCheck={createBankCheck({ now: () => 0, pause: async () => undefined })}
      desk={desk}
      settings={signal(DEFAULT_SETTINGS)}
      words={signal(undefined)}
    />,
  );
  return {
    root,
    change,
    edit,
    titles: () => [...root.querySelectorAll('li .t-phrase-verdict__title')].map((one) => one.textContent),
  };
}

describe('the check of the bank', () => {
  test('lists the phrases that the guard would speak up about, and no others', async () => {
    const { root, titles } = await open(CLEAN, REFUSES, FAMILIAR);
    expect(titles()).toEqual(['退不了', '到货']);
    expect(find(root, 'output').textContent).toBe('3 条里有 2 条要改。');
  });

  test('says so when there is nothing to mend', async () => {
    const { root } = await open(CLEAN);
    expect(root.textContent).toContain('1 条话术都没有问题。');
  });

  test('shows the phrases of one rule', async () => {
    const { root, titles } = await open(REFUSES, FAMILIAR);
    const select = find(root, 'select') as HTMLSelectElement;
    await act(() => {
      select.value = 'honorific';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(titles()).toEqual(['到货']);
  });

  test('writes the better wording, and opens the editor', async () => {
    const { root, change, edit } = await open(FAMILIAR);
    await click(buttonNamed(root, '采用「到货」的改写'));
    expect(change).toHaveBeenCalledExactlyOnceWith(FAMILIAR, { ...FAMILIAR, body: '您的快递到了' });
    await click(buttonNamed(root, '修改「到货」'));
    expect(edit).toHaveBeenCalledExactlyOnceWith(FAMILIAR);
    expect(location.hash).toBe('#bank');
  });
});

describe('going through a bank', () => {
  const judging = {
    review: (text: string) => reviewDraft(text, { messages: [] }, DEFAULT_POLICY),
    facts: { values: {}, states: {}, now: 0 },
  };

  test('pauses as often as its slices of time are over, and gives up when nobody waits', async () => {
    let time = 0;
    const review = vi.fn<typeof judging.review>(judging.review);
    const check = createBankCheck({
      now: () => (time += 5),
      pause: async () => {
        if (review.mock.calls.length > 3) check.stop();
      },
    });
    const phrases = Array.from({ length: 100 }, (_, at) => phrase({ id: String(at), body: `第${String(at)}条` }));
    await check.check(phrases, { ...judging, review }, 'policy');
    expect(review.mock.calls.length).toBeLessThan(20);
  });

  test('does not judge again what it judged in the same manner', async () => {
    const review = vi.fn<typeof judging.review>(judging.review);
    const check = createBankCheck({ now: () => 0, pause: async () => undefined });
    await check.check([CLEAN], { ...judging, review }, 'policy');
    const before = review.mock.calls.length;
    await check.check([CLEAN, REFUSES], { ...judging, review }, 'policy');
    const added = review.mock.calls.slice(before).map(([text]) => text);
    expect(added).not.toContain(CLEAN.body);
    expect(check.state.value.verdicts.map((verdict) => verdict.phrase.id)).toEqual(['refuses']);
    await check.check([CLEAN], { ...judging, review }, 'another');
    expect(review.mock.calls.at(-1)).toEqual([CLEAN.body]);
  });
});
