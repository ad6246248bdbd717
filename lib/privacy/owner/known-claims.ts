import { ALL_DETECTORS } from '../all-detectors';
import type { Candidate, DataText } from '../detector';
import { isForeign, isHarmless, ownState } from '../ownership';
import type { Owner } from '../ownership';
import { framedNames, isMaskOf, maskedNames, maskedNumbers } from '../reading/masked';
import { isShortName } from '../reading/name-likeness';
import { namesOf } from '../reading/names';
import type { Claim } from './claim';
import { withTitle } from './claim';
import { findGivenNames } from './find-given-name';
import { findKnownText, findNamesApart } from './find-known-text';
import type { Owners } from './owners';

const BY_KIND = new Map(ALL_DETECTORS.map((detector) => [detector.kind, detector]));

/** Others' data and the buyer's own full name, word for word. */
export function knownClaims(text: DataText, owners: Owners): readonly Claim[] {
  const foreign = owners.others.filter(({ kind, value }) => !isHarmless(kind, value, owners));
  const names = owners.own.filter(({ kind }) => kind === 'person-name');
  return [...toClaims(text, foreign, 'foreign'), ...toClaims(text, names, names.length > 0 ? ownState(owners) : 'own')];
}

function toClaims(text: DataText, known: Owners['own'], owner: Owner): readonly Claim[] {
  return findKnownText(text, known).flatMap(({ kind, candidate }) => {
    const detector = BY_KIND.get(kind);
    if (detector === undefined || (NAMES.has(kind) && isOnlyWord(text.raw, candidate))) return [];
    return [
      { detector, candidate: kind === 'person-name' ? withTitle(text, candidate) : candidate, owner: () => owner },
    ];
  });
}

const NAMES = new Set(['person-name', 'other-buyer']);
const HAN = /\p{Script=Han}/u;
const NAMED_AFTER =
  /^(?:[先女小太][生士姐太]|[这那][单个位件]|的?(?:[订這那]?[单單]|包裹|快递|货)|[也刚][买拍下订说退换])/u;

/** 夏天穿很凉快: a name that is a word names somebody only where it stands apart or has or does what only somebody does. */
function isOnlyWord(raw: string, { start, end, value }: Candidate): boolean {
  if (value.length !== 2 || isShortName(value) || NAMED_AFTER.test(raw.slice(end, end + 4))) return false;
  return HAN.test(raw.charAt(start - 1)) || HAN.test(raw.charAt(end));
}

/** 138****5678, 林**: nothing to say about it, unless it stands for another buyer's number or name. */
export function maskedClaims(text: DataText, owners: Owners): readonly Claim[] {
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
    .map((candidate) => ({ detector, candidate, owner: () => 'foreign' }));
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
    return detector === undefined ? [] : [{ detector, candidate, owner: () => 'foreign' }];
  });
}

/** Names without any context, which only the tags can tell from words. */
export function taggedNames(text: DataText, owners: Owners): readonly Claim[] {
  const detector = BY_KIND.get('person-name');
  if (!owners.hasTags || detector === undefined) return [];
  return namesOf(text.words)
    .filter(({ value }) => isForeign('person-name', value, owners) && !isHarmless('person-name', value, owners))
    .map((candidate) => ({ detector, candidate: withTitle(text, candidate), owner: () => 'foreign' }));
}
