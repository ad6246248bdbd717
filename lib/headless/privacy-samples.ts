import type { SampleKind } from './privacy-sample-table';
import type { Random } from './seeded';
import { pick } from './seeded';

const FRAMES: readonly [string, ...string[]] = [
  '您好,{}对吗',
  '亲,{},请核对一下',
  '{}',
  '这边登记的{}哦',
  '麻烦确认:{}',
  '好的,{}已经记下了,稍后处理',
  '{}~',
  '刚看到了,{}。有问题再找我',
];

/** A sentence of an agent around one piece of data. */
export function sentence(random: Random, labels: SampleKind['labels'], piece: string): string {
  return pick(random, FRAMES).replace('{}', () => pick(random, labels) + piece);
}
