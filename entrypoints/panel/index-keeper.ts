import { browser } from 'wxt/browser';
import { reportFault } from '../../lib/messages/report-fault';
import { keepIndex, readKeptIndex } from '../../lib/store/kept-index';
import type { IndexKeeper } from './create-indexer';

/** Every release may see other words in a phrase than the one before. */
const version = browser.runtime.getManifest().version;

/** Keeps the panel's index in a database of its own. */
export const indexKeeper: IndexKeeper = {
  read: async () => {
    const read = await readKeptIndex(version);
    if (read.ok) return read.kept;
    if (read.reason !== 'none') reportFault(`kept index ${read.reason}`, undefined);
    return undefined;
  },
  keep: (kept) => keepIndex({ ...kept, version }),
};
