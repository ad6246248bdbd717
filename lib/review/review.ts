import type { Finding, Level } from '../chat/finding';

/** The verdict on one draft. */
export interface Review {
  readonly level: Level;
  /** In order of their start; spans of one rule never overlap. */
  readonly findings: readonly Finding[];
}
