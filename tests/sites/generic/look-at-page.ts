import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type * as inPage from './teach-in-page';

declare global {
  interface Window {
    detection?: typeof inPage;
  }
}

/** What is found in one frame, in terms of the marks that a page of the tests carries. */
export interface Found {
  /** The id of the composer; '' where it has none, undefined where no composer was found. */
  readonly composer: string | undefined;
  /** How many send controls are found, and whether each is, is in or holds the one with the id `s` or another marked `data-sends`. */
  readonly controls: number;
  readonly sends: boolean;
  /** Whether the page marks one: where only Enter sends it does not. */
  readonly marked: boolean;
  /** Why there is no conversation. */
  readonly fault: string | undefined;
  readonly buyer: string | undefined;
  readonly rows: readonly (readonly [from: string, text: string])[];
}

/** Opens a page of the tests; what is found in each of its frames in which anything is. */
export async function lookAtPage(page: Page, file: string, code: string): Promise<readonly Found[]> {
  const html = readFileSync(fileURLToPath(new URL(`pages/${file}.html`, import.meta.url)), 'utf8');
  // A window of its own: scripts of the page before it may have taken the names that this one's declare.
  await page.goto('about:blank');
  await page.setContent(html);
  const found = await Promise.all(page.frames().map((frame) => look(frame, code)));
  const marked = html.includes('id="s"') || html.includes("id='s'");
  return found.filter(({ composer }) => composer !== undefined).map((one) => ({ ...one, marked }));
}

async function look(frame: Frame, code: string): Promise<Omit<Found, 'marked'>> {
  await frame.evaluate(code);
  return frame.evaluate(detect);
}

function detect(): Omit<Found, 'marked'> {
  const page = window.detection?.GENERIC_PAGE;
  if (page === undefined) throw new Error('the script is missing');
  const sending = '#s, [data-sends]';
  const reading = page.read(document);
  const controls = page.findSendControls(document);
  return {
    composer: page.findComposer(document)?.id,
    controls: controls.length,
    sends: controls.every((control) =>
      [control, (control.getRootNode() as Partial<ShadowRoot>).host].some(
        (part) => part !== undefined && (part.closest(sending) ?? part.querySelector(sending)) !== null,
      ),
    ),
    fault: reading.ok ? undefined : reading.reason,
    buyer: reading.ok ? reading.conversation.buyer.name : undefined,
    rows: reading.ok ? reading.conversation.messages.map(({ from, text }) => [from, text]) : [],
  };
}
