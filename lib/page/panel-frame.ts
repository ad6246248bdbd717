import type { ToPage, ToPanel } from '../messages/line';
import { createOwnHost, randomName } from './own-host';
import type { Spot } from './place-panel';

export interface PanelFrameOptions {
  readonly document: Document;
  /** Address of the panel's page. */
  readonly url: string;
  /** The origin that the frame really has: the address may be a changing one (`use_dynamic_url`). */
  readonly origin: string;
  readonly onMessage: (message: ToPage) => void;
}

export interface PanelFrame {
  readonly element: HTMLElement;
  readonly post: (message: ToPanel) => void;
  /** Gives the panel the keyboard. */
  readonly focus: () => void;
  /** Shows the frame there, or hides it. */
  readonly show: (spot: Spot | undefined) => void;
  /** Puts the frame back if the page removed it. */
  readonly mend: () => void;
  /** `removed`: the page took it away again and again. `silent`: it was shown and never answered. */
  readonly condition: () => 'absent' | 'loading' | 'ready' | 'silent' | 'removed';
}

/** A page that removes the frame more often than this means it; fighting on would cost the page its breath. */
const MOST_MENDS = 5;
/** Milliseconds. */
const PATIENCE = 5_000;

/**
 * The panel: an extension page in a frame inside a closed root. Its line is a port handed over at each load with the
 * nonce of the frame's address, so nothing of it passes through the page.
 */
export function createPanelFrame({ document, url, origin, onMessage }: PanelFrameOptions): PanelFrame {
  const host = createOwnHost(document, randomName());
  const nonce = crypto.randomUUID();
  const frame = document.createElement('iframe');
  frame.src = `${url}#${nonce}`;
  frame.title = '妥帖';
  frame.allow = 'clipboard-write';
  frame.style.cssText = 'all:initial;display:block;width:100%;height:100%;border:0';
  host.root.append(frame);
  let port: MessagePort | undefined;
  let ready = false;
  let mends = 0;
  let shownAt: number | undefined;

  const handOver = () => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    ready = false;
    port.addEventListener('message', (event: MessageEvent<ToPage>) => {
      ready ||= event.data.type === 'ready';
      onMessage(event.data);
    });
    port.start();
    frame.contentWindow?.postMessage({ nonce }, origin, [channel.port2]);
  };
  const put = () => {
    // `document.open` also erases the listeners of what stood in the document; adding twice is the same as once.
    frame.addEventListener('load', handOver);
    // Null in the middle of `document.open`.
    (document.documentElement as HTMLElement | null)?.append(host.element);
  };

  return {
    element: host.element,
    post: (message) => {
      if (ready) port?.postMessage(message);
    },
    focus: () => frame.focus({ preventScroll: true }),
    show: (spot) => {
      if (spot === undefined) {
        host.style({ display: 'none' });
        return;
      }
      shownAt ??= performance.now();
      const { left, top, width, height } = spot;
      host.style({ display: 'block', left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      if (!host.element.isConnected && mends < MOST_MENDS) put();
    },
    mend: () => {
      if (shownAt === undefined || host.element.isConnected || mends >= MOST_MENDS) return;
      mends += 1;
      if (mends < MOST_MENDS) put();
    },
    condition: () => {
      if (shownAt === undefined) return 'absent';
      if (mends >= MOST_MENDS) return 'removed';
      if (ready) return 'ready';
      return performance.now() - shownAt < PATIENCE ? 'loading' : 'silent';
    },
  };
}
