import { browser } from 'wxt/browser';
import type { Settings } from '../chat/settings';
import { fieldOf } from './foreign-value';
import type { ParsedSettings } from './settings-schema';
import { parseSettings } from './settings-schema';
import type { StorageArea } from './storage-area';
import type { Written } from './written';
import { writeFaultOf } from './written';

const KEY = 'settings';
const VERSION = 1;
/** Idempotency keys remembered with the settings: far more than one message is ever repeated. */
const KEYS_KEPT = 20;

/** The settings, each invalid part replaced by its default. Extension pages and the background only. */
export async function readSettings(area: StorageArea = browser.storage.local): Promise<Settings> {
  return (await inspectSettings(area)).settings;
}

/** The settings, and which parts of them were invalid. */
export async function inspectSettings(area: StorageArea = browser.storage.local): Promise<ParsedSettings> {
  return parseSettings(fieldOf((await area.get(KEY))[KEY], 'value'));
}

/**
 * Replaces the settings whole. The same `id` again changes nothing, so that a repeated message cannot bring back settings
 * that were changed since. Only the background calls it, one call at a time.
 */
export async function writeSettings(
  id: string,
  settings: Settings,
  area: StorageArea = browser.storage.local,
): Promise<Written> {
  const applied = await readApplied(area);
  if (applied.includes(id)) return { ok: true };
  try {
    const record = { version: VERSION, value: settings, applied: [...applied, id].slice(-KEYS_KEPT) };
    await area.set({ [KEY]: record });
    return { ok: true };
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

/** Whether the change of that id was written, as far back as such ids are kept. */
export async function wasApplied(id: string, area: StorageArea = browser.storage.local): Promise<boolean> {
  return (await readApplied(area)).includes(id);
}

async function readApplied(area: StorageArea): Promise<readonly unknown[]> {
  const remembered = fieldOf((await area.get(KEY))[KEY], 'applied');
  return Array.isArray(remembered) ? remembered : [];
}

/** Calls back with the settings after each change, wherever it was made, until `signal` aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) callback(parseSettings(fieldOf(change.newValue, 'value')).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/**
 * Shuts `storage.local` to content scripts where the browser can (Chromium; Firefox offers it for `session` only): a
 * captured renderer must not read the bank's snapshot.
 */
export async function shutStorageToPages(): Promise<void> {
  const area: { setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> } =
    browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
