import type { ReviewContext } from '../chat/draft';
import type { Finding, Severity } from '../chat/finding';
import { ALL_DETECTORS } from './all-detectors';
import { readDataText } from './data-text';
import type { Candidate, DataText, Detector } from './detector';
import type { Owner } from './ownership';
import { ownerOf } from './ownership';
import { readOwners } from './owners';

interface Claim {
  readonly detector: Detector;
  readonly candidate: Candidate;
}

/**
 * The customer data in a draft that must not go out as it stands, in order of appearance; one kind for one span. Offsets are
 * UTF-16 code units of the draft. `allow` holds the shop's own public data. Pure and total; linear in the draft's length.
 */
export function findCustomerData(draft: string, context: ReviewContext, allow: readonly string[]): readonly Finding[] {
  const claims = claim(readDataText(draft));
  if (claims.length === 0) return [];
  const owners = readOwners(context, allow);
  return claims
    .flatMap((entry) => toFinding(draft, entry, ownerOf(entry.detector, entry.candidate, owners)))
    .toSorted((a, b) => a.start - b.start);
}

/** The most specific kind claims a span first. */
function claim(text: DataText): readonly Claim[] {
  const claims: Claim[] = [];
  for (const detector of ALL_DETECTORS) {
    for (const candidate of detector.find(text)) {
      const isTaken = claims.some(
        (other) => other.candidate.start < candidate.end && candidate.start < other.candidate.end,
      );
      if (!isTaken) claims.push({ detector, candidate });
    }
  }
  return claims;
}

function toFinding(draft: string, { detector, candidate }: Claim, owner: Owner): readonly Finding[] {
  const severity = severityOf(detector, candidate, owner);
  if (severity === 'pass') return [];
  const { start, end } = candidate;
  const isOwn = owner === 'own' || owner === 'echoed';
  return [
    {
      rule: detector.kind,
      severity,
      start,
      end,
      text: draft.slice(start, end),
      message: messageOf(detector, owner),
      why: detector.why,
      fix: isOwn ? detector.rewrite(candidate) : detector.withheld,
    },
  ];
}

function severityOf(detector: Detector, candidate: Candidate, owner: Owner): Severity | 'pass' {
  if (owner === 'public' || owner === 'placeholder') return 'pass';
  if (owner === 'foreign') return detector.severity.foreign;
  if (owner === 'own' || owner === 'echoed') return detector.severity.own;
  return candidate.confidence === 'doubtful' ? doubtful(detector.severity.unknown) : detector.severity.unknown;
}

/** What only may be customer data is never held for good. */
function doubtful(severity: Severity | 'pass'): Severity | 'pass' {
  if (severity === 'block') return 'warn';
  return severity === 'hint' ? 'pass' : severity;
}

function messageOf(detector: Detector, owner: Owner): string {
  if (owner === 'foreign') return `这是另一位买家的${detector.title},不能发给现在这位顾客。`;
  if (owner === 'own' || owner === 'echoed') return `这里写出了完整的${detector.title},只说到能认出是哪一个就够了。`;
  return `这里有${detector.title},看不出是这位顾客自己的。`;
}
