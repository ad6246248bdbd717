import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { fetchJudge } from '../../lib/messages/fetch-judge';
import { reportFault } from '../../lib/messages/report-fault';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import { loadJudge } from '../../lib/review/judge/open-judge';

/** The judge of words from the extension's own files; undefined until it is read, and where it cannot be. */
export function readJudge(): ReadonlySignal<JudgeModel | undefined> {
  const words = signal<JudgeModel | undefined>(undefined);
  const read = async (): Promise<void> => {
    const judge = loadJudge(await fetchJudge());
    if (judge.ok) words.value = judge.model;
  };
  read().catch((error: unknown) => reportFault('judge', error));
  return words;
}
