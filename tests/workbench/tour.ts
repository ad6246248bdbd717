import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from '../e2e/browser';
import { openChat } from '../e2e/chat-page';
import { TOUR } from './tour-steps';

/** Where the pictures go. */
export const PICTURES = '.artifacts/tour';

/**
 * Plays the tour on the workbench and prints each step as it really happened. Stops at the first that did not.
 *
 * @returns whether all steps happened.
 */
export async function playTour(browser: TestBrowser, origin: string): Promise<boolean> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const chat = await openChat(browser, origin, 'workbench');
  const picture = async (name: string, page = chat.page): Promise<void> => {
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  for (const [index, { claim, play }] of TOUR.entries()) {
    try {
      const proof = await play({ browser, chat, picture });
      console.log(`  ok ${index + 1}. ${claim}\n       ${proof}`);
    } catch (error) {
      await picture('failed');
      console.log(`FAIL ${index + 1}. ${claim}\n       ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  console.log(`\nAll ${TOUR.length} steps happened. Pictures: ${PICTURES}/`);
  return true;
}
