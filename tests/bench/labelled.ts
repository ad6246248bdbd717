import type { Phrase } from '../../lib/chat/phrase';
import { readingsOf } from '../../lib/suggest/terms';
import { createRandom } from '../../lib/suggest/intents/create-random';

/** Something to be found, and what is right: any of the near-twins with this title, or with this code. */
export interface Labelled {
  readonly asked: string;
  readonly right: Partial<Pick<Phrase, 'title' | 'code'>>;
}

/** How buyers ask for some of the matters of the synthetic bank; half of them share no word with its title. */
const ASKED: Readonly<Record<string, string>> = {
  发货时间: '什么时候能给寄出来呀',
  快递公司: '发的是哪家快递',
  物流停滞: '怎么好几天一动不动',
  改地址: '收货地址写错了能改吗',
  取消订单: '不想要了帮我取消吧',
  退货流程: '不喜欢可以退吗',
  退货运费: '寄回去的邮费谁出',
  退款到账: '几天能把钱退给我',
  偏大偏小: '版型正不正,会不会偏小',
  洗涤方法: '能用洗衣机洗吗',
  正品保证: '保证是真的吧',
  库存补货: '还有货吗,什么时候能补',
  议价回复: '能不能便宜一点',
  发票开具: '公司报销要开票',
  质量破损: '收到就是坏的怎么办',
  少件补发: '怎么少了一个没发',
  安装教程: '这个怎么装啊',
  保修政策: '坏了能保修多久',
};
const BEFORE = ['', '你好,', '老板,', '想问下,'];

/** What an agent types for phrases of a bank: codes, titles, fragments in the other order, initials, full pinyin, slips. */
export function labelledTyped(bank: readonly Phrase[], count: number): Labelled[] {
  const random = createRandom(11);
  return Array.from({ length: count }, (_, i) => {
    const { title, code, group } = pick(bank, random);
    const at = 1 + Math.floor(random() * (title.length - 2));
    const syllables = readingsOf(title)[0] ?? [];
    const goods = title.slice(0, title.indexOf(group));
    const ways: readonly Labelled[] = [
      { asked: code, right: { code } },
      { asked: title, right: { title } },
      { asked: `${title.slice(goods.length)} ${goods}`, right: { title } },
      { asked: syllables.map((syllable) => syllable.charAt(0)).join(''), right: { title } },
      { asked: syllables.join(''), right: { title } },
      {
        asked: title.slice(0, at - 1) + title.charAt(at) + title.charAt(at - 1) + title.slice(at + 1),
        right: { title },
      },
      { asked: title.slice(0, at) + title.slice(at + 1), right: { title } },
    ];
    return ways[i % ways.length] ?? { asked: code, right: { code } };
  });
}

/** What buyers ask that phrases of a bank answer. */
export function labelledMessages(bank: readonly Phrase[], count: number): Labelled[] {
  const random = createRandom(12);
  const answering = bank.flatMap(({ title }) => {
    const matter = Object.keys(ASKED).find((name) => title.endsWith(name));
    return matter === undefined ? [] : [{ title, matter }];
  });
  return Array.from({ length: count }, () => {
    const { title, matter } = pick(answering, random);
    const goods = title.slice(0, -matter.length);
    return { asked: `${pick(BEFORE, random)}${goods}${ASKED[matter]}`, right: { title } };
  });
}

/** Share of questions with a right phrase among the first 1 and 5. */
export function hitsOf(questions: readonly Labelled[], find: (asked: string) => readonly Phrase[]): string {
  const places = questions.map(({ asked, right }) =>
    find(asked).findIndex(({ title, code }) =>
      right.code === undefined ? title === right.title : code === right.code,
    ),
  );
  const within = (depth: number) => places.filter((place) => place >= 0 && place < depth).length / places.length;
  return `hit@1 ${within(1).toFixed(2)} hit@5 ${within(5).toFixed(2)} of ${places.length}`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
