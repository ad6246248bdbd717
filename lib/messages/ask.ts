import { browser } from 'wxt/browser';
import type { Answer } from './answer';
import type { Protocol } from './protocol';

const MOST_TRIES = 5;
/** Milliseconds after which a try counts as lost: a stuck worker neither answers nor refuses. */
const PATIENCE = 1_000;
/**
 * Milliseconds before the second try, three times as many before each further one: 4 seconds in all, since a browser under
 * load takes that long to start a killed worker again and refuses at once meanwhile.
 */
const FIRST_PAUSE = 100;

/** How a message travels; tests hand in a way that loses answers. */
export interface Carrier {
  readonly send: (message: unknown) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const CARRIER: Carrier = {
  send: async (message) => browser.runtime.sendMessage(message),
  wait: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Asks the background. A worker killed in the middle shows as a rejection ("message channel closed", "Receiving end does
 * not exist") or as an answer of `undefined`; a stuck one as silence. Each is tried again with the same argument, and so
 * with the same idempotency key: what already happened does not happen twice. Never rejects.
 */
export async function ask<Name extends keyof Protocol>(
  name: Name,
  argument: Parameters<Protocol[Name]>[0],
  carrier: Carrier = CARRIER,
): Promise<Answer<Name>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (tries > 0) await carrier.wait(FIRST_PAUSE * 3 ** (tries - 1));
    const answer = await tryOnce({ name, argument }, carrier);
    if (isAnswer<Name>(answer)) return answer;
  }
  return { ok: false, reason: 'background-unreachable' };
}

/** One try; undefined when it was lost, whatever the shape. */
async function tryOnce(message: unknown, carrier: Carrier): Promise<unknown> {
  try {
    return await Promise.race([carrier.send(message), carrier.wait(PATIENCE)]);
  } catch {
    // The browser's words for a dead worker or a dead context differ; the answer to all of them is to try again.
    return undefined;
  }
}

function isAnswer<Name extends keyof Protocol>(answer: unknown): answer is Answer<Name> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
