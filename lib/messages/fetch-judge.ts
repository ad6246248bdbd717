import { browser } from 'wxt/browser';

const FILES = ['/models/judge.bin', '/models/moods.bin'] as const;

/** The judge of words as it ships, and after it the model of buyers' moods, as `openJudge` reads them. Rejects when one cannot be read. */
export async function fetchJudge(): Promise<Uint8Array> {
  const parts = await Promise.all(FILES.map(async (file) => (await fetch(browser.runtime.getURL(file))).blob()));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
