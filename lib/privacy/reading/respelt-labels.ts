import { digitRuns } from '../../text/digit-runs';
import { readDigits } from '../../text/digits';
import type { DataText } from '../detector';
import type { Gated } from './gate';
import { createGate } from './gate';

// 收见仁 …, 快弟单好 …, 护罩 …: the words that announce data, by others that sound like them. Each pattern is as long as its word.
const RESPELT: readonly Gated<readonly [pattern: RegExp, word: string]>[] = [
  {
    needs: '单丹担 丁定盯钉丹担好浩耗',
    value: [/[订丁定盯钉][单丹担][号好浩耗](?=[^\p{Script=Han}]|[是为零一二三四五六七八九])/gu, '订单号'],
  },
  {
    needs: '快 弟第帝丹担好浩耗',
    value: [/快[递弟第帝][单丹担][号好浩耗](?=[^\p{Script=Han}]|[是为零一二三四五六七八九])/gu, '快递单号'],
  },
  {
    needs: '收 见建健剑仁任',
    value: [/收[件见建健剑][人仁任](?=[^\p{Script=Han}]|\p{Script=Han}{2,4}(?:$|[,。!?;\s]))/gu, '收件人'],
  },
  {
    needs: '名明铭 性兴幸信明铭',
    value: [/[姓性兴幸信][名明铭](?=[^\p{Script=Han}]|\p{Script=Han}{2,4}(?:$|[,。!?;\s]))/gu, '姓名'],
  },
  { needs: '照罩兆 护户互', value: [/[护户互][照罩兆](?=[^,。!?;\p{Script=Han}]{0,3}[a-z\d])/gu, '护照'] },
  { needs: '另零玲 口', value: [/口[另零玲](?=[^,。!?;\p{Script=Han}]{0,3}[a-z\d])/gu, '口令'] },
  { needs: '太泰 动', value: [/动[太泰][码马玛](?=[^,。!?;\p{Script=Han}]{0,3}\d)/gu, '动态码'] },
  { needs: '好浩耗 群裙', value: [/[群裙][好浩耗](?=[^,。!?;\p{Script=Han}]{0,3}\d)/gu, '群号'] },
  { needs: '城乘苯', value: [/[成城乘][本苯](?=[^,。!?;]{0,3}[\d一二三四五六七八九十])/gu, '成本'] },
  { needs: '晋 价假架', value: [/晋[价假架](?=[^,。!?;]{0,3}[\d一二三四五六七八九十])/gu, '进价'] },
  { needs: '立力闰', value: [/[利立力][润闰](?=[^,。!?;]{0,3}[\d一二三四五六七八九十])/gu, '利润'] },
  { needs: '硬英 供', value: [/供[硬英]商(?=[是叫:在])/gu, '供应商'] },
  {
    needs: '邮油由 相香厢箱',
    value: [/[邮油由][箱相香厢](?=[^,。!?;\p{Script=Han}]{0,3}[a-z\d])/gu, '邮箱'],
  },
];
const worthTrying = createGate(RESPELT);

/** The draft with announcing words as they are meant; undefined where all are spelled as they should be. Offsets are those of the draft. */
export function readRespelt({ raw, words }: DataText): DataText | undefined {
  let { text } = words;
  for (const [pattern, word] of worthTrying(text)) text = text.replaceAll(pattern, word);
  if (text === words.text || text.length !== words.text.length) return undefined;
  const reading = { ...words, text };
  const digits = readDigits(reading);
  return { raw, words: reading, digits, numbers: digitRuns(digits) };
}
