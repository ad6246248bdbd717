import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import { isTraditional } from '../text/script';
import { ALL_DETECTORS } from './all-detectors';
import { readDataText } from './data-text';
import type { Candidate, DataText, Detector } from './detector';
import { staysOnPlatform } from './link';
import { findGivenNames } from './owner/find-given-name';
import { findKnownText, findNamesApart } from './owner/find-known-text';
import { findWrongWindow } from './owner/find-wrong-window';
import { joinedDrafts } from './reading/last-messages';
import { framedNames, isMaskOf, maskedNames, maskedNumbers } from './reading/masked';
import { namesOf } from './reading/names';
import { readSpacedOut } from './reading/spaced-out';
import { readOwners } from './owner/owners';
import type { Owners } from './owner/owners';
import type { Owner } from './ownership';
import { isForeign, isHarmless, ownState, ownerOf } from './ownership';
import { toFinding } from './owner/to-finding';
import type { MaskingProfile } from './wording/masking';

interface Claim {
  readonly detector: Detector;
  readonly candidate: Candidate;
  readonly owner: Owner;
}

const BY_KIND = new Map(ALL_DETECTORS.map((detector) => [detector.kind, detector]));
// What is dictated piece by piece. The rest, split, is several ordinary sentences.
const SPLIT_KINDS = new Set(
  'mobile landline overseas-phone id-card bank-card wechat-id messenger-id qq alipay email link credential passport tw-id'.split(
    ' ',
  ),
);
// What is written letter by letter, and names in brackets. Numbers taken apart are read in the digits' reading.
const SPACED_KINDS = new Set('wechat-id messenger-id qq alipay email link person-name shop-secret'.split(' '));
const TITLE = /^(?:先生|女士|小姐|太太)/u;

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
  const owners = readOwners(context, allow);
  // What is known to be another's claims first: no reading of its form makes it less so.
  const claims = claim(draft.length, [
    knownClaims(text, owners),
    maskedClaims(text, owners),
    ...ALL_DETECTORS.map((detector) => detectorClaims(text, detector, owners)),
    taggedNames(text, owners),
    splitClaims(draft, context, owners),
    spacedClaims(text, owners),
  ]).filter((entry) => isAtIssue(entry, context));
  const elsewhere = findWrongWindow(text, context);
  if (claims.length === 0) return elsewhere;
  const written = { text: draft, isTraditional: isTraditional(draft), masking };
  return [...elsewhere, ...claims.flatMap((entry) => toFinding(written, entry.detector, entry.candidate, entry.owner))];
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

/** What is found once the signs between the letters of an account are left out. */
function spacedClaims(text: DataText, owners: Owners): readonly Claim[] {
  const spaced = readSpacedOut(text);
  if (spaced === undefined) return [];
  return ALL_DETECTORS.filter(({ kind }) => SPACED_KINDS.has(kind)).flatMap((detector) =>
    detectorClaims(spaced, detector, owners),
  );
}

/** What this draft completes of a number or an account that the agent's last messages began. */
function splitClaims(draft: string, context: ReviewContext, owners: Owners): readonly Claim[] {
  return joinedDrafts(draft, context.messages).flatMap(({ text, toDraft }) =>
    [
      ...knownClaims(text, owners),
      ...ALL_DETECTORS.filter(({ kind }) => SPLIT_KINDS.has(kind)).flatMap((detector) =>
        detectorClaims(text, detector, owners),
      ),
    ].flatMap((entry) => {
      const span = toDraft(entry.candidate);
      return span === undefined ? [] : [{ ...entry, candidate: { ...entry.candidate, ...span } }];
    }),
  );
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

function detectorClaims(text: DataText, detector: Detector, owners: Owners): readonly Claim[] {
  return detector.find(text).map((found) => {
    const candidate = detector.kind === 'person-name' ? withTitle(text, found) : found;
    return { detector, candidate, owner: ownerOf(text, detector, candidate, owners) };
  });
}

/** Others' data and the buyer's own full name, word for word. */
function knownClaims(text: DataText, owners: Owners): readonly Claim[] {
  const foreign = owners.others.filter(({ kind, value }) => !isHarmless(kind, value, owners));
  const names = owners.own.filter(({ kind }) => kind === 'person-name');
  return [...toClaims(text, foreign, 'foreign'), ...toClaims(text, names, names.length > 0 ? ownState(owners) : 'own')];
}

function toClaims(text: DataText, known: Owners['own'], owner: Owner): readonly Claim[] {
  return findKnownText(text, known).flatMap(({ kind, candidate }) => {
    const detector = BY_KIND.get(kind);
    if (detector === undefined) return [];
    return [{ detector, candidate: kind === 'person-name' ? withTitle(text, candidate) : candidate, owner }];
  });
}

/** 138****5678, 林**: nothing to say about it, unless it stands for another buyer's number or name. */
function maskedClaims(text: DataText, owners: Owners): readonly Claim[] {
  return [...maskedNameClaims(text, owners), ...maskedNumberClaims(text, owners)];
}

function maskedNameClaims(text: DataText, owners: Owners): readonly Claim[] {
  const detector = BY_KIND.get('person-name');
  if (detector === undefined) return [];
  const names = namesIn(owners.others);
  const found = [
    ...maskedNames(text.words, names),
    ...findNamesApart(text, names),
    ...findGivenNames(text.words, names),
  ];
  const tagged = owners.hasTags
    ? framedNames(text.words).filter(({ value }) => owners.isTagged('person-name', value))
    : [];
  if (found.length + tagged.length === 0) return [];
  const own = maskedNames(text.words, namesIn(owners.own));
  return [...found, ...tagged]
    .filter(({ start }) => !own.some((mine) => mine.start === start))
    .map((candidate) => ({ detector, candidate, owner: 'foreign' }));
}

function namesIn(known: Owners['own']): readonly string[] {
  return known.flatMap(({ kind, value }) => (kind === 'person-name' ? [value] : []));
}

function maskedNumberClaims(text: DataText, owners: Owners): readonly Claim[] {
  return maskedNumbers(text.words).flatMap((candidate) => {
    if (owners.own.some(({ value }) => isMaskOf(candidate.value, value))) return [];
    const kind =
      owners.others.find(({ value }) => isMaskOf(candidate.value, value))?.kind ??
      (owners.hasTags && owners.isTagged('mobile', candidate.value) ? 'mobile' : undefined);
    const detector = BY_KIND.get(kind ?? '');
    return detector === undefined ? [] : [{ detector, candidate, owner: 'foreign' }];
  });
}

/** Names without any context, which only the tags can tell from words. */
function taggedNames(text: DataText, owners: Owners): readonly Claim[] {
  const detector = BY_KIND.get('person-name');
  if (!owners.hasTags || detector === undefined) return [];
  return namesOf(text.words)
    .filter(({ value }) => isForeign('person-name', value, owners) && !isHarmless('person-name', value, owners))
    .map((candidate) => ({ detector, candidate: withTitle(text, candidate), owner: 'foreign' }));
}

/** The title behind a name belongs to what is replaced: 林晓梅女士 becomes 林女士. */
function withTitle(text: DataText, candidate: Candidate): Candidate {
  const title = TITLE.exec(text.raw.slice(candidate.end, candidate.end + 2))?.[0] ?? '';
  return { ...candidate, end: candidate.end + title.length };
}
