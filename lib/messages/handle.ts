import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Answer } from './answer';
import { ARGUMENTS } from './arguments';
import type { Protocol } from './protocol';
import { reportFault } from './report-fault';
import type { Self, Sender } from './sender';
import { maySay, maySend } from './sender';

/** One handler for each message of the protocol: a forgotten one does not compile. */
export type Handlers = {
  readonly [Name in keyof Protocol]: (argument: Parameters<Protocol[Name]>[0]) => Promise<Answer<Name>>;
};

/** Answers every message to the background. To be called synchronously at start: a woken worker is told at once. */
export function listen(handlers: Handlers): void {
  const self: Self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  // The polyfill carries the promise of a listener back to the sender.
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Sender) =>
    answerTo(handlers, message, sender, self),
  );
}

/** Checks who sent what, then asks the handler. Never rejects. */
export async function answerTo(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  self: Self,
): Promise<Answer<keyof Protocol>> {
  const envelope = v.safeParse(Envelope, message);
  if (!envelope.success) return { ok: false, reason: 'malformed' };
  const { name, argument } = envelope.output;
  if (!maySend(name, sender, self) || !maySay(name, argument, sender, self)) return { ok: false, reason: 'forbidden' };
  try {
    return await dispatch(handlers, name, argument);
  } catch (error) {
    reportFault(name, error);
    return { ok: false, reason: 'failed' };
  }
}

const Envelope = v.object({
  name: v.pipe(
    v.string(),
    v.check((name) => Object.hasOwn(ARGUMENTS, name)),
    v.transform((name) => name as keyof Protocol),
  ),
  argument: v.unknown(),
});

async function dispatch<Name extends keyof Protocol>(
  handlers: Handlers,
  name: Name,
  argument: unknown,
): Promise<Answer<Name>> {
  const schema: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]> = ARGUMENTS[name];
  const parsed = v.safeParse(schema, argument);
  return parsed.success ? handlers[name](parsed.output) : { ok: false, reason: 'malformed' };
}
