import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../../../lib/chat/phrase';
import type { WholePolicy } from '../../../lib/chat/policy';
import { DEFAULT_BRAND } from '../../../lib/chat/policy';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { exportBank } from '../../../lib/store/export/export-bank';
import { writePack } from '../../../lib/store/rule-packs';

/** Files that a supervisor has at hand for one version of the pack. */
export interface ShopFiles {
  readonly bank: string;
  readonly rules: string;
  readonly allow: string;
}

type Texts = Pick<Phrase, 'group' | 'title' | 'body'> & Partial<Pick<Phrase, 'code' | 'keywords' | 'samples'>>;

const FIRST: Readonly<Record<string, Texts>> = {
  ship: { group: '发货', title: '发货时间', body: '您好,下单后 48 小时内发出,发出后短信会通知您。', code: 'fhsj' },
  courier: {
    group: '发货',
    title: '快递公司',
    body: '您好,默认发中通,偏远地区发邮政。\n需要指定快递请在下单前告诉我们。',
  },
  refund: {
    group: '售后/退货',
    title: '退货流程',
    body: '您好,请在订单里申请退货,审核通过后把单号填上,收到货后 24 小时内退款。',
    code: 'thlc',
  },
  invoice: { group: '售后', title: '开发票', body: '您好,电子发票在订单完成后三天内发到您的邮箱。' },
  bad: {
    group: '售后',
    title: '收到坏果',
    body: '您好,麻烦拍张照片发来,我们按坏果的比例退款。',
    samples: ['蓝莓压坏了怎么办'],
  },
  event: { group: '活动', title: '春季活动', body: '您好,两件九折,三件八五折,活动到月底。', keywords: ['打折'] },
  storage: { group: '产品', title: '怎么保存', body: '您好,收到后放冰箱冷藏,三天内吃完口感更好。' },
};

/** Seven phrases later: one changed in its text, one beside it, one in both places, one gone, one new. */
const SECOND: Readonly<Record<string, Texts>> = {
  ...without(FIRST, 'event'),
  ship: { group: '发货', title: '发货时间', body: '您好,下单后 24 小时内发出,发出后短信会通知您。', code: 'fhsj' },
  courier: {
    group: '发货',
    title: '发什么快递',
    body: '您好,默认发中通,偏远地区发邮政。\n需要指定快递请在下单前告诉我们。',
    code: 'kd',
  },
  invoice: { group: '售后', title: '开发票', body: '您好,电子发票在订单完成后当天发到您的邮箱。' },
  bad: {
    group: '售后',
    title: '收到坏果',
    body: '您好,麻烦拍张照片发来,我们为您补发或按比例退款,您选一种。',
    samples: ['蓝莓压坏了怎么办', '坏了几颗'],
  },
  gift: { group: '产品', title: '礼盒', body: '您好,礼盒装含手提袋,不放价格单,可以代写贺卡。', code: 'lh' },
};

/** Ids of the pack's phrases whose fate the agent's own deeds decide. */
export const EDITED = 'invoice';
export const DELETED = 'storage';
export const LEARNT = 'refund';

/** Writes what the supervisor exports for a version. */
export function writeShopFiles(folder: string, version: 1 | 2): ShopFiles {
  const texts = Object.entries(version === 1 ? FIRST : SECOND);
  const phrases = texts.map(([id, phrase]): Phrase => ({ id, ...EMPTY, ...phrase }));
  const entries = version === 1 ? ['最便宜'] : ['最便宜', '全网'];
  const list = {
    id: 'shop-words',
    name: '本店慎用词',
    severity: 'warn',
    advice: '',
    sites: [],
    on: true,
    entries,
  } as const;
  const policy: WholePolicy = {
    ...DEFAULT_SETTINGS.policy,
    rules: version === 1 ? { arguing: 'hint' } : { arguing: 'warn', vague: 'off' },
    brand: { ...DEFAULT_BRAND, ...(version === 1 ? { qin: false } : { emoji: 0 }) },
    wordLists: [list],
  };
  const files = {
    bank: join(folder, 'bank.json'),
    rules: join(folder, 'rules.json'),
    allow: join(folder, 'allow.txt'),
  };
  writeFileSync(files.bank, exportBank(phrases, 'json', '2026-03-02').bytes);
  writeFileSync(files.rules, writePack(policy));
  writeFileSync(files.allow, version === 1 ? '4000000000\n' : '4000000000\n浙江省杭州市示例路 1 号仓库\n');
  return files;
}

const EMPTY = { owner: 'shop', code: '', keywords: [], samples: [], updatedAt: 0 } as const;

function without<Value>(record: Readonly<Record<string, Value>>, left: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== left));
}
