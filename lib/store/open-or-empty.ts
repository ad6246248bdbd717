import type { Dexie } from 'dexie';
import type { HasRoom } from './room';
import { hasRoom } from './room';
import { writeFaultOf } from './written';

/**
 * Opens a database that can be done without, and tries it with `read`. A damaged one is emptied, since nothing can be read from it any more;
 * one that a full disk shuts is left as it is: it opens by itself once there is room.
 */
export async function openOrEmpty<Store extends Dexie>(
  create: () => Store,
  read: (store: Store) => PromiseLike<unknown>,
  room: HasRoom = hasRoom,
): Promise<Store> {
  const store = create();
  try {
    await store.open();
    await read(store);
    return store;
  } catch (error) {
    if (writeFaultOf(error) !== 'unreadable') throw error;
    if (await room()) await store.delete();
    return create();
  }
}
