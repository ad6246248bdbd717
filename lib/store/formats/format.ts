/** A file taken apart: records by column name, in the file's order. */
export interface Table {
  readonly records: readonly SourceRecord[];
}

/** One data row: column name as the file writes it → value. Lists stay lists. */
export type SourceRecord = Readonly<Record<string, string | readonly string[]>>;

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly reason: BankFault };

/** Why a file gives no bank. */
export type BankFault = 'empty-file' | 'unreadable' | 'no-columns' | 'newer-version' | 'unknown-format';

/** One kind of file. The file that default-exports it is its registration. */
export interface Format {
  /** Equal to the file's name. */
  readonly id: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array) => Promise<TableReading> | TableReading;
}
