import type { Finding, Level } from '../../lib/chat/finding';
import { graver, levelOf } from '../../lib/chat/finding';

/** What is told once: all findings of one rule that say the same. */
export interface WarningEntry {
  readonly first: Finding;
  /** With the first, in order of their start. */
  readonly findings: readonly Finding[];
}

/** What a warning lists, the gravest first, then in order of the draft; no hint beside what holds the message. */
export function warningEntries(findings: readonly Finding[]): readonly WarningEntry[] {
  const holds = levelOf(findings) !== 'hint';
  const told = findings.filter(({ severity }) => !holds || severity !== 'hint').toSorted((a, b) => a.start - b.start);
  const entries = new Map<string, WarningEntry>();
  for (const finding of told) {
    const key = `${finding.rule}\n${finding.message}`;
    const { first, findings: before } = entries.get(key) ?? { first: finding, findings: [] };
    entries.set(key, { first, findings: [...before, finding] });
  }
  return [...entries.values()].toSorted((a, b) => byGravity(levelOf(a.findings), levelOf(b.findings)));
}

function byGravity(a: Level, b: Level): number {
  if (a === b) return 0;
  return graver(a, b) === a ? -1 : 1;
}
