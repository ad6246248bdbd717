import type { Fault } from '../../lib/messages/answer';
import type { BankFault } from '../../lib/store/formats/format';
import type { FileColumns, ReadBank } from '../../lib/store/formats/read-bank';
import type { PlanItem, RowChoice } from '../../lib/store/import/import-plan';
import { CHOICES } from '../../lib/store/import/import-plan';
import type { RowVerdicts } from '../../lib/store/import/judge-rows';
import type { ReaderFault } from '../../lib/store/import/read-in-worker';
import type { WorkerFault } from '../../lib/store/import/talk-to-worker';

/** A file read and compared with the bank; nothing is written yet. */
export interface OpenImport {
  readonly state: 'ready';
  readonly name: string;
  readonly bank: ReadBank & { readonly ok: true };
  readonly items: readonly PlanItem[];
  /** By row; the rest follow their kind's default. */
  readonly choices: ReadonlyMap<number, RowChoice>;
  /** By row; undefined while they are checked, and why they could not be. */
  readonly verdicts: RowVerdicts | WorkerFault | undefined;
}

/** `known`: the columns were recognised, and the user wants to say otherwise. */
export interface UnmappedImport extends FileColumns {
  readonly state: 'unmapped';
  readonly name: string;
  readonly known: boolean;
}

export type ImportState =
  | { readonly state: 'idle' }
  /** Rows read out of how many; `total` 0: the file is still taken apart. */
  | { readonly state: 'reading'; readonly name: string; readonly done: number; readonly total: number }
  /** Rows of the file and of the bank compared out of how many. */
  | { readonly state: 'comparing'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly state: 'refused'; readonly name: string; readonly reason: BankFault | ReaderFault }
  | UnmappedImport
  | OpenImport
  | { readonly state: 'writing'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly reason: Fault }
  /** `counts`: how often phrases were used was brought along. */
  | { readonly state: 'applied'; readonly written: number; readonly counts: boolean }
  /** Stopped while it was written: nothing of it was taken in. */
  | { readonly state: 'stopped' }
  | { readonly state: 'undone' };

/** What a row is to become. */
export function choiceOf({ choices }: OpenImport, { row, kind }: PlanItem): RowChoice {
  return choices.get(row.row) ?? CHOICES[kind][0];
}

/** What the guard would say to the rows, as far as that is known. */
export function verdictsOf({ verdicts }: OpenImport): RowVerdicts {
  return verdicts instanceof Map ? verdicts : NONE;
}

const NONE: RowVerdicts = new Map();
