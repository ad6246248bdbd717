import type { ReviewContext } from '../chat/draft';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { detectorExamplesOf } from '../privacy/all-examples';
import { findCustomerData } from '../privacy/find-customer-data';
import type { Random } from './seeded';
import { pick, seeded } from './seeded';

interface FuzzReport {
  readonly runs: number;
  /** What went wrong, with the string in JSON: thrown errors, spans outside their draft, verdicts that took too long. */
  readonly faults: readonly string[];
  /** Milliseconds. */
  readonly slowest: number;
}

/** A verdict on a string of at most a few hundred characters that takes longer hangs the page. */
const TOO_LONG = 250;
const RETRIES = 3;
const LONGEST = 160;
const ALPHABET = [
  ...'0123456789零一二三幺两〇壹贰①②⑴❸８９-. ,，、/\\|_~@xXoOlIzSvVqQ*#+:：()（）[]【】<>“”的是您我他号路街弄栋幢座室单元楼收件人王小明订单快递微信电话',
  '\u200B',
  '\uFE0F\u20E3',
  '\uD83D',
  '\uDE00',
  '🌸',
  '🛰',
  '👉🏽',
  '\n',
  '\t',
  '\u202E',
  '𝟏',
  '٣',
  '银行',
  '身份证',
  '收件人:',
  '微信号',
  '点com',
  '艾特',
  '区',
  '省',
  '1380013',
  '622202',
  'https://',
];
const CONTEXTS: readonly ReviewContext[] = [
  { messages: [] },
  {
    messages: [
      { from: 'buyer', text: '我的电话13700001111' },
      { from: 'agent', text: '先发138' },
      { from: 'agent', text: '1234' },
    ],
    order: { receiver: '王小明', phone: '13812340001', address: '杭州市西湖区文三路478号3幢1203室' },
    others: [{ receiver: '林晓梅', phone: '13912345678', nick: '爱吃鱼的猫' }],
  },
];

/** Random strings and mutated examples: nothing may throw or hang, every span must lie inside its draft, in order and apart. */
export function fuzz(runs: number, seed: number): FuzzReport {
  const random = seeded(seed);
  const examples = ALL_DETECTORS.flatMap(({ kind }) => Object.values(detectorExamplesOf(kind)).flat());
  const faults: string[] = [];
  let slowest = 0;
  for (let i = 0; i < runs; i += 1) {
    const draft = random() < 0.5 ? randomString(random) : mutated(random, examples);
    const context = CONTEXTS[i % CONTEXTS.length] ?? { messages: [] };
    const { fault, ...first } = tried(draft, context);
    let { took } = first;
    // A busy machine stops a process for as long: what hangs does so again.
    for (let again = 0; again < RETRIES && took > TOO_LONG; again += 1)
      took = Math.min(took, tried(draft, context).took);
    slowest = Math.max(slowest, took);
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(draft)}`);
    else if (took > TOO_LONG) faults.push(`took ${took.toFixed(0)} ms: ${JSON.stringify(draft)}`);
  }
  return { runs, faults, slowest };
}

function tried(draft: string, context: ReviewContext): { readonly fault: string | undefined; readonly took: number } {
  const began = performance.now();
  const fault = faultOf(draft, context);
  return { fault, took: performance.now() - began };
}

function faultOf(draft: string, context: ReviewContext): string | undefined {
  try {
    let last = 0;
    for (const { start, end, text } of findCustomerData(draft, context, ['400-123-4567'])) {
      if (start < last || end <= start || end > draft.length || draft.slice(start, end) !== text)
        return 'a span is wrong';
      last = end;
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'threw';
  }
}

function randomString(random: Random): string {
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? '').join('');
}

/** An example cut, doubled, reversed, joined to another or with a few characters put in, changed or taken out. */
function mutated(random: Random, examples: readonly string[]): string {
  let text = examples[Math.floor(random() * examples.length)] ?? '';
  const steps = 1 + Math.floor(random() * 4);
  for (let i = 0; i < steps; i += 1) {
    const at = Math.floor(random() * (text.length + 1));
    const char = ALPHABET[Math.floor(random() * ALPHABET.length)] ?? '';
    text = pick(random, [
      () => text.slice(0, at) + char + text.slice(at),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + char + text.slice(at + 1),
      () => text + (examples[Math.floor(random() * examples.length)] ?? ''),
      () => text.slice(at) + text.slice(0, at),
      () => text.slice(0, at) + text.slice(Math.max(0, at - 6)),
      () => String.fromCharCode(Math.floor(random() * 0x10000)) + text,
    ])();
  }
  return text.slice(0, LONGEST);
}
