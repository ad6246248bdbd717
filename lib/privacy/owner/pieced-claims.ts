import type { ReviewContext } from '../../chat/draft';
import { ALL_DETECTORS } from '../all-detectors';
import type { DataText } from '../detector';
import { readDictated } from '../reading/dictated';
import { joinedDrafts } from '../reading/last-messages';
import { readRearranged } from '../reading/rearranged';
import { readSounded } from '../reading/sounded';
import { readSpacedOut } from '../reading/spaced-out';
import type { Claim } from './claim';
import { detectorClaims } from './claim';
import { knownClaims } from './known-claims';
import type { Owners } from './owners';

// What is dictated piece by piece. The rest, split, is several ordinary sentences.
const SPLIT_KINDS = new Set(
  'mobile landline overseas-phone id-card bank-card wechat-id messenger-id qq alipay email link credential passport tw-id address licence-plate hk-id macau-id travel-permit uscc tracking-no order-no hotline payment-code coordinates'.split(
    ' ',
  ),
);
/** A name in pieces: what is longer is a sentence. */
const LONGEST_GIVEN = 4;
// What is written letter by letter, and names and homes with signs between their parts. Numbers taken apart are read in the digits' reading.
const SPACED_KINDS = new Set('wechat-id messenger-id qq alipay email link person-name address shop-secret'.split(' '));

// What is read aloud in groups: numbers, whatever they number.
const DICTATED_KINDS = new Set(
  'mobile landline overseas-phone hotline id-card bank-card tw-id hk-id macau-id passport travel-permit qq alipay credential tracking-no order-no licence-plate'.split(
    ' ',
  ),
);

/** What is found once the words between the groups of a number are left out. */
export function dictatedClaims(text: DataText, owners: Owners): readonly Claim[] {
  return numberClaims(readDictated(text), owners);
}

/** What is found once the parts of a number are put in order: the words say that it is one, whatever it looks like as it stands. */
export function rearrangedClaims(text: DataText, owners: Owners): readonly Claim[] {
  return numberClaims(readRearranged(text), owners);
}

/** What is found once characters that sound like digits are read as digits. */
export function soundedClaims(text: DataText, owners: Owners): readonly Claim[] {
  return numberClaims(readSounded(text), owners);
}

function numberClaims(reading: DataText | undefined, owners: Owners): readonly Claim[] {
  if (reading === undefined) return [];
  return ALL_DETECTORS.filter(({ kind }) => DICTATED_KINDS.has(kind)).flatMap((detector) =>
    detectorClaims(reading, detector, owners),
  );
}

/** What is found once the signs between the letters of an account are left out. */
export function spacedClaims(text: DataText, owners: Owners): readonly Claim[] {
  const spaced = readSpacedOut(text);
  if (spaced === undefined) return [];
  return ALL_DETECTORS.filter(({ kind }) => SPACED_KINDS.has(kind)).flatMap((detector) =>
    detectorClaims(spaced, detector, owners),
  );
}

/** What this draft completes of a number or an account that the agent's last messages began; doubtful readings give way to sure ones. */
export function splitClaims(draft: string, context: ReviewContext, owners: Owners): readonly Claim[] {
  const claims = joinedDrafts(draft, context.messages).flatMap(({ text, toDraft }) =>
    [
      ...knownClaims(text, owners),
      ...ALL_DETECTORS.filter(
        ({ kind }) => SPLIT_KINDS.has(kind) || (kind === 'person-name' && draft.length <= LONGEST_GIVEN),
      ).flatMap((detector) => detectorClaims(text, detector, owners)),
    ].flatMap((entry) => {
      const span = toDraft(entry.candidate);
      return span === undefined ? [] : [{ ...entry, candidate: { ...entry.candidate, ...span } }];
    }),
  );
  return claims.toSorted((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)));
}

const isDoubtful = ({ candidate }: Claim): boolean => candidate.confidence === 'doubtful';
