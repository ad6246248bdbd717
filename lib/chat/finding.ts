/**
 * `hint` underlines and lets the message go, `warn` holds it until it is sent again,
 * `block` holds it until the text is changed.
 */
export type Severity = 'hint' | 'warn' | 'block';

/** The verdict on a whole draft: its gravest finding, or `pass`. */
export type Level = 'pass' | Severity;

/** One thing wrong with a draft. Offsets are UTF-16 code units of the draft, half-open `[start, end)`. */
export interface Finding {
  /** A rule id (`arguing`) or a kind of customer data (`mobile`). */
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** `draft.slice(start, end)`. */
  readonly text: string;
  /** One plain sentence for the agent: what is wrong. Never scolds. */
  readonly message: string;
  /** One plain sentence: why it matters, naming the norm or the law. */
  readonly why?: string;
  /** What to write instead, where no exact replacement can be given. */
  readonly advice?: string;
  /** The whole replacement of `[start, end)`; it passes every rule itself. */
  readonly fix?: string;
  /** Customer data only: a second replacement of `[start, end)` that shows some of it and stars the rest, in the shop's masking profile. */
  readonly masked?: string;
  /** Data that this buyer must not get: what to say, in simplified characters, instead of the whole clause that was about to tell it. */
  readonly instead?: string;
}

const RANK: Readonly<Record<Level, number>> = { pass: 0, hint: 1, warn: 2, block: 3 };

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return RANK[b] > RANK[a] ? b : a;
}

/** The gravest severity among findings, or `pass`. */
export function levelOf(findings: readonly Finding[]): Level {
  return findings.reduce<Level>((level, finding) => graver(level, finding.severity), 'pass');
}
