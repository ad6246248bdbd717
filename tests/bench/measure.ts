/** One line of the benchmark: what was measured, against what. Times in milliseconds, sizes in megabytes. */
export interface BenchRow {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | '×' | '%';
  readonly p50?: number;
  readonly p99?: number;
  readonly max?: number;
  /** For rows that are one figure. */
  readonly value?: number;
  /** What else there is to say: hits, or why there are no figures. */
  readonly note?: string;
  /** Which figure the design bounds, and by how much; absent for rows that only inform. */
  readonly budget?: { readonly of: 'p99' | 'max' | 'value'; readonly at: number; readonly least?: boolean };
}

/** A group of rows: one file of tests/bench/rows, found by its default export. */
export type RowGroup = () => Promise<readonly BenchRow[]> | readonly BenchRow[];

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * Runs `work` on each input `rounds` times after one round of warming up; the shortest of the rounds counts for each input, so that
 * what the machine did meanwhile does not count as ours.
 */
export function timeEach<T>(inputs: readonly T[], work: (input: T) => void, rounds = 3): Times {
  for (const input of inputs) work(input);
  const best = inputs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, input] of inputs.entries()) {
      const begun = performance.now();
      work(input);
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - begun);
    }
  }
  return spread(best);
}

/** How single times are spread. */
export function spread(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}

/** Whether a row keeps its budget; undefined when it has none. */
export function keepsBudget({ budget, ...row }: BenchRow): boolean | undefined {
  if (budget === undefined) return undefined;
  const figure = row[budget.of] ?? Infinity;
  return budget.least === true ? figure >= budget.at : figure <= budget.at;
}
