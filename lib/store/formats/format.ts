/** One sheet or list of a file taken apart: records by column name, in the file's order. */
export interface Table {
  /** The sheet's name, or the file's within an archive, where there are several. */
  readonly name?: string;
  readonly records: readonly SourceRecord[];
  /** Written by Tuotie's own export: its texts are taken as they are. */
  readonly isOwn?: boolean;
  /** How the first row was taken, where it may as well be the other. */
  readonly firstRow?: FirstRow;
}

/** `names`: it names the columns; `reply`: it is a reply already. */
export type FirstRowKind = 'names' | 'reply';

export interface FirstRow {
  readonly kind: FirstRowKind;
  /** Under which it is remembered what the user said of it: a print, as a reply is no business of the settings. */
  readonly signature: string;
  /** The table where it is the other. */
  readonly otherwise: () => Table;
}

/** One data row: column name as the file writes it → value. Lists stay lists. Its keys come from the file: no prototype. */
export type SourceRecord = Readonly<Record<string, string | readonly string[]>>;

export type TableReading =
  | {
      readonly ok: true;
      readonly tables: readonly Table[];
      readonly leftOut?: readonly LeftOutFile[];
      /** What stands beside the phrases of an own export: how they were used. Not looked at yet. */
      readonly learning?: unknown;
    }
  | { readonly ok: false; readonly reason: BankFault };

/** A file of an archive that gave nothing. */
export interface LeftOutFile {
  readonly name: string;
  readonly reason: BankFault;
}

/** Why a file gives no bank. `encrypted`: it has a password; `too-large`, `too-many-rows`, `too-many-parts`: beyond `limits.ts`. */
export type BankFault =
  | 'empty-file'
  | 'unreadable'
  | 'newer-version'
  | 'unknown-format'
  | 'encrypted'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-parts';

/** One kind of file. The file that default-exports it is its registration. */
export interface Format {
  /** Equal to the file's name. */
  readonly id: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array) => Promise<TableReading> | TableReading;
}

/**
 * A record of these columns, without those that have no name. Two columns of one name (分组, 分组) are kept apart by a full-width
 * blank, which `fieldOf` does not see.
 */
export function recordOfCells(
  names: readonly string[],
  valueOf: (place: number) => string | readonly string[],
): SourceRecord {
  const record = Object.create(null) as Record<string, string | readonly string[]>;
  for (const [place, name] of names.entries()) {
    // Hundreds of them at the edge of a sheet would each need a longer key.
    if (name.trim() === '') continue;
    let key = name;
    while (key in record) key += '\u3000';
    record[key] = valueOf(place);
  }
  return record;
}
