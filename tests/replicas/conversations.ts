import type { Sent, WorkbenchHook } from '../workbench/hook';

export interface ReplicaMessage {
  readonly id: string;
  readonly from: 'buyer' | 'agent';
  readonly text: string;
}

export interface ReplicaState {
  readonly buyer: string;
  readonly messages: readonly ReplicaMessage[];
}

/** Two buyers; the second gives a phone number, which is then foreign data in the first one's conversation. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  晚风与橘: ['你好,在吗', '这件外套还有货吗?'],
  南山不是南山: ['帮我改一下收件电话,新号码是 17000001234'],
};

/** The little that both replicas share: two conversations, who is open, what was sent. Installs `window.workbench`. */
export function createConversations(): {
  readonly buyers: readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => ReplicaState;
  readonly open: (buyer: string) => void;
  readonly agentSends: (text: string) => void;
} {
  const buyers = Object.keys(OPENINGS);
  const listeners = new Set<() => void>();
  const sent: Sent[] = [];
  let serial = 0;
  const message = (from: 'buyer' | 'agent', text: string): ReplicaMessage => ({ id: `m${(serial += 1)}`, from, text });
  const threads = new Map(
    Object.entries(OPENINGS).map(([name, texts]) => [name, texts.map((text) => message('buyer', text))]),
  );
  let state: ReplicaState = { buyer: buyers[0] ?? '', messages: [] };

  const show = (buyer: string): void => {
    state = { buyer, messages: threads.get(buyer) ?? [] };
    for (const listener of listeners) listener();
  };
  const append = (buyer: string, added: ReplicaMessage): void => {
    threads.set(buyer, [...(threads.get(buyer) ?? []), added]);
    show(state.buyer);
  };
  show(state.buyer);

  const hook: WorkbenchHook = {
    buyers,
    open: show,
    buyerWrites: (text, buyer = state.buyer) => append(buyer, message('buyer', text)),
    sent: () => [...sent],
  };
  window.workbench = hook;
  return {
    buyers,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    open: show,
    agentSends: (text) => {
      sent.push({ buyer: state.buyer, text });
      append(state.buyer, message('agent', text));
    },
  };
}
