import type { Finding } from '../chat/finding';
import { graver } from '../chat/finding';
import type { Notice } from '../chat/notice';
import { AWAITED, UNJUDGED } from '../review/unjudged';
import type { Judgement } from './guard-core';

export interface NoticeOptions {
  readonly fixKey: () => string;
  /** The extension was updated or removed under this page. */
  readonly isOrphaned: () => boolean;
  /** Whether the shop lets its agents wave this finding through. */
  readonly isIgnorable: (finding: Finding) => boolean;
}

/** What the agent is told of a verdict, the gravest finding first. */
export function noticeOf(judgement: Judgement, occasion: Notice['occasion'], options: NoticeOptions): Notice {
  const { subject, level } = judgement;
  const failed = judgement.findings.some(({ rule }) => rule === UNJUDGED);
  const awaited = isAwaited(judgement);
  const findings = judgement.findings
    .filter(({ rule }) => rule !== UNJUDGED && rule !== AWAITED)
    .toSorted((a, b) => (a.severity === b.severity ? 0 : graver(a.severity, b.severity) === a.severity ? -1 : 1));
  return {
    occasion,
    severity: level === 'pass' ? 'hint' : level,
    draft: subject.text,
    findings,
    failed,
    awaited,
    orphaned: options.isOrphaned(),
    fixKey: options.fixKey(),
    ignorable: ignorableIn(findings, options),
  };
}

/** Whether the verdict waits for the rules. */
export function isAwaited({ findings }: Judgement): boolean {
  return findings.some(({ rule }) => rule === AWAITED);
}

/** Rules of which every finding may be ignored. */
function ignorableIn(findings: readonly Finding[], { isIgnorable }: NoticeOptions): readonly string[] {
  const fixed = new Set(findings.filter((finding) => !isIgnorable(finding)).map(({ rule }) => rule));
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !fixed.has(rule));
}
