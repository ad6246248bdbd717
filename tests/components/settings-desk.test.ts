import { describe, expect, test } from 'vitest';
import { createSettingsDesk } from '../../entrypoints/options/create-settings-desk';
import type { Settings } from '../../lib/chat/settings';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import type { ask } from '../../lib/messages/ask';

type Reply =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly reason: 'quota' | 'changed' };

/** A turn of the event loop: the next save of the queue starts after the last one's promises. */
async function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function openDesk() {
  const saved: Settings[] = [];
  const begun: Settings[] = [];
  const replies: ((reply: Reply) => void)[] = [];
  let tell: ((settings: Settings) => void) | undefined;
  const desk = createSettingsDesk(
    DEFAULT_SETTINGS,
    {
      ask: (async (_name: string, argument: { settings: Settings; from: Settings }) => {
        saved.push(argument.settings);
        begun.push(argument.from);
        return new Promise<Reply>((resolve) => replies.push(resolve));
      }) as unknown as typeof ask,
      newId: () => `id${saved.length}`,
      onSettingsChanged: (callback) => (tell = callback),
    },
    new AbortController().signal,
  );
  const reply = async (answer: Reply): Promise<void> => {
    replies.shift()?.(answer);
    await settle();
  };
  /** The background has saved what came last, and nothing else was changed. */
  const accept = async (): Promise<void> => reply({ ok: true, value: saved.at(-1) ?? DEFAULT_SETTINGS });
  return { desk, saved, begun, reply, accept, tell: (settings: Settings) => tell?.(settings) };
}

describe('the desk of settings', () => {
  test('shows a change at once and says when it is saved', async () => {
    const { desk, accept } = openDesk();
    desk.change((before) => ({ ...before, insertAndSend: true }));
    expect(desk.settings.value.insertAndSend).toBe(true);
    expect(desk.saving.value).toEqual({ state: 'saving' });
    await settle();
    await accept();
    expect(desk.saving.value).toEqual({ state: 'saved' });
  });

  test('saves quick changes one after the other, none of them lost', async () => {
    const { desk, saved, begun, accept } = openDesk();
    desk.change((before) => ({ ...before, insertAndSend: true }));
    desk.change((before) => ({ ...before, language: 'en' }));
    await settle();
    expect(saved).toHaveLength(1);
    await accept();
    expect(saved.at(-1)).toMatchObject({ insertAndSend: true, language: 'en' });
    expect(begun).toEqual([DEFAULT_SETTINGS, saved[0]]);
    await accept();
    expect(desk.saving.value).toEqual({ state: 'saved' });
  });

  test('takes back what could not be saved, and says why', async () => {
    const { desk, reply } = openDesk();
    desk.change((before) => ({ ...before, insertAndSend: true }));
    await settle();
    await reply({ ok: false, reason: 'quota' });
    expect(desk.settings.value.insertAndSend).toBe(false);
    expect(desk.saving.value).toEqual({ state: 'failed', reason: 'quota' });
  });

  test('follows changes made elsewhere, but not while its own are on their way', async () => {
    const { desk, accept, tell } = openDesk();
    tell({ ...DEFAULT_SETTINGS, language: 'zh-TW' });
    expect(desk.settings.value.language).toBe('zh-TW');
    desk.change((before) => ({ ...before, language: 'en' }));
    await settle();
    tell({ ...DEFAULT_SETTINGS, language: 'zh-TW' });
    expect(desk.settings.value.language).toBe('en');
    await accept();
    expect(desk.settings.value.language).toBe('en');
  });

  test('shows what was changed elsewhere beside what it saved itself', async () => {
    const { desk, saved, reply } = openDesk();
    desk.change((before) => ({ ...before, insertAndSend: true }));
    await settle();
    await reply({ ok: true, value: { ...DEFAULT_SETTINGS, ...saved[0], language: 'zh-TW' } });
    expect(desk.settings.value).toMatchObject({ insertAndSend: true, language: 'zh-TW' });
  });

  test('says that a change failed though a later one was saved', async () => {
    const { desk, reply } = openDesk();
    desk.change((before) => ({ ...before, language: 'en' }));
    desk.change((before) => ({ ...before, insertAndSend: true }));
    await settle();
    await reply({ ok: false, reason: 'changed' });
    await reply({ ok: true, value: { ...DEFAULT_SETTINGS, insertAndSend: true, language: 'zh-TW' } });
    expect(desk.saving.value).toEqual({ state: 'failed', reason: 'changed' });
    expect(desk.settings.value).toMatchObject({ insertAndSend: true, language: 'zh-TW' });
  });
});
