/**
 * Whether the bank can be read, and what was done if it could not. `unreadable`: the database was damaged; it was replaced
 * from the newest backup, or set aside where there is none (a database cannot be renamed, so a new one stands beside it).
 * `emptied`: rows were missing. `newer`: a newer version of Tuotie wrote it; it is read and not written. `quota`: the last
 * write found no room. `restored` counts phrases taken back from a
 * backup, `takenAt` says from when it is (milliseconds since the epoch).
 */
export type BankCondition =
  | { readonly ok: true; readonly phrases: number }
  | {
      readonly ok: false;
      readonly reason: 'unreadable' | 'quota' | 'newer' | 'emptied';
      readonly restored: number;
      readonly takenAt?: number;
    };
