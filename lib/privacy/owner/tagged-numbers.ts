import { groupedNumbers } from '../../text/digit-runs';
import { matchesOf } from '../../text/matches';
import { ALL_DETECTORS } from '../all-detectors';
import type { DataText } from '../detector';
import { candidateIn } from '../reading/candidates';
import { hintedNumbers } from '../reading/masked';
import { surnameLength } from '../reading/surnames';
import type { Claim } from './claim';
import type { KnownValue } from './order-data';
import type { Owners } from './owners';

/** Numbers of orders and parcels; a shorter one may be anything. */
const SHORTEST = 10;
const LONGEST = 21;
const NUMBERS = ['order-no', 'tracking-no'];
const TITLE = '(?:先生|女士|小姐|太太)';
// 尾号5671的张先生, 张先生(尾号5671): a tail is everybody's, with the surname it is one person's.
const TAILED = new RegExp(
  `(?:尾号|[后末]四位)[是为:]?(\\d{4})[^,。!?;\\d\\n]{0,3}?(\\p{Script=Han}{1,2})${TITLE}|(\\p{Script=Han}{1,2})${TITLE}[^,。!?;\\d\\n]{0,6}(?:尾号|[后末]四位)[是为:]?(\\d{4})`,
  'gu',
);
const TAIL_LENGTH = 4;

/** Further forms under which another buyer's data is recognised: numbers without their letters and hyphens, a surname with the tail of a phone. */
export function furtherForms(values: readonly KnownValue[]): readonly KnownValue[] {
  const bare = values
    .filter(({ kind }) => NUMBERS.includes(kind))
    .map(({ kind, value }) => ({ kind, value: value.replaceAll(/\D/gu, '') }))
    .filter(({ value }) => value.length >= SHORTEST);
  const phones = values.filter(({ kind }) => kind === 'mobile');
  const names = values.filter(({ kind, value }) => kind === 'person-name' && surnameLength(value) > 0);
  const tailed = names.flatMap(({ kind, value: name }) =>
    phones.map(({ value }) => ({
      kind,
      value: tailedName(name.slice(0, surnameLength(name)), value.slice(-TAIL_LENGTH)),
    })),
  );
  return [...bare, ...tailed];
}

function tailedName(surname: string, tail: string): string {
  return `${surname}${tail}`;
}

/** Another buyer's data in forms that no detector takes for any. Asked of the tags alone. */
export function taggedNumbers(text: DataText, owners: Owners): readonly Claim[] {
  if (!owners.hasTags) return [];
  const found = [
    ...groupedNumbers(text.numbers, SHORTEST, LONGEST).flatMap(({ start, end, digits }) =>
      NUMBERS.filter((kind) => owners.isTagged(kind, digits)).map((kind) => ({
        kind,
        candidate: candidateIn(text.digits, start, end, digits, 'likely'),
      })),
    ),
    ...hintedNumbers(text.words).map((candidate) => ({ kind: 'mobile', candidate })),
    ...tailedNames(text).map((candidate) => ({ kind: 'person-name', candidate })),
  ];
  return found.flatMap(({ kind, candidate }) => {
    const detector = ALL_DETECTORS.find((one) => one.kind === kind);
    if (detector === undefined || !owners.isTagged(kind, candidate.value)) return [];
    return [{ detector, candidate, owner: () => 'foreign' as const }];
  });
}

function tailedNames({ words }: DataText): readonly Claim['candidate'][] {
  if (!/尾号|四位/u.test(words.text)) return [];
  return matchesOf(TAILED, words.text).flatMap(({ index, 0: whole, 1: tail, 2: name, 3: before, 4: after }) => {
    const said = name ?? before ?? '';
    return [said, said.slice(-1)].map((surname) =>
      candidateIn(words, index, index + whole.length, tailedName(surname, tail ?? after ?? ''), 'doubtful'),
    );
  });
}
