import type { Ledger } from '../store/ledger/ledger';
import {
  clearLedger,
  enterMessage,
  listPromises,
  openPromises,
  removePromise,
  settlePromise,
} from '../store/ledger/promises';
import type { Written } from '../store/written';
import type { Fault } from './answer';
import type { Handlers } from './handle';

export interface PromiseBackground {
  readonly ledger: () => Promise<Ledger>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called after an entry has changed. */
  readonly ledgerChanged: () => void;
}

type PromiseMessages = Extract<keyof Handlers, `promise.${string}`>;
type Done = { readonly ok: true; readonly value: undefined } | { readonly ok: false; readonly reason: Fault };

/** What the background does about promises. */
export function createPromiseHandlers(background: PromiseBackground): Pick<Handlers, PromiseMessages> {
  const { ledger, now } = background;
  const change = async (write: (open: Ledger) => Promise<Written>): Promise<Done> => {
    const written = await write(await ledger());
    if (!written.ok) return written;
    background.ledgerChanged();
    return { ok: true, value: undefined };
  };
  return {
    'promise.sent': async (message) => change(async (open) => enterMessage(open, { ...message, now: now() })),
    'promise.open': async (scene) => ({ ok: true, value: await openPromises(await ledger(), scene) }),
    'promise.list': async () => ({ ok: true, value: await listPromises(await ledger()) }),
    'promise.settle': async ({ id, as }) => change(async (open) => settlePromise(open, id, as, now())),
    'promise.remove': async ({ id }) => change(async (open) => removePromise(open, id)),
    'promise.clear': async () => change(clearLedger),
  };
}
