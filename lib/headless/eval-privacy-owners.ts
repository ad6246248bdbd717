import type { ReviewContext } from '../chat/draft';
import type { Severity } from '../chat/finding';
import { findCustomerData } from '../privacy/find-customer-data';
import { percent } from './percent';
import { DISGUISES } from './privacy-disguises';
import { SAMPLE_KINDS } from './privacy-sample-table';
import { sentence } from './privacy-samples';
import { seeded } from './seeded';

const EACH = 20;

interface State {
  readonly name: string;
  readonly context: (value: string) => ReviewContext;
  readonly allow?: (value: string) => readonly string[];
  readonly mobile: Severity | 'pass';
  readonly 'id-card': Severity | 'pass';
}

const nothing: ReviewContext = { messages: [] };
const buyer = (text: string): ReviewContext => ({ messages: [{ from: 'buyer', text }] });

const STATES: readonly State[] = [
  {
    name: 'own (S1)',
    context: (value) => ({ ...nothing, order: { phone: value, id: value } }),
    mobile: 'hint',
    'id-card': 'block',
  },
  { name: 'echoed (S2)', context: (value) => buyer(`我的${value}`), mobile: 'hint', 'id-card': 'block' },
  {
    name: 'foreign (S3)',
    context: (value) => ({ ...nothing, others: [{ phone: value, id: value }] }),
    mobile: 'block',
    'id-card': 'block',
  },
  {
    name: 'gift (S4)',
    context: (value) => ({ ...buyer('这是送给朋友的生日礼物'), order: { phone: value, id: value } }),
    mobile: 'warn',
    'id-card': 'block',
  },
  {
    name: 'stranger (S5)',
    context: (value) => ({ ...buyer('是我朋友帮我买的,那个旺旺不用了'), order: { phone: value, id: value } }),
    mobile: 'block',
    'id-card': 'block',
  },
  { name: 'unknown (S6)', context: () => nothing, mobile: 'warn', 'id-card': 'block' },
  { name: 'shop (S7)', context: () => nothing, allow: (value) => [value], mobile: 'pass', 'id-card': 'pass' },
];

/** Whether the severity is the one that the state of ownership demands, in every disguise. */
export function evaluateOwnership(): void {
  console.log('\nOwnership: severity as the state demands, all disguises');
  for (const state of STATES) {
    for (const kind of ['mobile', 'id-card'] as const) {
      const sample = SAMPLE_KINDS.find((one) => one.kind === kind);
      if (sample === undefined) continue;
      const random = seeded(7);
      let right = 0;
      let all = 0;
      for (const disguise of Object.values(DISGUISES)) {
        for (let i = 0; i < EACH; i += 1) {
          const value = sample.make(random);
          const draft = sentence(random, sample.labels, disguise(value, random));
          const [first] = findCustomerData(draft, state.context(value), state.allow?.(value) ?? []);
          if ((first?.severity ?? 'pass') === state[kind]) right += 1;
          all += 1;
        }
      }
      console.log(`  ${state.name.padEnd(14)} ${kind.padEnd(10)} ${percent(right, all)}`);
    }
  }
}
