import { describe, expect, test } from 'vitest';
import { readPromises } from '../../../lib/review/promises/read-promises';

/** A Tuesday, half past two in the afternoon. */
const NOW = new Date(2026, 10, 24, 14, 30).getTime();
/** The end of the n-th of November. */
const endOf = (day: number) => new Date(2026, 10, day + 1).getTime();
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const made = (text: string, closes = '22:00') => readPromises(text, { now: NOW, closes });

describe('what a sent message binds the shop to', () => {
  test.each([
    ['今天发', 'ship', endOf(24)],
    ['您的包裹今晚给您寄出', 'ship', endOf(24)],
    ['亲，实在抱歉漏发了，我安排仓库明天给您补发一份新的哦', 'resend', endOf(25)],
    ['明天幫您補寄', 'resend', endOf(25)],
    ['月底前给您补寄一个新的', 'resend', endOf(30)],
    ['明天18点前回复您', 'reply', at(25, 18)],
    ['明天上午十点半给您回电', 'reply', at(25, 10, 30)],
    ['今天18点前给您答复，您看可以吗？', 'reply', at(24, 18)],
    ['下班前给您答复', 'reply', at(24, 22)],
    ['24小时内给您答复', 'reply', at(25, 14, 30)],
    ['一个半小时内给您处理好', 'handle', at(24, 16)],
    ['3天内到账', 'refund', endOf(27)],
    ['周三补发', 'resend', endOf(25)],
    ['下周三给您补发', 'resend', new Date(2026, 11, 3).getTime()],
    ['28号给您发货', 'ship', endOf(28)],
    ['明天四点前给您回电', 'reply', at(25, 16)],
    ['晚点给您开发票哈', 'invoice', endOf(24)],
    ["We'll ship it tomorrow", 'ship', endOf(25)],
  ])('%s', (text, act, due) => {
    expect(made(text)).toEqual([{ act, due }]);
  });

  test('days of work leave out the weekend', () => {
    expect(made('3-5个工作日内给您退款')).toEqual([{ act: 'refund', due: new Date(2026, 11, 2).getTime() }]);
  });

  test('an hour that has passed today is meant for the afternoon, or for tomorrow', () => {
    expect(made('5点前给您寄出去')).toEqual([{ act: 'ship', due: at(24, 17) }]);
    expect(made('上午给您发出')).toEqual([{ act: 'ship', due: at(25, 12) }]);
  });

  test('what is done on the spot is due within minutes', () => {
    expect(made('马上帮您查')).toEqual([{ act: 'check', due: NOW + 10 * 60_000, soon: true }]);
  });

  test('without a time it stands without one', () => {
    expect(made('查到了我第一时间告诉您')).toEqual([{ act: 'reply' }]);
    expect(made('给您补偿20元')).toEqual([{ act: 'pay' }]);
    expect(made('送您一份小礼物')).toEqual([{ act: 'gift' }]);
  });

  test('an arrival counts where it was vouched for', () => {
    expect(made('保证明天一定到')).toEqual([{ act: 'arrive', due: endOf(25) }]);
    expect(made('预计明天送达，以物流为准')).toEqual([]);
  });

  test.each([
    '您好，在的',
    '今天能发吗',
    '昨天已经发了',
    '7天无理由退换',
    '平台会在24小时内处理',
    '如果没货就明天给您退款',
    '现货48小时内发出',
    '付款后48小时内发货',
    '今天下单明天寄出',
    '24小时内拍照发我',
    '16点前付款当天发',
    '收到退货后3天内给您退款',
    '麻烦您拍张照片发我，我马上为您登记补寄',
  ])('%s binds nobody', (text) => {
    expect(made(text)).toEqual([]);
  });
});
