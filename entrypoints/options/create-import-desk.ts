import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { ImportUndo } from '../../lib/store/bank';
import type { FirstRowKind } from '../../lib/store/formats/format';
import type {
  BankRow,
  ColumnMapping,
  FileColumns,
  KnownFile,
  KnownFiles,
  ReadBank,
} from '../../lib/store/formats/read-bank';
import type { RowChoice } from '../../lib/store/import/import-plan';
import { planImport, writesOf } from '../../lib/store/import/import-plan';
import type { RowVerdicts } from '../../lib/store/import/judge-rows';
import { rowsToJudge } from '../../lib/store/import/judge-rows';
import type { WorkerFault } from '../../lib/store/import/talk-to-worker';
import type { FileReading, ReadWatch } from '../../lib/store/import/read-in-worker';
import type { Learning } from '../../lib/store/learning';
import type { Pace, Steps } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';
import type { ImportState, OpenImport } from './import-state';
import { choiceOf } from './import-state';
import { piecesOf } from './pieces';

export interface ImportDesk {
  /** The last import, for as long as it can be undone. */
  readonly last: ReadonlySignal<ImportUndo | undefined>;
  readonly state: ReadonlySignal<ImportState>;
  readonly open: (file: File) => Promise<void>;
  /** Says what the columns mean, and what the first row is where that is asked; reads the file again. */
  readonly map: (columns: ColumnMapping, firstRow?: FirstRowKind) => Promise<void>;
  readonly choose: (rows: readonly number[], choice: RowChoice) => void;
  /** Shows the columns of the open file, to be said anew. */
  readonly askColumns: () => void;
  readonly apply: (owner: Phrase['owner']) => Promise<void>;
  /** Gives up what is being written; possible until all of it is laid ready. */
  readonly stop: () => void;
  readonly undo: () => Promise<void>;
  /** Back to the preview, where the columns were asked for from there; else away from the file. */
  readonly close: () => void;
}

export interface ImportWorld extends Pick<Pace, 'now' | 'pause'> {
  readonly ask: typeof ask;
  readonly newId: () => string;
  /** Takes a file apart, off the page's thread; undefined where that was given up. */
  readonly readFile: (
    file: File,
    known: KnownFiles,
    watch: Pick<ReadWatch, 'signal' | 'tell'>,
  ) => Promise<FileReading | undefined>;
  readonly readPhrases: () => Promise<readonly Phrase[]>;
  readonly readKnown: () => Promise<KnownFiles>;
  readonly remember: (signature: string, file: KnownFile) => Promise<void>;
  readonly readLast: () => Promise<ImportUndo | undefined>;
  /** What the guard would say to the rows, off the page's thread; undefined where that was given up. */
  readonly judge: (rows: readonly BankRow[], signal: AbortSignal) => Promise<RowVerdicts | WorkerFault | undefined>;
}

const TOLD_EVERY = 500;
/** More is refused by the reader, too; this spares reading it into memory. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Tells of every few hundredth step. */
function* counted<T>(steps: Steps<T>, tell: (done: number) => void): Steps<T> {
  for (let done = 1; ; done += 1) {
    const { done: isLast, value } = steps.next();
    if (isLast === true) return value;
    if (done % TOLD_EVERY === 0) tell(done);
    yield;
  }
}

function columnsOf({ signature, columns, firstRow }: FileColumns): FileColumns {
  return { signature, columns, ...(firstRow === undefined ? {} : { firstRow }) };
}

/** Reads a file, compares it with the bank, lets the user choose, writes all or nothing, takes it back. */
export function createImportDesk(world: ImportWorld): ImportDesk {
  const state = signal<ImportState>({ state: 'idle' });
  const last = signal<ImportUndo | undefined>(undefined);
  let chosen: File | undefined;
  /** Ends with whatever is being done about the file. */
  let round = new AbortController();
  /** The preview from which the columns were asked for. */
  let preview: OpenImport | undefined;
  let isStopped = false;

  const newRound = (): AbortSignal => {
    round.abort();
    round = new AbortController();
    return round.signal;
  };

  const read = async (file: File): Promise<void> => {
    const ended = newRound();
    const { name } = file;
    const tell = (step: 'reading' | 'comparing', done: number, total: number): void => {
      if (!ended.aborted) state.value = { state: step, name, done, total };
    };
    tell('reading', 0, 0);
    const known = await world.readKnown();
    const bank = await world.readFile(file, known, {
      signal: ended,
      tell: (done, total) => tell('reading', done, total),
    });
    if (bank === undefined || ended.aborted) return;
    if (bank.ok) await compare(name, bank, ended, tell);
    else if (bank.reason !== 'unmapped') state.value = { state: 'refused', name, reason: bank.reason };
    else state.value = { state: 'unmapped', name, known: false, ...columnsOf(bank) };
  };

  const compare = async (
    name: string,
    bank: ReadBank & { readonly ok: true },
    ended: AbortSignal,
    tell: (step: 'comparing', done: number, total: number) => void,
  ): Promise<void> => {
    const phrases = await world.readPhrases();
    const total = phrases.length + bank.rows.length;
    const pace = { now: world.now, pause: world.pause, isOver: () => ended.aborted };
    const plan = counted(planImport(bank.rows, phrases, bank.isOwn), (done) => tell('comparing', done, total));
    const items = await runInSlices(plan, pace);
    if (items === undefined || ended.aborted) return;
    state.value = { state: 'ready', name, bank, items, choices: new Map(), verdicts: undefined };
    const verdicts = await world.judge(rowsToJudge(items), ended);
    if (verdicts === undefined || ended.aborted) return;
    const open = state.value;
    if (open.state === 'ready') state.value = { ...open, verdicts };
    else if (preview !== undefined) preview = { ...preview, verdicts };
  };

  const write = async (phrases: readonly Phrase[]): Promise<Fault | 'stopped' | undefined> => {
    const pieces = piecesOf(phrases);
    const id = world.newId();
    isStopped = false;
    for (const [part, piece] of pieces.entries()) {
      state.value = { state: 'writing', done: part, total: pieces.length };
      const staged = await world.ask('import.stage', { id, part, phrases: piece });
      if (!staged.ok) return staged.reason;
      // What was laid ready is cleared away by the next import.
      if (isStopped) return 'stopped';
    }
    state.value = { state: 'writing', done: pieces.length, total: pieces.length };
    const applied = await world.ask('import.apply', { id, parts: pieces.length });
    return applied.ok ? undefined : applied.reason;
  };

  /** Whether there were counts and they came in. The phrases are in by then: counts that do not come are not worth a failure. */
  const bringCounts = async (learning: Learning | undefined): Promise<boolean> =>
    learning !== undefined && (await world.ask('learning.import', { id: world.newId(), learning })).ok;

  const lookBack = async (): Promise<void> => {
    last.value = await world.readLast();
  };
  void lookBack();

  return {
    state,
    last,
    open: async (file) => {
      if (file.size > MOST_BYTES) {
        newRound();
        state.value = { state: 'refused', name: file.name, reason: 'too-large' };
        return;
      }
      chosen = file;
      await read(file);
    },
    map: async (columns, firstRow) => {
      const open = state.value;
      if (open.state !== 'unmapped' || chosen === undefined) return;
      preview = undefined;
      const isTurned = firstRow !== undefined && firstRow !== open.firstRow?.kind;
      const signature = isTurned ? (open.firstRow?.other.signature ?? open.signature) : open.signature;
      // What is said of a first row and what of columns alone are remembered apart.
      const isOfRow = firstRow !== undefined && signature === open.firstRow?.other.signature;
      await world.remember(signature, isOfRow ? { columns, firstRow } : { columns });
      await read(chosen);
    },
    askColumns: () => {
      const open = state.value;
      if (open.state !== 'ready') return;
      preview = open;
      state.value = { state: 'unmapped', name: open.name, known: true, ...columnsOf(open.bank) };
    },
    stop: () => {
      isStopped = true;
    },
    choose: (rows, choice) => {
      const open = state.value;
      if (open.state !== 'ready') return;
      state.value = { ...open, choices: new Map([...open.choices, ...rows.map((row) => [row, choice] as const)]) };
    },
    apply: async (owner) => {
      const open = state.value;
      if (open.state !== 'ready') return;
      newRound();
      const phrases = writesOf(open.items, (item) => choiceOf(open, item), owner, world.newId);
      const reason = await write(phrases);
      if (reason === 'stopped') state.value = { state: 'stopped' };
      else if (reason !== undefined) state.value = { state: 'failed', reason };
      else state.value = { state: 'applied', written: phrases.length, counts: await bringCounts(open.bank.learning) };
      await lookBack();
    },
    undo: async () => {
      const undone = await world.ask('import.undo', { id: world.newId() });
      state.value = undone.ok ? { state: 'undone' } : { state: 'failed', reason: undone.reason };
      await lookBack();
    },
    close: () => {
      if (state.value.state === 'unmapped' && preview !== undefined) {
        state.value = preview;
        preview = undefined;
        return;
      }
      newRound();
      chosen = undefined;
      state.value = { state: 'idle' };
    },
  };
}
