import { browser } from 'wxt/browser';

const FILES = ['/models/judge.bin', '/models/moods.bin', '/models/leaks.bin'] as const;

/** The judge of words as it ships, and after it the models of buyers' moods and of told leaks, as `openJudge` reads them. Rejects when one cannot be read. */
export async function fetchJudge(): Promise<Uint8Array> {
  const parts = await Promise.all(FILES.map(async (file) => (await fetch(browser.runtime.getURL(file))).blob()));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
