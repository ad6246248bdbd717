import type { Candidate, DataText, Detector } from '../detector';
import type { Owner } from '../ownership';
import { ownerOf } from '../ownership';
import type { Owners } from './owners';

/** A piece of a draft, the kind that it is taken for, and whose it is: asked only of what no other claim has taken. */
export interface Claim {
  readonly detector: Detector;
  readonly candidate: Candidate;
  readonly owner: () => Owner;
}

const TITLE = /^(?:先生|女士|小姐|太太)/u;

/** What one detector finds, with whose it is. */
export function detectorClaims(text: DataText, detector: Detector, owners: Owners): readonly Claim[] {
  return detector.find(text).map((found) => {
    const candidate = detector.kind === 'person-name' ? withTitle(text, found) : withSigns(text, found);
    return { detector, candidate, owner: () => ownerOf(text, detector, candidate, owners) };
  });
}

/** The title behind a name belongs to what is replaced: 林晓梅女士 becomes 林女士. */
export function withTitle(text: DataText, candidate: Candidate): Candidate {
  const title = TITLE.exec(text.raw.slice(candidate.end, candidate.end + 2))?.[0] ?? '';
  return { ...candidate, end: candidate.end + title.length };
}

/** +852 5123 4567, (0571) 8815 7858: the sign before a number belongs to what is replaced. */
function withSigns({ raw }: DataText, candidate: Candidate): Candidate {
  const { start, end } = candidate;
  const ahead = raw.charAt(start - 1);
  const isOpened = /[(（]/u.test(ahead) && /^[^()（）]*[)）]/u.test(raw.slice(start, end));
  const isCode = /[+＋]/u.test(ahead) && /^\d/u.test(candidate.value);
  return isOpened || isCode ? { ...candidate, start: start - 1 } : candidate;
}
