/**
 * The port that the page's script hands in: the first message whose nonce is the one of this frame's address. Anything
 * else may come from the page itself and is never answered.
 */
export async function acceptLine(view: Window): Promise<MessagePort> {
  const nonce = view.location.hash.slice(1);
  return new Promise((resolve) => {
    const listener = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports;
      if (nonce === '' || port === undefined || nonceOf(event.data) !== nonce) return;
      view.removeEventListener('message', listener);
      resolve(port);
    };
    view.addEventListener('message', listener);
  });
}

function nonceOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'nonce' in data ? data.nonce : undefined;
}
