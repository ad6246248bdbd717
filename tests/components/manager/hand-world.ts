import type { Pace } from '../../../lib/suggest/run-steps';

/** A clock on which every step takes long, so that work pauses after each, and pauses that end at once or when `release` is called. */
export function handWorld(): Pick<Pace, 'now' | 'pause'> & { readonly release: () => void } {
  let time = 0;
  let waiting: (() => void)[] = [];
  return {
    now: () => (time += 100),
    pause: async () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        queueMicrotask(resolve);
      }),
    release: () => {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}
