import type { AddressRefusal } from './pack';
import { MOST_BYTES } from './pack';

export type Fetched =
  | { readonly kind: 'fresh'; readonly text: string; readonly etag: string }
  /** Still the one with this ETag. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reason: AddressRefusal; readonly retryAfter?: number };

/** Milliseconds for the whole file: a server that drips bytes does not keep the worker alive for ever. */
const PATIENCE = 60_000;
const LONGEST_ETAG = 200;

/**
 * Asks an address for the pack there. Nothing of the user goes along: no cookies, no referrer. A redirect is not followed, since it
 * may lead where nobody allowed to ask. Never rejects.
 *
 * @param etag of the last answer; empty asks for the whole file. Then the browser's own cache spares the host: a header of ours would
 * make a host that gave no leave be asked twice, and most would refuse (CORS preflight).
 */
export async function fetchPack(address: string, etag: string, ask: typeof fetch = fetch): Promise<Fetched> {
  try {
    const answer = await ask(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: etag === '' ? 'no-cache' : 'no-store',
      headers: etag === '' ? {} : { 'If-None-Match': etag },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 304) return { kind: 'same' };
    if (!answer.ok) return refusalOf(answer);
    const text = await readAll(answer);
    if (text === undefined) return { kind: 'refused', reason: 'too-large' };
    return { kind: 'fresh', text, etag: (answer.headers.get('etag') ?? '').slice(0, LONGEST_ETAG) };
  } catch {
    // Browsers tell a dead line, a refused connection and an abort apart by words only.
    return { kind: 'refused', reason: 'unreachable' };
  }
}

function refusalOf(answer: Response): Fetched {
  if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
    return { kind: 'refused', reason: 'redirected' };
  }
  const isBusy = answer.status >= 500 || answer.status === 408 || answer.status === 429;
  if (!isBusy) return { kind: 'refused', reason: 'wrong-address' };
  const seconds = Number(answer.headers.get('retry-after') ?? '');
  return { kind: 'refused', reason: 'unreachable', retryAfter: seconds > 0 ? seconds * 1_000 : 0 };
}

/** The body as text; undefined as soon as it is too large, whatever the server said of its length. */
async function readAll(answer: Response): Promise<string | undefined> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
