import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import { isTraditional } from '../text/script';
import { ALL_DETECTORS } from './all-detectors';
import { readDataText } from './data-text';
import type { Candidate, DataText } from './detector';
import { staysOnPlatform } from './link';
import type { Claim } from './owner/claim';
import { detectorClaims } from './owner/claim';
import { findWrongWindow } from './owner/find-wrong-window';
import { knownClaims, maskedClaims, taggedNames } from './owner/known-claims';
import { readOwners } from './owner/owners';
import { dictatedClaims, rearrangedClaims, soundedClaims, spacedClaims, splitClaims } from './owner/pieced-claims';
import { taggedNumbers } from './owner/tagged-numbers';
import { toFinding } from './owner/to-finding';
import type { MaskingProfile } from './wording/masking';

/** What was found last in a context: the same draft is asked about twice in a review, and looking costs more than all else that is done with it. */
const LOOKED_AT = new WeakMap<
  ReviewContext,
  { readonly draft: string; readonly allow: readonly string[]; readonly claims: readonly Claim[] }
>();

/**
 * The customer data in a draft that must not go out as it stands, in order of appearance; one kind for one span. Offsets are
 * UTF-16 code units of the draft. `allow` holds the shop's own public data. Pure and total; linear in the draft's length.
 */
export function findCustomerData(
  draft: string,
  context: ReviewContext,
  allow: readonly string[],
  masking: MaskingProfile = 'default',
): readonly Finding[] {
  const text = readDataText(draft);
  const all = claimsIn(draft, text, context, allow);
  LOOKED_AT.set(context, { draft, allow, claims: all });
  const claims = all.filter((entry) => isAtIssue(entry, context));
  const elsewhere = findWrongWindow(text, context);
  if (claims.length === 0) return elsewhere;
  const written = { text: draft, isTraditional: isTraditional(draft), masking };
  return [
    ...elsewhere,
    ...claims.flatMap((entry) => toFinding(written, entry.detector, entry.candidate, entry.owner())),
  ];
}

/** Where a draft holds data that may go out: the shop's own, the courier's, samples, links of the platform. Code units of the draft, in order, apart. */
export function permittedSpans(
  draft: string,
  context: ReviewContext,
  allow: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const isPermitted = (entry: Claim): boolean =>
    !isAtIssue(entry, context) || entry.owner() === 'public' || entry.owner() === 'sample';
  const looked = LOOKED_AT.get(context);
  const isLookedAt = looked?.draft === draft && looked.allow === allow;
  const claims = isLookedAt ? looked.claims : claimsIn(draft, readDataText(draft), context, allow);
  return claims.filter((entry) => isPermitted(entry)).map(({ candidate }) => candidate);
}

function claimsIn(draft: string, text: DataText, context: ReviewContext, allow: readonly string[]): readonly Claim[] {
  const owners = readOwners(context, allow);
  // What is known to be another's claims first: no reading of its form makes it less so.
  return claim(draft.length, [
    knownClaims(text, owners),
    maskedClaims(text, owners),
    rearrangedClaims(text, owners),
    ...ALL_DETECTORS.map((detector) => detectorClaims(text, detector, owners)),
    taggedNames(text, owners),
    taggedNumbers(text, owners),
    splitClaims(draft, context, owners),
    spacedClaims(text, owners),
    dictatedClaims(text, owners),
    soundedClaims(text, owners),
  ]);
}

/** A link that stays on the platform, a picture while nobody's order is open, the nickname of the one who is spoken to: nothing to say. */
function isAtIssue({ detector: { kind }, candidate }: Claim, context: ReviewContext): boolean {
  const { site, order } = context;
  if (kind === 'link') return !staysOnPlatform(candidate.value, site) || isTakenApart(candidate);
  if (kind === 'image') return order !== undefined;
  return kind !== 'other-buyer' || !isSpokenOfByBuyer(candidate.value, context);
}

/** 您老公, 王姐的那单: whom the buyer has spoken of, who receives the order or who is spoken to is no stranger. */
function isSpokenOfByBuyer(who: string, { messages, order, buyerName }: ReviewContext): boolean {
  if (who === buyerName?.toLowerCase() || order?.receiver?.charAt(0) === who.charAt(0)) return true;
  return messages.some(({ from, text }) => from === 'buyer' && text.includes(who));
}

/** A link in pieces, in other letters or with 点 for its dots was made to get past the platform, whatever it says. */
function isTakenApart({ value, disguised }: Candidate): boolean {
  return disguised === true && value.includes('.');
}

/** One kind for one span: earlier lists claim first. In order of the spans. */
function claim(length: number, lists: readonly (readonly Claim[])[]): readonly Claim[] {
  const taken = new Uint8Array(length);
  const claims: Claim[] = [];
  for (const entry of lists.flat()) {
    const { start, end } = entry.candidate;
    if (end <= start || taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    claims.push(entry);
  }
  return claims.toSorted((a, b) => a.candidate.start - b.candidate.start);
}
