import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { BackupAbout } from '../../lib/store/backup/backups';
import type { Comparison } from '../../lib/store/backup/compare';
import { compareWithBackup } from '../../lib/store/backup/compare';
import type { Snapshot } from '../../lib/store/snapshot';

/** A backup that is looked at, beside the bank as it is. */
export interface OpenBackup {
  readonly about: BackupAbout;
  /** Undefined while it is read. */
  readonly comparison: Comparison | undefined;
}

/** What was done last, or why it was not. `damaged`: the backup cannot be read. */
export type BackupNote =
  | { readonly kind: 'taken' | 'deleted' | 'damaged' }
  /** `undo`: the backup that was made before. */
  | { readonly kind: 'restored'; readonly takenAt: number; readonly undo: number | undefined }
  | { readonly kind: 'fault'; readonly reason: Fault };

export interface BackupDesk {
  /** Undefined until it is read. */
  readonly list: ReadonlySignal<readonly BackupAbout[] | undefined>;
  readonly opened: ReadonlySignal<OpenBackup | undefined>;
  readonly note: ReadonlySignal<BackupNote | undefined>;
  readonly working: ReadonlySignal<boolean>;
  readonly take: () => Promise<void>;
  /** Compares a backup with the bank as it is. */
  readonly open: (about: BackupAbout) => Promise<void>;
  readonly close: () => void;
  readonly restore: (takenAt: number) => Promise<void>;
  /** The phrases of a backup, for a file. */
  readonly phrasesOf: (takenAt: number) => Promise<readonly Phrase[] | undefined>;
  /** Deletes one backup, or all. */
  readonly remove: (takenAt?: number) => Promise<void>;
}

export interface BackupWorld {
  readonly ask: typeof ask;
  readonly newId: () => string;
  readonly readList: () => Promise<readonly BackupAbout[]>;
  readonly readBackup: (takenAt: number) => Promise<Snapshot | undefined>;
  readonly readPhrases: () => Promise<readonly Phrase[]>;
  readonly onBackupsChanged: (callback: () => void, signal: AbortSignal) => void;
}

/** Lists, compares, restores and deletes backups; restoring has a way back. */
export function createBackupDesk(world: BackupWorld, closing: AbortSignal): BackupDesk {
  const list = signal<readonly BackupAbout[] | undefined>(undefined);
  const opened = signal<OpenBackup | undefined>(undefined);
  const note = signal<BackupNote | undefined>(undefined);
  const working = signal(false);
  const reload = async (): Promise<void> => {
    list.value = await world.readList();
  };
  world.onBackupsChanged(() => void reload(), closing);
  void reload();

  /** One deed at a time; what it leaves is read again before its note is shown. */
  const perform = async (deed: () => Promise<BackupNote | undefined>): Promise<void> => {
    if (working.value) return;
    working.value = true;
    note.value = undefined;
    const done = await deed();
    await reload();
    working.value = false;
    note.value = done;
  };
  const noteOf = (answer: { ok: true } | { ok: false; reason: Fault }, done: BackupNote): BackupNote =>
    answer.ok ? done : { kind: 'fault', reason: answer.reason };

  return {
    list,
    opened,
    note,
    working,
    take: async () =>
      perform(async () => noteOf(await world.ask('backup.take', { id: world.newId() }), { kind: 'taken' })),
    open: async (about) => {
      note.value = undefined;
      opened.value = { about, comparison: undefined };
      const [phrases, snapshot] = await Promise.all([world.readPhrases(), world.readBackup(about.takenAt)]);
      if (opened.value?.about !== about) return;
      if (snapshot === undefined) {
        opened.value = undefined;
        note.value = { kind: 'damaged' };
      } else opened.value = { about, comparison: compareWithBackup(phrases, snapshot) };
    },
    close: () => {
      opened.value = undefined;
    },
    restore: async (takenAt) =>
      perform(async () => {
        const answer = await world.ask('backup.restore', { id: world.newId(), takenAt });
        if (!answer.ok && answer.reason === 'not-found') return { kind: 'damaged' };
        opened.value = undefined;
        const before = (await world.readList()).find(({ cause }) => cause === 'restore');
        return noteOf(answer, { kind: 'restored', takenAt, undo: before?.takenAt });
      }),
    phrasesOf: async (takenAt) => {
      const snapshot = await world.readBackup(takenAt);
      if (snapshot === undefined) note.value = { kind: 'damaged' };
      return snapshot?.phrases;
    },
    remove: async (takenAt) =>
      perform(async () => {
        opened.value = undefined;
        const wanted = takenAt === undefined ? {} : { takenAt };
        return noteOf(await world.ask('backup.remove', { id: world.newId(), ...wanted }), { kind: 'deleted' });
      }),
  };
}
