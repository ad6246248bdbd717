import type { Settings } from '../chat/settings';
import type { BankKeeper } from '../store/bank-keeper';
import type { InTurn } from '../chat/in-turn';
import type { StorageArea } from '../store/storage-area';
import type { Once } from '../store/write-once';
import type { Written } from '../store/written';
import type { fetchPack } from './fetch-pack';
import type { ManagedPack } from './managed';

/** What following packs needs of the browser and of the rest of the background. */
export interface PackWorld {
  readonly bank: Pick<BankKeeper, 'read' | 'write'>;
  readonly area: StorageArea;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly newId: () => string;
  readonly fetchPack: typeof fetchPack;
  /** Whether the user has allowed asking at this address. */
  readonly mayAsk: (address: string) => Promise<boolean>;
  readonly readManaged: () => Promise<readonly ManagedPack[]>;
  /** Sets the one alarm; undefined takes it away. */
  readonly setAlarm: (at: number | undefined) => Promise<void>;
  /** The queue of those who write the settings. */
  readonly inSettingsTurn: InTurn;
  readonly settingsChanged: (settings: Settings) => Promise<void>;
}

/** Takes over a version that is on offer or in use; rows in `taken` follow it although they were changed here. Rules follow the phrases. */
export type Apply = (once: Once, subscription: string, version: number, taken: ReadonlySet<string>) => Promise<Written>;
