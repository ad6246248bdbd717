/** Why a backup was made: the bank had changed, somebody asked for it, or another one was about to be restored. */
export type BackupCause = 'change' | 'hand' | 'restore';

/** What decides how long a backup is kept. */
export interface Keepable {
  /** Milliseconds since the epoch; no two backups have the same. */
  readonly takenAt: number;
  readonly cause: BackupCause;
  readonly phrases: number;
  /** Length of its stored text. */
  readonly size: number;
}

const DAILY = 7;
const WEEKLY = 4;
const BY_HAND = 3;
const BEFORE_RESTORE = 2;
const BEFORE_LOSS = 2;

/** A bank that has fewer than this share of its phrases left, and so many fewer, has shrunk suddenly. */
const SHRUNK = 0.7;
const SHRUNK_BY = 20;

/**
 * The backups that may go: all but the newest one, the newest of each of the last seven days and four weeks that have one,
 * the last ones made by hand and before a restore, and those after which the bank suddenly shrank; fewer where they are
 * longer than `room` together. @param backups in any order.
 */
export function backupsToDrop<Backup extends Keepable>(backups: readonly Backup[], room: number): readonly Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.takenAt - a.takenAt);
  const changes = newestFirst.filter(({ cause }) => cause === 'change');
  const safe = [...newestFirst.slice(0, 1), ...beforeLoss(newestFirst).slice(0, BEFORE_LOSS)];
  const kept = new Set([
    ...safe,
    ...newestFirst.filter(({ cause }) => cause === 'restore').slice(0, BEFORE_RESTORE),
    ...newestFirst.filter(({ cause }) => cause === 'hand').slice(0, BY_HAND),
    ...newestOfEach(changes, dayOf).slice(0, DAILY),
    ...newestOfEach(changes, weekOf).slice(0, WEEKLY),
  ]);
  let size = [...kept].reduce((sum, backup) => sum + backup.size, 0);
  for (const oldest of newestFirst.toReversed()) {
    if (size <= room) break;
    if (safe.includes(oldest) || !kept.delete(oldest)) continue;
    size -= oldest.size;
  }
  return backups.filter((backup) => !kept.has(backup));
}

function beforeLoss<Backup extends Keepable>(newestFirst: readonly Backup[]): readonly Backup[] {
  return newestFirst.filter((backup, place) => {
    const next = newestFirst[place - 1];
    return next !== undefined && next.phrases < backup.phrases * SHRUNK && next.phrases <= backup.phrases - SHRUNK_BY;
  });
}

function newestOfEach<Backup extends Keepable>(
  newestFirst: readonly Backup[],
  spanOf: (time: number) => string,
): readonly Backup[] {
  const spans = new Set<string>();
  return newestFirst.filter(({ takenAt }) => {
    const span = spanOf(takenAt);
    return !spans.has(span) && spans.add(span);
  });
}

/** The local day. */
function dayOf(time: number): string {
  return new Date(time).toDateString();
}

/** The local Monday before. */
function weekOf(time: number): string {
  const day = new Date(time);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.toDateString();
}
