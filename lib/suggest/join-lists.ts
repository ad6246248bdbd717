/** Some of the lists of `starts` and `entries`: `count` of them from number `list` on. */
export interface SomeLists {
  readonly starts: Uint32Array;
  readonly entries: Uint16Array;
  readonly list: number;
  readonly count: number;
}

/** Lists one after another: list `n` is `entries[starts[n]] …`. */
export function joinLists(parts: readonly SomeLists[]) {
  const length = ({ starts, list, count }: SomeLists) => (starts[list + count] ?? 0) - (starts[list] ?? 0);
  const entries = new Uint16Array(parts.reduce((sum, part) => sum + length(part), 0));
  const starts = new Uint32Array(parts.reduce((sum, { count }) => sum + count, 1));
  let lists = 0;
  for (const part of parts) {
    const begin = part.starts[part.list] ?? 0;
    const written = starts[lists] ?? 0;
    entries.set(part.entries.subarray(begin, part.starts[part.list + part.count]), written);
    for (let i = 1; i <= part.count; i += 1) starts[lists + i] = written + (part.starts[part.list + i] ?? 0) - begin;
    lists += part.count;
  }
  return { starts, entries };
}
