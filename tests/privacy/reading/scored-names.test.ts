import { describe } from 'vitest';
import { testDrafts } from './found-drafts';

describe('names that characters, neighbours and gaps tell together', () => {
  testDrafts(
    [
      ['person-name', '帮您转给 仓管 骆小勤 处理了'],
      ['person-name', '主人 谭九斤 不在家'],
      ['person-name', '同行那位 缪可 的机票'],
      ['person-name', '您跟 栾冬青 一起下的吧'],
      ['person-name', '前房客 糜雪 的信'],
      ['person-name', '合同是跟 江心月 签的'],
      ['person-name', '名单:1.杜小芸 2.白露 3.褚玉芬'],
      ['person-name', '褚玉芬的房间还没退'],
      ['person-name', '喊崔大力给您搬'],
      ['person-name', '上次来的是车间主任霍东升'],
      ['person-name', '收件人 王🍀建🍀国'],
    ],
    [
      '客户 高度认可',
      '客户 周六 在家',
      '师傅 安装费 另算',
      '女士 江南风 旗袍',
      '公公 祝寿酒 礼盒',
      '儿子 万圣节 衣服',
      '妈妈 康乃馨 花束',
      '他要的 白色 那件',
      '当面付给送货师傅即可',
      '面罩分成人和儿童,别拿错了',
      '孙思邈 李时珍 画像挂图 有的',
      '文化节 188 折',
    ],
  );
});
