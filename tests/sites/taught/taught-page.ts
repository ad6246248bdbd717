import type { TaughtPage } from '../../../lib/chat/taught-page';

/** A page as it may have been taught, with what matters to a test changed. */
export function taughtPage(origin: string, changes: Partial<TaughtPage> = {}): TaughtPage {
  return {
    origin,
    at: 1_790_000_000_000,
    composer: [['#reply']],
    send: [['#send']],
    list: [['#rows']],
    rows: [],
    words: [],
    sides: { by: 'detection' },
    name: [['#who']],
    ...changes,
  };
}
