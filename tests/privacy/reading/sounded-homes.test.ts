import { describe } from 'vitest';
import { testDrafts } from './found-drafts';

describe('homes by what sounds like them', () => {
  testDrafts(
    [
      ['address', '静海路 六十六弄 八好 楼上 二零二'],
      ['address', '台中市 西屯曲 黎明鹿 二段 三三好'],
      ['address', '青云浦区 井岗山大到 五思八号 三懂 二零一'],
      ['address', '桂湖小真 期栋 依灵爸室'],
      ['address', '寄文福鹿四七八浩,三洞五零二'],
      ['address', '东风路36浩'],
      ['address', '样湖小趣7懂1丹元903'],
      ['address', '文样路88耗3冻2单缘101'],
      ['address', '样丰公育 C坐 叁零灵二'],
    ],
    [
      '麓湖3号茶',
      '录音笔8号',
      '耗材12号',
      '大陆3号发货,5毫升装',
      '3动1静两张票',
      '鸡蛋30元一板',
      '小曲酒5斤',
      '小区3号门',
      '三好学生 奖状 尺寸 A4',
      '做好了 二十套 三作两做',
      '鲁花 花生油 五是装',
      '一好二好三好 都好',
    ],
  );
});

describe('homes in pinyin', () => {
  testDrafts(
    [
      ['address', 'xinhua xiaoqu san dong 2 danyuan 501'],
      ['address', 'minsheng lu san duan 20 xiang 6 hao'],
    ],
    ['huayuan 花园 图案 3 zuo'],
  );
});

describe('homes by their parts', () => {
  testDrafts(
    [
      ['address', '小区名是丽景,楼号是12,房号是1804'],
      ['address', '街名叫解放西 门牌是 203 找她就行'],
      ['address', '湖北恩施利川市团堡镇大塘村岩口组'],
      ['address', '他填的是融创玉兰公馆二期11B2003'],
      ['address', '万科金域华府 7.1.2204 那位'],
      ['address', '康桥小区 多层 7 号 3 门 402'],
      ['address', '那位阿姨住菜市场后门粉店楼上的 403'],
      ['address', '寄到三小四年级2班 王老师那'],
      ['address', '他是 港湾一号 二期 6-1-903'],
      ['address', '收件是 岭南新世界 凯怡轩 B 梯 1502'],
      ['address', '万达公寓 1 号 2316 那个买家'],
      ['address', '出地铁左拐过天桥第三个门洞 四楼西户 敲门'],
      ['address', '客户在老纺织厂家属院 锅炉房后面那栋 五层 最东头'],
    ],
    [
      '路是对的 号是错的 您再核对',
      '型号是88 颜色是白 数量是302',
      '房号是多少 您填一下',
      '楼上说的 302 不锈钢',
      '面馆用的 碗 302 款',
      '三小时 2班 倒',
      'A区3B204货架',
    ],
  );
});
