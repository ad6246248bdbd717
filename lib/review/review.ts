import type { Finding, Level } from '../chat/finding';

/** The verdict on one draft. */
export interface Review {
  readonly level: Level;
  /** In order of their start; spans of one rule never overlap. */
  readonly findings: readonly Finding[];
  /** Ids of rules that failed and were skipped, each once. Absent when all ran. */
  readonly faults?: readonly string[];
}
