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
import type { Pace } from '../../lib/suggest/run-steps';
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
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly reason: BankFault }
  | ({ readonly state: 'unmapped'; readonly name: string } & FileColumns)
  | OpenImport
  | { readonly state: 'writing'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly reason: Fault }
  | { readonly state: 'applied'; readonly written: number }
  | { readonly state: 'undone' };

export interface ImportDesk {
  /** The last import, for as long as it can be undone. */
  readonly last: ReadonlySignal<ImportUndo | undefined>;
  readonly state: ReadonlySignal<ImportState>;
  readonly open: (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>) => Promise<void>;
  /** Says what the columns mean, and reads the file again. */
  readonly map: (mapping: ColumnMapping) => Promise<void>;
  readonly choose: (rows: readonly number[], choice: RowChoice) => void;
  readonly apply: (owner: Phrase['owner']) => Promise<void>;
  readonly undo: () => Promise<void>;
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

/** More is refused by the reader, too; this spares reading it into memory. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What a row is to become. */
export function choiceOf({ choices }: OpenImport, { row, kind }: PlanItem): RowChoice {
  return choices.get(row.row) ?? CHOICES[kind][0];
}

/** Reads a file, compares it with the bank, lets the user choose, writes all or nothing, takes it back. */
export function createImportDesk(world: ImportWorld): ImportDesk {
  const state = signal<ImportState>({ state: 'idle' });
  const last = signal<ImportUndo | undefined>(undefined);
  let bytes: Uint8Array = new Uint8Array();
  let round = 0;

  const read = async (name: string): Promise<void> => {
    round += 1;
    const mine = round;
    const isOver = (): boolean => round !== mine;
    state.value = { state: 'reading', name };
    await world.pause();
    const reader = await world.loadReader();
    const bank = await reader(bytes, name, await world.readMappings());
    if (isOver()) return;
    if (!bank.ok) {
      state.value =
        bank.reason === 'unmapped'
          ? { state: 'unmapped', name, ...bank }
          : { state: 'refused', name, reason: bank.reason };
      return;
    }
    const pace = { now: world.now, pause: world.pause, isOver };
    const items = await runInSlices(planImport(bank.rows, await world.readPhrases(), bank.isOwn), pace);
    if (items === undefined || isOver()) return;
    state.value = { state: 'ready', name, bank, items, choices: new Map(), verdicts: undefined };
    const verdicts = await runInSlices(judgeRows(items, world.judging()), pace);
    const open = state.value;
    if (verdicts !== undefined && !isOver() && open.state === 'ready') state.value = { ...open, verdicts };
  };

  const write = async (phrases: readonly Phrase[]): Promise<Fault | undefined> => {
    const pieces = piecesOf(phrases);
    const id = world.newId();
    for (const [part, piece] of pieces.entries()) {
      state.value = { state: 'writing', done: part, total: pieces.length };
      const staged = await world.ask('import.stage', { id, part, phrases: piece });
      if (!staged.ok) return staged.reason;
    }
    const applied = await world.ask('import.apply', { id, parts: pieces.length });
    return applied.ok ? undefined : applied.reason;
  };

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
      await world.rememberMapping(open.signature, mapping);
      await read(open.name);
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
      state.value = reason === undefined ? { state: 'applied', written: phrases.length } : { state: 'failed', reason };
      await lookBack();
    },
    undo: async () => {
      const undone = await world.ask('import.undo', { id: world.newId() });
      state.value = undone.ok ? { state: 'undone' } : { state: 'failed', reason: undone.reason };
      await lookBack();
    },
    close: () => {
      round += 1;
      bytes = new Uint8Array();
      state.value = { state: 'idle' };
    },
  };
}
