import type { Pack } from './pack';

/** What the bank holds of one subscription, beside its rows. */
export interface PackRecord {
  /** The version that the rows follow. */
  readonly applied?: Pack;
  /** The one before it. */
  readonly previous?: Pack;
  /** One that has come and waits to be looked at. */
  readonly offered?: Pack;
  /** Taken back by hand: up to this version nothing is taken over by itself. */
  readonly skipped?: number;
  /** Ids of the pack's phrases that another row had already: they lie under `pack:<pack>:<id>`. */
  readonly renamed: readonly string[];
}
