import type { ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { judgedFacts } from '../../components/phrases/sample-facts';
import type { Phrase } from '../../lib/chat/phrase';
import type { Settings } from '../../lib/chat/settings';
import { ask } from '../../lib/messages/ask';
import { fetchJudge } from '../../lib/messages/fetch-judge';
import { reportFault } from '../../lib/messages/report-fault';
import type { ImportUndo } from '../../lib/store/bank';
import { judgeInWorker } from '../../lib/store/import/judge-in-worker';
import { readKnownFiles, rememberFile } from '../../lib/store/import/known-files';
import { readInWorker } from '../../lib/store/import/read-in-worker';
import { waitBriefly } from '../panel/wait-briefly';
import type { ImportDesk } from './create-import-desk';
import { createImportDesk } from './create-import-desk';
import { PATIENT_CARRIER } from './patient-carrier';
import { startReader } from './start-reader';

/** The import desk of this page. */
export function openImportDesk(
  settings: ReadonlySignal<Settings>,
  readLast: () => Promise<ImportUndo | undefined>,
  readPhrases: () => Promise<readonly Phrase[]>,
): ImportDesk {
  const area = browser.storage.local;
  return createImportDesk({
    ask: async (name, argument) => ask(name, argument, PATIENT_CARRIER),
    newId: () => crypto.randomUUID(),
    now: () => performance.now(),
    pause: waitBriefly,
    readFile: async (file, known, watch) =>
      readInWorker({ file, name: file.name, known }, { ...watch, start: startReader }),
    readPhrases,
    readLast,
    readKnown: async () => readKnownFiles(area),
    remember: async (signature, file) => rememberFile(area, signature, file),
    judge: async (rows, signal) => {
      const { policy, shop } = settings.value;
      const words = await fetchJudge().catch((error: unknown) => {
        reportFault('judge', error);
        return undefined;
      });
      const judgement = { policy, facts: judgedFacts(shop, Date.now()) };
      return judgeInWorker(rows, judgement, { signal, start: startReader }, words);
    },
  });
}
