import type { Severity } from '../chat/finding';
import type { DigitRun } from '../text/digit-runs';
import type { Normalised } from '../text/normalise';

/** A piece of a draft that has the form of customer data. Format alone never decides: ownership does. */
export interface Candidate {
  /** Code units of the original draft, half-open. */
  readonly start: number;
  readonly end: number;
  /** Canonical form: digits only for numbers, lower case for ids and mail. What ownership compares. */
  readonly value: string;
  /** `certain`: fixed form or check digit; `likely`: form and context; `doubtful`: form alone. */
  readonly confidence: 'certain' | 'likely' | 'doubtful';
  /** Undone to be read: full-width digits, Chinese numerals, separators. */
  readonly disguised?: boolean;
}

/** The draft in the readings that detectors need. */
export interface DataText {
  readonly raw: string;
  /** Words: see `normalise`. */
  readonly words: Normalised;
  /** Digits: Chinese numerals, circled and keycap digits made plain and separators between digits dropped. */
  readonly digits: Normalised;
  /** The numbers of `digits`, with the groups they were written in. */
  readonly numbers: readonly DigitRun[];
}

export interface Detector {
  /** Kind id of privacy.md, equal to the file's name. */
  readonly kind: string;
  /** Name in the catalogue, zh-CN. */
  readonly title: string;
  readonly why: string;
  /** What to tell the agent when nobody is known to own it, where 看不出是这位顾客自己的 does not fit. */
  readonly message?: string;
  /** Severity when the data is this buyer's own (S1, S2), of unknown owner (S6) or another buyer's (S3). */
  readonly severity: {
    readonly own: Severity | 'pass';
    readonly unknown: Severity | 'pass';
    readonly foreign: Severity;
  };
  /** A way to reach somebody outside the platform: an agent's own (S8) is never given out. */
  readonly isContact?: boolean;
  /** There is nothing to put instead: the agent is only to look. */
  readonly isShownOnly?: boolean;
  /** Longer and more specific kinds claim a span first: lower runs earlier. */
  readonly order: number;
  readonly find: (text: DataText) => readonly Candidate[];
  /**
   * What to write instead when the data is the buyer's own: as little of it as still says which one is meant. Simplified.
   * `written` is the span as the agent wrote it.
   */
  readonly rewrite: (candidate: Candidate, written: string) => string;
  /** What to write instead when the data is not the buyer's own: names it and gives nothing of it. Simplified. */
  readonly withheld: string;
}

/** Drafts in which the kind must be found, and neighbours that only look like it. A named export beside the detector, `examples`. */
export interface DetectorExamples {
  readonly trips: readonly string[];
  readonly nearMisses: readonly string[];
}

/** Declares a detector; the file that default-exports it is its registration. */
export function defineDetector(detector: Detector): Detector {
  return detector;
}
