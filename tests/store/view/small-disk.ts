import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Again, too, for what the browser has let go meanwhile. */
  readonly fill: () => void;
  readonly free: () => void;
  readonly unmount: () => void;
}

/** Why there cannot be one on this machine; undefined where there can. */
export function diskHindrance(): string | undefined {
  if (process.platform !== 'linux') return 'a small disk in memory is mounted on Linux only';
  return process.getuid?.() === 0 ? undefined : 'only root may mount a disk';
}

/** Mounts it, in memory. @param megabytes room for a browser's profile. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'tuotie-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast),
    unmount: () => {
      // Lazily: the browser's last processes may still hold a file.
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}

/** In ever smaller pieces, until not one byte more goes in. */
function fillUp(file: string): void {
  const target = openSync(file, 'a');
  for (const size of [1 << 20, 1 << 12, 1]) {
    const piece = Buffer.alloc(size);
    try {
      for (;;) writeSync(target, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(target);
}
