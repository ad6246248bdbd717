import { ask } from '../../lib/messages/ask';
import { onBankChanged, readLastImport, readPhrases, readUsage } from '../../lib/store/read-bank';
import { waitBriefly } from '../panel/wait-briefly';
import { watchBank } from '../panel/watch-bank';
import { OptionsApp } from './OptionsApp';
import { readLock } from '../../lib/store/policy-lock';
import { onBackupsChanged, readBackupList, readOneBackup } from '../../lib/store/backup/read-backups';
import type { BackupWorld } from './create-backup-desk';
import { PATIENT_CARRIER } from './patient-carrier';
import { createBackupDesk } from './create-backup-desk';
import { createBankCheck } from './create-bank-check';
import { openImportDesk } from './open-import-desk';
import { createLockDesk } from './create-lock-desk';
import { createPhraseDesk } from './create-phrase-desk';
import { readJudge } from './read-judge';
import { openManager } from './open-manager';
import { openSharedDesk } from './open-shared-desk';
import { startPage } from './start-page';

const BACKUPS: BackupWorld = {
  ask: async (name, argument) => ask(name, argument, PATIENT_CARRIER),
  newId: () => crypto.randomUUID(),
  readList: readBackupList,
  readBackup: readOneBackup,
  readPhrases,
  onBackupsChanged,
};

await startPage('pageTitle.options', (desk, closing) => {
  const bank = watchBank({ readPhrases, readUsage, onBankChanged }, closing);
  const phrases = createPhraseDesk({ ask, newId: () => crypto.randomUUID(), now: Date.now });
  const bankCheck = createBankCheck({ now: () => performance.now(), pause: waitBriefly });
  const lock = createLockDesk({
    ask,
    newId: () => crypto.randomUUID(),
    readLock: async () => readLock(),
    hold: desk.hold,
  });
  const transfer = openImportDesk(desk.settings, readLastImport, readPhrases);
  return (
    <OptionsApp
      transfer={transfer}
      backups={createBackupDesk(BACKUPS, closing)}
      bank={bank}
      bankCheck={bankCheck}
      phrases={phrases}
      manager={openManager(bank.state, bankCheck.state, closing)}
      desk={desk}
      lock={lock}
      shared={openSharedDesk(desk, closing)}
      words={readJudge()}
    />
  );
});
