import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { BankJudging } from '../../lib/review/judge-bank';
import type { ImportUndo } from '../../lib/store/bank';
import type { BankFault } from '../../lib/store/formats/format';
import type { ColumnMapping, FileColumns, ReadBank, readBank } from '../../lib/store/formats/read-bank';
import type { PlanItem, RowChoice } from '../../lib/store/import/import-plan';
import { CHOICES, planImport, writesOf } from '../../lib/store/import/import-plan';
import type { RowVerdict } from '../../lib/store/import/judge-rows';
import { judgeRows } from '../../lib/store/import/judge-rows';
import type { Learning } from '../../lib/store/learning';
import type { Pace, Steps } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';
import { piecesOf } from './pieces';

/** A file read and compared with the bank; nothing is written yet. */
export interface OpenImport {
  readonly state: 'ready';
  readonly name: string;
  readonly bank: ReadBank & { readonly ok: true };
  readonly items: readonly PlanItem[];
  /** By row; the rest follow their kind's default. */
  readonly choices: ReadonlyMap<number, RowChoice>;
  /** By row, as far as the check has come; undefined while it runs. */
  readonly verdicts: ReadonlyMap<number, RowVerdict> | undefined;
}

export type ImportState =
  | { readonly state: 'idle' }
  /** `total` rows are compared with the bank; 0: the file is still taken apart. */
  | { readonly state: 'reading'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly state: 'refused'; readonly name: string; readonly reason: BankFault }
  /** `known`: the columns were recognised, and the user wants to say otherwise. */
  | ({ readonly state: 'unmapped'; readonly name: string; readonly known: boolean } & FileColumns)
  | OpenImport
  | { readonly state: 'writing'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly reason: Fault }
  /** `counts`: how often phrases were used was brought along. */
  | { readonly state: 'applied'; readonly written: number; readonly counts: boolean }
  /** Stopped while it was written: nothing of it was taken in. */
  | { readonly state: 'stopped' }
  | { readonly state: 'undone' };

export interface ImportDesk {
  /** The last import, for as long as it can be undone. */
  readonly last: ReadonlySignal<ImportUndo | undefined>;
  readonly state: ReadonlySignal<ImportState>;
  readonly open: (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>) => Promise<void>;
  /** Says what the columns mean, and reads the file again. */
  readonly map: (mapping: ColumnMapping) => Promise<void>;
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
  /** Loaded only when a file comes: the parsers are heavy. */
  readonly loadReader: () => Promise<typeof readBank>;
  readonly readPhrases: () => Promise<readonly Phrase[]>;
  readonly readMappings: () => Promise<ReadonlyMap<string, ColumnMapping>>;
  readonly rememberMapping: (signature: string, mapping: ColumnMapping) => Promise<void>;
  readonly readLast: () => Promise<ImportUndo | undefined>;
  readonly judging: () => BankJudging;
}

const TOLD_EVERY = 500;
/** More is refused by the reader, too; this spares reading it into memory. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What a row is to become. */
export function choiceOf({ choices }: OpenImport, { row, kind }: PlanItem): RowChoice {
  return choices.get(row.row) ?? CHOICES[kind][0];
}

/** Tells of every few hundredth step. */
function* counted<T>(steps: Steps<T>, tell: (done: number) => void): Steps<T> {
  for (let done = 1; ; done += 1) {
    const { done: isLast, value } = steps.next();
    if (isLast === true) return value;
    if (done % TOLD_EVERY === 0) tell(done);
    yield;
  }
}

/** Reads a file, compares it with the bank, lets the user choose, writes all or nothing, takes it back. */
export function createImportDesk(world: ImportWorld): ImportDesk {
  const state = signal<ImportState>({ state: 'idle' });
  const last = signal<ImportUndo | undefined>(undefined);
  let bytes: Uint8Array = new Uint8Array();
  let round = 0;
  /** The preview from which the columns were asked for. */
  let preview: OpenImport | undefined;
  let isStopped = false;

  const read = async (name: string): Promise<void> => {
    round += 1;
    const mine = round;
    const isOver = (): boolean => round !== mine;
    state.value = { state: 'reading', name, done: 0, total: 0 };
    await world.pause();
    const reader = await world.loadReader();
    const bank = await reader(bytes, name, await world.readMappings());
    if (isOver()) return;
    if (!bank.ok) {
      state.value =
        bank.reason === 'unmapped'
          ? { state: 'unmapped', name, known: false, ...bank }
          : { state: 'refused', name, reason: bank.reason };
      return;
    }
    const phrases = await world.readPhrases();
    const total = phrases.length + bank.rows.length;
    const tell = (done: number): void => {
      if (!isOver()) state.value = { state: 'reading', name, done, total };
    };
    const pace = { now: world.now, pause: world.pause, isOver };
    const items = await runInSlices(counted(planImport(bank.rows, phrases, bank.isOwn), tell), pace);
    if (items === undefined || isOver()) return;
    state.value = { state: 'ready', name, bank, items, choices: new Map(), verdicts: undefined };
    const verdicts = await runInSlices(judgeRows(items, world.judging()), pace);
    const open = state.value;
    if (verdicts !== undefined && !isOver() && open.state === 'ready') state.value = { ...open, verdicts };
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
        round += 1;
        state.value = { state: 'refused', name: file.name, reason: 'too-large' };
        return;
      }
      bytes = new Uint8Array(await file.arrayBuffer());
      await read(file.name);
    },
    map: async (mapping) => {
      const open = state.value;
      if (open.state !== 'unmapped') return;
      preview = undefined;
      await world.rememberMapping(open.signature, mapping);
      await read(open.name);
    },
    askColumns: () => {
      const open = state.value;
      if (open.state !== 'ready') return;
      preview = open;
      const { signature, columns } = open.bank;
      state.value = { state: 'unmapped', name: open.name, known: true, signature, columns };
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
      round += 1;
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
      round += 1;
      bytes = new Uint8Array();
      state.value = { state: 'idle' };
    },
  };
}
