import { expect, test } from 'vitest';
import { createBackupDesk } from '../../entrypoints/options/create-backup-desk';
import type { BackupAbout } from '../../lib/store/backup/backups';
import type { Snapshot } from '../../lib/store/snapshot';
import { DAY, NOON, phraseOf } from '../store/in-memory';

const about = (takenAt: number, cause: BackupAbout['cause'] = 'change'): BackupAbout => ({
  takenAt,
  cause,
  phrases: 2,
  mine: 2,
  sequence: takenAt,
  size: 100,
  whole: true,
});
const SNAPSHOT: Snapshot = {
  phrases: [phraseOf('p1', { body: '原来的话' }), phraseOf('p2')],
  seeded: {},
  sequence: 1,
  meta: [],
  whole: true,
};

function newDesk(answers: Readonly<Record<string, unknown>> = {}) {
  const sent: { readonly name: string; readonly argument: Readonly<Record<string, unknown>> }[] = [];
  const list = [about(NOON)];
  const desk = createBackupDesk(
    {
      ask: (async (name: string, argument: Record<string, unknown>) => {
        sent.push({ name, argument });
        if (name === 'backup.restore') list.unshift(about(NOON + DAY, 'restore'));
        return answers[name] ?? { ok: true, value: undefined };
      }) as never,
      newId: () => 'key',
      readList: async () => [...list],
      readBackup: async (takenAt) => (takenAt === NOON ? SNAPSHOT : undefined),
      readPhrases: async () => [phraseOf('p1', { body: '改坏的话' }), phraseOf('p3')],
      onBackupsChanged: () => undefined,
    },
    new AbortController().signal,
  );
  return { desk, sent };
}

test('a backup is compared with the bank before anything is restored', async () => {
  const { desk, sent } = newDesk();
  await desk.open(about(NOON));
  expect(desk.opened.value?.comparison).toMatchObject({
    added: [{ id: 'p2' }],
    changed: [{ now: { body: '改坏的话' }, kept: { body: '原来的话' } }],
    removed: [{ id: 'p3' }],
  });
  expect(sent).toEqual([]);
});

test('a restore can be undone by the backup that was made before it', async () => {
  const { desk, sent } = newDesk();
  await desk.restore(NOON);
  expect(desk.note.value).toEqual({ kind: 'restored', takenAt: NOON, undo: NOON + DAY });
  await desk.restore(NOON + DAY);
  expect(sent.map(({ argument }) => argument.takenAt)).toEqual([NOON, NOON + DAY]);
});

test('a damaged backup says so, whether it is opened, taken out or restored', async () => {
  const { desk } = newDesk({ 'backup.restore': { ok: false, reason: 'not-found' } });
  await desk.open(about(NOON - DAY));
  expect([desk.note.value, desk.opened.value]).toEqual([{ kind: 'damaged' }, undefined]);
  expect(await desk.phrasesOf(NOON - DAY)).toBeUndefined();
  await desk.restore(NOON);
  expect(desk.note.value).toEqual({ kind: 'damaged' });
});

test('a failure names its reason, and the next deed clears it', async () => {
  const { desk } = newDesk({ 'backup.take': { ok: false, reason: 'quota' } });
  await desk.take();
  expect(desk.note.value).toEqual({ kind: 'fault', reason: 'quota' });
  await desk.remove(NOON);
  expect(desk.note.value).toEqual({ kind: 'deleted' });
});

test('all backups are deleted without naming one', async () => {
  const { desk, sent } = newDesk();
  await desk.remove();
  expect(sent).toEqual([{ name: 'backup.remove', argument: { id: 'key' } }]);
});
