import type { Bank } from './bank';
import { settle } from './write-once';
import type { Written } from './written';

/** Together more than the 4 MiB after which LevelDB begins a new log; each below the 64 KiB beyond which Chromium makes a file of it. */
const ROWS = 240;
const BYTES = 32 * 1024;
const AT_ONCE = 60;

/**
 * Makes LevelDB leave its log behind, by rows that are written and deleted again. A disk that ran full in the middle of a write leaves a
 * torn record in the log; Chromium goes on writing behind it, and the next time it opens the database it takes that for damage and
 * deletes everything (seen in Chromium 156). Elsewhere this is a few megabytes written for nothing.
 */
export async function turnLog(bank: Bank): Promise<Written> {
  const written = await settle(writeBallast(bank).then((): Written => ({ ok: true })));
  const swept = await settle(sweepBallast(bank).then((): Written => ({ ok: true })));
  return written.ok ? swept : written;
}

/** Deletes what a killed worker may have left. */
export async function sweepBallast(bank: Bank): Promise<void> {
  await bank.meta.where('key').startsWith('ballast:').delete();
}

/** Random, so that nothing makes it smaller. */
async function writeBallast(bank: Bank): Promise<void> {
  for (let first = 0; first < ROWS; first += AT_ONCE) {
    await bank.meta.bulkPut(
      Array.from({ length: AT_ONCE }, (_, row) => ({
        key: `ballast:${String(first + row)}` as const,
        value: crypto.getRandomValues(new Uint8Array(BYTES)),
      })),
    );
  }
}
