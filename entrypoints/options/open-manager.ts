import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { onBankChanged, readHandmadeGroups } from '../../lib/store/read-bank';
import type { BankState } from '../panel/watch-bank';
import { waitBriefly } from '../panel/wait-briefly';
import type { BankCheck } from './create-bank-check';
import type { BulkDesk } from './create-bulk-desk';
import type { GroupDesk } from './create-group-desk';
import { createGroupDesk } from './create-group-desk';
import type { Manager } from './create-manager';
import { createManager } from './create-manager';
import { openBulkDesk } from './open-bulk-desk';

/** What the manager of the bank works with. */
export interface ManagerDesk {
  readonly manager: Manager;
  readonly bulk: BulkDesk;
  readonly groups: GroupDesk;
}

/** The manager of this page's bank. */
export function openManager(
  bank: ReadonlySignal<BankState>,
  check: BankCheck['state'],
  closing: AbortSignal,
): ManagerDesk {
  const pace = { now: () => performance.now(), pause: waitBriefly };
  const groups = signal<readonly string[]>([]);
  const readGroups = async (): Promise<void> => {
    groups.value = await readHandmadeGroups();
  };
  void readGroups();
  onBankChanged((news) => {
    if (news !== 'usage') void readGroups();
  }, closing);
  const bulk = openBulkDesk();
  const phrases = () => {
    const state = bank.peek();
    return state.state === 'ready' ? state.index.phrases : [];
  };
  return {
    bulk,
    groups: createGroupDesk({ bulk, phrases, groups: () => groups.peek() }),
    manager: createManager(
      {
        ...pace,
        bank,
        groups,
        check,
        dataKinds: new Set(ALL_DETECTORS.map(({ kind }) => kind)),
        time: Date.now,
      },
      closing,
    ),
  };
}
