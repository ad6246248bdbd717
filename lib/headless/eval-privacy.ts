/**
 * Prints how much customer data is found and how often a clean line is disturbed: over generated numbers (seeded), over public
 * test vectors where they are at hand, and over messages that nobody tuned on (tests/privacy/held-out.json).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ReviewContext } from '../chat/draft';
import type { Severity } from '../chat/finding';
import { findCustomerData } from '../privacy/find-customer-data';
import type { SampleKind } from './privacy-samples';
import { DISGUISES, SAMPLE_KINDS, seeded, sentence } from './privacy-samples';

const EACH = 200;
const FUZZ_MILLISECONDS = 5000;
const NOTHING: ReviewContext = { messages: [] };
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function found(draft: string, kinds: readonly string[], context: ReviewContext = NOTHING): boolean {
  return findCustomerData(draft, context, []).some(({ rule }) => kinds.includes(rule));
}

function evaluateDisguises(): void {
  console.log(`\nRecall of generated numbers, ${EACH} each (owner unknown)`);
  for (const sample of SAMPLE_KINDS) {
    const random = seeded(20_261_122);
    for (const [name, disguise] of Object.entries(DISGUISES)) {
      if (name === 'sound-alikes' && sample.kind !== 'mobile') continue;
      let hits = 0;
      for (let i = 0; i < EACH; i += 1) {
        const labels: SampleKind['labels'] = name === 'sound-alikes' ? ['加我电话', '微信', '联系电话'] : sample.labels;
        const draft = sentence(random, labels, disguise(sample.make(random), random));
        if (found(draft, [sample.kind, 'wechat-id'])) hits += 1;
      }
      console.log(`  ${sample.kind.padEnd(10)} ${name.padEnd(14)} ${percent(hits, EACH)}`);
    }
    let alarms = 0;
    for (let i = 0; i < EACH * 5; i += 1) {
      const draft = sentence(random, sample.labels, sample.breakIt(sample.make(random), random));
      if (found(draft, [sample.kind])) alarms += 1;
    }
    console.log(`  ${sample.kind.padEnd(10)} broken numbers taken for it: ${percent(alarms, EACH * 5)}`);
  }
}

interface State {
  readonly name: string;
  readonly context: (value: string) => ReviewContext;
  readonly allow?: (value: string) => readonly string[];
  readonly mobile: Severity | 'pass';
  readonly 'id-card': Severity | 'pass';
}

const STATES: readonly State[] = [
  {
    name: 'own (S1)',
    context: (value) => ({ messages: [], order: { phone: value, id: value } }),
    mobile: 'hint',
    'id-card': 'block',
  },
  {
    name: 'echoed (S2)',
    context: (value) => ({ messages: [{ from: 'buyer', text: `我的${value}` }] }),
    mobile: 'hint',
    'id-card': 'block',
  },
  {
    name: 'foreign (S3)',
    context: (value) => ({ messages: [], others: [{ phone: value, id: value }] }),
    mobile: 'block',
    'id-card': 'block',
  },
  { name: 'unknown (S6)', context: () => NOTHING, mobile: 'warn', 'id-card': 'block' },
  { name: 'shop (S7)', context: () => NOTHING, allow: (value) => [value], mobile: 'pass', 'id-card': 'pass' },
];

function evaluateOwnership(): void {
  console.log('\nOwnership: severity as the state demands, all disguises but sound-alikes');
  for (const state of STATES) {
    for (const sample of SAMPLE_KINDS.filter(({ kind }) => kind === 'mobile' || kind === 'id-card')) {
      const random = seeded(7);
      let right = 0;
      let all = 0;
      for (const [name, disguise] of Object.entries(DISGUISES)) {
        if (name === 'sound-alikes') continue;
        for (let i = 0; i < EACH / 10; i += 1) {
          const value = sample.make(random);
          const draft = sentence(random, sample.labels, disguise(value, random));
          const [first] = findCustomerData(draft, state.context(value), state.allow?.(value) ?? []);
          if ((first?.severity ?? 'pass') === state[sample.kind as 'mobile' | 'id-card']) right += 1;
          all += 1;
        }
      }
      console.log(`  ${state.name.padEnd(14)} ${sample.kind.padEnd(10)} ${percent(right, all)}`);
    }
  }
}

interface Vector {
  readonly text: string;
  readonly label: string;
  readonly expect: number | null;
  readonly checksum_ok?: boolean | null;
  readonly luhn_ok?: boolean | null;
}

const VECTOR_KINDS: Readonly<Record<string, string>> = {
  CNPhone: 'mobile',
  CNIDCard: 'id-card',
  CNBankCard: 'bank-card',
  CNPassport: 'passport',
  CNEmail: 'email',
};

/** Check digits, not labels, say what is a number; a bare card or passport without a word for it is not ours to find. */
function evaluateVectors(): void {
  const file = new URL('../../../shared/data/pii_vectors_cn/vectors.json', import.meta.url);
  console.log('\nPublic test vectors');
  if (!existsSync(file)) {
    console.log('  not at hand (../shared/data/pii_vectors_cn)');
    return;
  }
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
  for (const [label, kind] of Object.entries(VECTOR_KINDS)) {
    const own = vectors.filter((vector) => vector.label === label && vector.expect !== null);
    const positives = own.filter(
      ({ expect, checksum_ok, luhn_ok }) => expect !== 0 && checksum_ok !== false && luhn_ok !== false,
    );
    const negatives = own.filter((vector) => !positives.includes(vector) && vector.checksum_ok !== true);
    const missed = positives.filter(({ text }) => !found(text, [kind]));
    const alarms = negatives.filter(({ text }) => found(text, [kind]));
    console.log(
      `  ${kind.padEnd(10)} found ${positives.length - missed.length}/${positives.length}, false alarms ${alarms.length}/${negatives.length}`,
    );
    for (const { text } of missed) console.log(`      missed  ${text}`);
    for (const { text } of alarms) console.log(`      alarm   ${text}`);
  }
}

interface HeldOut {
  readonly leaks: readonly (ReviewContext & {
    readonly draft: string;
    readonly kind: string;
    readonly severity?: Severity;
  })[];
  readonly clean: readonly (ReviewContext & { readonly draft: string })[];
}

function evaluateHeldOut(): void {
  const file = new URL('../../tests/privacy/held-out.json', import.meta.url);
  const { leaks, clean } = JSON.parse(readFileSync(file, 'utf8')) as HeldOut;
  console.log('\nHeld-out messages, written after the detectors and never tuned on');
  const missed = leaks.filter((leak) => !found(leak.draft, [leak.kind], { ...NOTHING, ...leak }));
  for (const kind of new Set(leaks.map((leak) => leak.kind))) {
    const all = leaks.filter((leak) => leak.kind === kind);
    console.log(
      `  ${kind.padEnd(14)} ${all.length - all.filter((leak) => missed.includes(leak)).length}/${all.length}`,
    );
  }
  const unsaid = missed.filter((leak) => findCustomerData(leak.draft, { ...NOTHING, ...leak }, []).length === 0);
  console.log(
    `  recall ${percent(leaks.length - missed.length, leaks.length)} (${percent(leaks.length - unsaid.length, leaks.length)} under any kind)`,
  );
  const judged = leaks.filter((leak) => leak.severity !== undefined && !missed.includes(leak));
  const right = judged.filter((leak) =>
    findCustomerData(leak.draft, { ...NOTHING, ...leak }, []).some(
      (f) => f.rule === leak.kind && f.severity === leak.severity,
    ),
  );
  console.log(`  severity as the state demands ${percent(right.length, judged.length)}`);
  const alarms = clean.filter((line) => findCustomerData(line.draft, { ...NOTHING, ...line }, []).length > 0);
  const characters = clean.reduce((sum, line) => sum + line.draft.length, 0);
  console.log(
    `  false alarms ${alarms.length}/${clean.length} lines, ${((10_000 * alarms.length) / characters).toFixed(1)} per 10,000 characters`,
  );
  for (const leak of missed) console.log(`      missed  ${leak.kind}: ${leak.draft}`);
  for (const line of alarms) {
    const [first] = findCustomerData(line.draft, { ...NOTHING, ...line }, []);
    console.log(`      alarm   ${first?.rule} ${first?.severity} «${first?.text}»: ${line.draft}`);
  }
}

/** Random strings of everything that detectors look at: nothing may throw, every span must lie inside its draft. */
function fuzz(): void {
  const random = seeded(1);
  const alphabet = [
    ...'0123456789幺三八①②③-. @xX微信号路栋室单元收件人王小明的订单SF()*：,,您\u200B\u20E3🌸😀v艾特点com\n',
    '银行',
    '身份证',
  ];
  const end = performance.now() + FUZZ_MILLISECONDS;
  let runs = 0;
  let wrong = 0;
  while (performance.now() < end) {
    const draft = Array.from({ length: 40 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');
    for (const { start, end: to, text } of findCustomerData(draft, NOTHING, []))
      if (draft.slice(start, to) !== text || to <= start) wrong += 1;
    runs += 1;
  }
  console.log(`\nFuzz: ${runs} random drafts in ${FUZZ_MILLISECONDS / 1000} s, ${wrong} wrong spans, none threw`);
}

evaluateDisguises();
evaluateOwnership();
evaluateVectors();
evaluateHeldOut();
fuzz();
