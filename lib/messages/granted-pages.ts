import { browser } from 'wxt/browser';
import { createTurns } from '../chat/in-turn';
import { readSettings } from '../store/settings';
import { injectInto } from './inject-into-open-tabs';

/** The registration of the page script for pages that were granted one by one. */
const GRANTED = 'granted';

/** The pattern of all pages of an origin, as permissions want it. */
export function patternOf(origin: string): string {
  return `${origin}/*`;
}

/** Origins of the chat pages that Tuotie knows, as far as their patterns name one. */
export function knownOrigins(): ReadonlySet<string> {
  const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  return new Set(patterns.map((pattern) => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/u, '$1')));
}

/** Which of these origins the browser's permissions really cover. */
export async function keepGranted(origins: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(
    origins.map(async (origin) => browser.permissions.contains({ origins: [patternOf(origin)] })),
  );
  return origins.filter((_, at) => granted[at]);
}

const inTurn = createTurns();

/**
 * Runs the page script in every frame of the pages that the user has opened Tuotie for, from the first moment and in each
 * later session; at once in tabs that are open already. Browsers drop such registrations at an update of the extension,
 * and users take permissions back: to be called after both, and whenever the list of pages changes. One at a time.
 */
export async function syncGranted(): Promise<void> {
  return inTurn(syncNow);
}

async function syncNow(): Promise<void> {
  const origins = await keepGranted((await readSettings()).openAt);
  const matches = origins.map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  const known = registered?.matches ?? [];
  if (matches.length === 0 && registered !== undefined) {
    await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
  } else if (matches.length > 0) {
    const script = scriptFor(matches);
    if (registered === undefined) await browser.scripting.registerContentScripts([script]);
    else await browser.scripting.updateContentScripts([script]);
  }
  await injectInto(matches.filter((pattern) => !known.includes(pattern)));
}

function scriptFor(matches: string[]) {
  return {
    id: GRANTED,
    js: ['page.js'],
    matches,
    allFrames: true,
    runAt: 'document_start' as const,
    // Frames made of text or of a blob too; possible here because these patterns are whole origins.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}
