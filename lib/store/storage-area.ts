/** The part of `browser.storage.local` that the store needs; tests hand in one kept in memory. */
export interface StorageArea {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}
