import { groupedNumbers } from '../../text/digit-runs';
import { ALL_DETECTORS } from '../all-detectors';
import type { Candidate, DataText } from '../detector';
import { candidateIn } from '../reading/candidates';
import { hintedNumbers } from '../reading/masked';
import type { Claim } from './claim';
import type { KnownValue } from './order-data';
import type { Owners } from './owners';

/** Numbers of orders and parcels; a shorter one may be anything. */
const SHORTEST = 10;
const LONGEST = 21;
const NUMBERS = new Set(['order-no', 'tracking-no']);

/** Further forms under which another buyer's data is recognised: numbers of orders and parcels without their letters and hyphens. */
export function furtherForms(values: readonly KnownValue[]): readonly KnownValue[] {
  return values
    .map(({ kind, value }) => ({ kind, value: value.replaceAll(/\D/gu, '') }))
    .filter(({ kind, value }) => NUMBERS.has(kind) && value.length >= SHORTEST);
}

/** Another buyer's data in forms that no detector takes for any. Asked of the tags alone. */
export function taggedNumbers(text: DataText, owners: Owners): readonly Claim[] {
  if (!owners.hasTags) return [];
  const numbers = groupedNumbers(text.numbers, SHORTEST, LONGEST).map(({ start, end, digits }) =>
    candidateIn(text.digits, start, end, digits, 'likely'),
  );
  const asked: Readonly<Record<string, readonly Candidate[]>> = {
    'order-no': numbers,
    'tracking-no': numbers,
    mobile: hintedNumbers(text.words),
  };
  return ALL_DETECTORS.flatMap((detector) =>
    (asked[detector.kind] ?? [])
      .filter(({ value }) => owners.isTagged(detector.kind, value))
      .map((candidate) => ({ detector, candidate, owner: () => 'foreign' as const })),
  );
}
