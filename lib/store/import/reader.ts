import { readBank } from '../formats/read-bank';
import type { ReaderWord, ReadJob } from './reader-words';
import { piecesOf, piecesOfRows } from './reader-words';

/**
 * The script of the worker that takes files apart: it answers one `ReadJob` with `ReaderWord`s. A file that takes long or never ends holds
 * up nobody, and ending the worker ends it.
 */
self.addEventListener('message', (event: MessageEvent<ReadJob>) => {
  void read(event.data);
});

function say(word: ReaderWord): void {
  // Who hears a worker is the page that started it, whatever its origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(word);
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
