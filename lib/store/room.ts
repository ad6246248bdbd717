/** Says whether the disk has room. */
export type HasRoom = () => Promise<boolean>;

/** Bytes below which a disk counts as full: less than turning the database's log takes, see `turnLog`. */
const LEAST = 12 * 1024 * 1024;

/**
 * Whether the browser has room left for this extension. To be asked after a failure: on a full disk Chromium closes its databases and
 * opens none any more, without naming the reason. Where the browser gives no estimate, there is room.
 */
export async function hasRoom(): Promise<boolean> {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage;
  if (storage === undefined) return true;
  const { quota, usage = 0 } = await storage.estimate();
  return quota === undefined || quota - usage >= LEAST;
}
