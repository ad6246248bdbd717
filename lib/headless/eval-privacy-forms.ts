import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { readDataText } from '../privacy/data-text';
import { findCustomerData } from '../privacy/find-customer-data';
import { percent } from './percent';
import { ADDRESS_FORMS, addressSample, NAME_FORMS, nameSample } from './privacy-addresses';
import { DISGUISES, MOBILE_DISGUISES, SPLITS } from './privacy-disguises';
import { SAMPLE_KINDS } from './privacy-sample-table';
import { sentence } from './privacy-samples';
import { seeded } from './seeded';

const EACH = 200;
const SEED = 20_261_122;
const NOTHING: ReviewContext = { messages: [] };
// A number of one kind announced as another's is held all the same: a mobile number behind 微信 is an account.
const ALSO: Readonly<Record<string, readonly string[]>> = {
  mobile: ['wechat-id', 'alipay'],
  email: ['alipay'],
  'tracking-no': ['order-no'],
};

interface Tally {
  readonly hits: number;
  readonly all: number;
  readonly missed: readonly string[];
}

/** Recall of every kind and of every disguise, over generated sentences whose owner nobody knows. */
export function evaluateForms(showsMisses: boolean): void {
  const print = (name: string, { hits, all, missed }: Tally): void => {
    console.log(`  ${name.padEnd(32)} ${percent(hits, all)}`);
    if (showsMisses) for (const draft of missed.slice(0, 6)) console.log(`      missed  ${JSON.stringify(draft)}`);
  };
  console.log(`Recall by kind, ${EACH} sentences each`);
  for (const sample of SAMPLE_KINDS) {
    const random = seeded(SEED);
    print(
      sample.kind,
      tally(sample.kind, () => sentence(random, sample.labels, sample.make(random)), ALSO[sample.kind], hasForm),
    );
  }
  for (const form of ADDRESS_FORMS) {
    const random = seeded(SEED);
    print(
      `address, ${form}`,
      tallySpans('address', () => addressSample(form, random)),
    );
  }
  for (const form of NAME_FORMS) {
    const random = seeded(SEED);
    print(
      `person-name, ${form}`,
      tallySpans('person-name', () => nameSample(form, random)),
    );
  }
  evaluateBroken(print);
  evaluateDisguises(print);
}

type Print = (name: string, tally: Tally) => void;

function evaluateBroken(print: Print): void {
  console.log('\nTaken for it though broken (wrong check digit, wrong length)');
  for (const { kind, labels, make, breakIt } of SAMPLE_KINDS) {
    if (breakIt === undefined) continue;
    const random = seeded(SEED);
    print(kind, { ...tally(kind, () => sentence(random, labels, breakIt(make(random), random)), []), missed: [] });
  }
}

function evaluateDisguises(print: Print): void {
  const numbers = SAMPLE_KINDS.filter(({ isNumber }) => isNumber);
  console.log(`\nRecall by disguise, ${EACH} sentences for each of ${numbers.map(({ kind }) => kind).join(', ')}`);
  for (const [name, disguise] of Object.entries(DISGUISES)) {
    const random = seeded(SEED);
    const parts = numbers.map(({ kind, labels, make }) =>
      tally(kind, () => sentence(random, labels, disguise(make(random), random))),
    );
    print(name, {
      hits: parts.reduce((sum, { hits }) => sum + hits, 0),
      all: parts.reduce((sum, { all }) => sum + all, 0),
      missed: parts.flatMap(({ missed }) => missed.slice(0, 3)),
    });
  }
  const [mobile] = numbers;
  if (mobile === undefined) return;
  for (const [name, disguise] of Object.entries(MOBILE_DISGUISES)) {
    const random = seeded(SEED);
    const labels = ['加我电话', '微信', '联系电话', '打我手机', '电话是'] as const;
    print(
      `mobile, ${name}`,
      tally('mobile', () => sentence(random, labels, disguise(mobile.make(random), random))),
    );
  }
  for (const [name, split] of Object.entries(SPLITS)) {
    const random = seeded(SEED);
    const messages = (): readonly string[] => split(mobile.make(random));
    print(`mobile over messages, ${name}`, tallySplit(messages));
  }
}

type Finds = (draft: string, kinds: readonly string[]) => boolean;

const isHeld: Finds = (draft, kinds) => findCustomerData(draft, NOTHING, []).some(({ rule }) => kinds.includes(rule));
/** Order and parcel numbers and tax numbers are sent all day: they are found, and said only where they are another's. */
const hasForm: Finds = (draft, kinds) => {
  const text = readDataText(draft);
  return ALL_DETECTORS.some(({ kind, find }) => kinds.includes(kind) && find(text).length > 0);
};

function tally(kind: string, make: () => string, also = ALSO[kind] ?? [], finds = isHeld): Tally {
  const missed: string[] = [];
  for (let i = 0; i < EACH; i += 1) {
    const draft = make();
    if (!finds(draft, [kind, ...also])) missed.push(draft);
  }
  return { hits: EACH - missed.length, all: EACH, missed };
}

/** What is marked must cover the piece: half an address marked is half an address sent. */
function tallySpans(kind: string, make: () => { readonly draft: string; readonly piece: string }): Tally {
  const missed: string[] = [];
  for (let i = 0; i < EACH; i += 1) {
    const { draft, piece } = make();
    const findings = findCustomerData(draft, NOTHING, []).filter(({ rule }) => rule === kind);
    if (!findings.some((finding) => covers(finding, draft.indexOf(piece), piece.length)))
      missed.push(`${draft} → ${findings.map(({ text }) => text).join('|')}`);
  }
  return { hits: EACH - missed.length, all: EACH, missed };
}

/** At most two characters too few or too many on either side: a title behind a name belongs to it. */
function covers({ start, end }: Finding, from: number, length: number): boolean {
  return Math.abs(start - from) <= 2 && Math.abs(end - from - length) <= 2;
}

function tallySplit(make: () => readonly string[]): Tally {
  const missed: string[] = [];
  for (let i = 0; i < EACH; i += 1) {
    const sent = make();
    const draft = sent.at(-1) ?? '';
    const messages = sent.slice(0, -1).map((text) => ({ from: 'agent' as const, text }));
    if (findCustomerData(draft, { messages }, []).length === 0) missed.push(sent.join(' / '));
  }
  return { hits: EACH - missed.length, all: EACH, missed };
}
