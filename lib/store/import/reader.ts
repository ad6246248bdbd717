import { loadJudge } from '../../review/judge/open-judge';
import type { Review } from '../../review/review';
import type { Judges } from '../../review/review-draft';
import { JUDGES, judgesWith, reviewDraft } from '../../review/review-draft';
import { readBank } from '../formats/read-bank';
import { judgeRows } from './judge-rows';
import type { JudgeJob, ReaderJob, ReaderWord, ReadJob } from './reader-words';
import { piecesOf, piecesOfRows } from './reader-words';

let judges = JUDGES;

/**
 * The script of the worker that takes files apart and judges their rows: it answers each `ReaderJob` with `ReaderWord`s. A file that takes
 * long or never ends holds up nobody, and ending the worker ends it.
 */
self.addEventListener('message', (event: MessageEvent<ReaderJob>) => {
  if (event.data.kind === 'read') void read(event.data);
  else judge(event.data);
});

function say(word: ReaderWord): void {
  // Who hears a worker is the page that started it, whatever its origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(word);
}

/** What this throws reaches the page as an error of the worker. */
function judge({ rows, judgement: { policy, facts }, words }: JudgeJob): void {
  if (words !== undefined) judges = judgesFrom(words);
  const review = (text: string): Review => reviewDraft(text, { messages: [] }, policy, judges);
  say({ kind: 'verdicts', verdicts: judgeRows(rows, { review, facts }) });
}

function judgesFrom(words: Uint8Array): Judges {
  const opened = loadJudge(words);
  return opened.ok ? judgesWith(opened.model) : JUDGES;
}

async function read({ file, name, known }: ReadJob): Promise<void> {
  try {
    const bytes = await bytesOf(file);
    if (bytes === undefined) {
      say({ kind: 'gone' });
      return;
    }
    const reading = await readBank(bytes, name, known, (done, total) => say({ kind: 'progress', done, total }));
    if (!reading.ok) {
      say({ kind: 'end', reading });
      return;
    }
    for (const rows of piecesOfRows(reading.rows)) say({ kind: 'rows', rows });
    for (const rejected of piecesOf(reading.rejected)) say({ kind: 'rejected', rejected });
    say({ kind: 'end', reading: { ...reading, rows: [], rejected: [] } });
  } catch (error) {
    // A page hears of what a worker throws, not of what it rejects with.
    say({ kind: 'failed' });
    throw error;
  }
}

/** Undefined where the browser does not give the file out: it was changed, moved or taken away since it was chosen. */
async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
