import type { Learning } from '../../lib/store/learning';
import { exportLearning } from '../../lib/store/learning';
import { Tally } from '../../lib/store/tally';

/** What was learnt on this machine, for an export. */
export async function readLearning(): Promise<Learning> {
  const tally = new Tally();
  try {
    return await exportLearning(tally);
  } finally {
    tally.close();
  }
}
