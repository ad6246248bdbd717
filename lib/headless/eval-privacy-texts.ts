import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ALL_STARTER_PHRASES } from './starter-packs';
import { NOTHING, found, rate } from './leak-figures';
import { leaksIn } from './leaks-in';

const SENTENCES = new URL('../review/judge/sentences/', import.meta.url);
const BANKS = new URL('../suggest/intents/banks/', import.meta.url);
/** Batches of clean lines that detectors may be developed on; all others only measure. The judge of words was trained on all but v and w. */
const FOR_DEVELOPING = new Set(['p', 'q', 'r', 's']);

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

/** Public test vectors. Check digits, not labels, say what is a number; a bare passport without a word for it is not ours to find. */
export function evaluateVectors(): void {
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
    const hits = positives.filter(({ text }) => found(text, kind)).length;
    const alarms = negatives.filter(({ text }) => found(text, kind)).length;
    console.log(`  ${kind.padEnd(10)} found ${hits}/${positives.length}, false alarms ${alarms}/${negatives.length}`);
  }
}

/** Lines without anybody's data, of several writers. */
export function evaluateClean(showsAlarms: boolean): void {
  console.log('\nFalse alarms on clean lines of agents');
  const batches = readdirSync(SENTENCES).toSorted();
  const developing = batches.filter((batch) => FOR_DEVELOPING.has(batch)).flatMap(ordinaryLines);
  printAlarms('ordinary lines, for developing', developing, showsAlarms);
  printAlarms('replies of trade banks', bankReplies(), showsAlarms);
  printAlarms(
    'starter phrases',
    ALL_STARTER_PHRASES.map(({ body }) => body),
    showsAlarms,
  );
  for (const batch of batches.filter((name) => !FOR_DEVELOPING.has(name)))
    printAlarms(`ordinary lines ${batch}, only measured`, ordinaryLines(batch), false);
}

function ordinaryLines(batch: string): readonly string[] {
  const folder = new URL(`${batch}/`, SENTENCES);
  const files = readdirSync(folder).filter((file) => file.startsWith('ordinary'));
  return files
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .flatMap((line) => (line.startsWith('-') ? [line.split('\t')[1] ?? ''] : []));
}

function bankReplies(): readonly string[] {
  return readdirSync(BANKS).flatMap((author) =>
    readdirSync(new URL(`${author}/`, BANKS)).flatMap((file) =>
      readFileSync(new URL(`${author}/${file}`, BANKS), 'utf8')
        .split('\n')
        .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])),
    ),
  );
}

function printAlarms(name: string, lines: readonly string[], showsThem: boolean): void {
  if (lines.length === 0) return;
  const alarms = lines.filter((line) => leaksIn(line, NOTHING).length > 0);
  console.log(`  ${name.padEnd(34)} ${rate(alarms.length, lines)}`);
  if (!showsThem) return;
  for (const line of alarms) {
    const said = leaksIn(line, NOTHING).map(({ rule, severity, text }) => `${rule}/${severity} «${text}»`);
    console.log(`      ${said.join(' ')}  in  ${line}`);
  }
}
