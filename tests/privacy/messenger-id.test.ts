import messengerId from '../../lib/privacy/messenger-id';
import { describeDetector } from './describe-detector';

describeDetector(messengerId, {
  hits: [
    ['LINE ID：tuotie_88', 'tuotie_88', 'tuotie_88'],
    ['Telegram：@tuo_shop', '@tuo_shop', 'tuo_shop'],
    ['加我WhatsApp号tuo8866聊', 'tuo8866', 'tuo8866'],
    ['抖音号是tuo2026', 'tuo2026', 'tuo2026'],
    ['小红书搜tuo_tie66', 'tuo_tie66', 'tuo_tie66'],
    ['Discord:tuotie88', 'tuotie88', 'tuotie88'],
    ['yy频道 2077123 进来', '2077123', '2077123'],
    ['某音 tuo_miao7 有视频', 'tuo_miao7', 'tuo_miao7'],
    ['飞机上找我 @tuo_shop', '@tuo_shop', 'tuo_shop'],
    ['点t.me/tuotie_test进', 't.me/tuotie_test', 't.me/tuotie_test'],
    ['闲鱼 tuotie2046', 'tuotie2046', 'tuotie2046'],
  ],
  nearMisses: [
    '抖音 abc12345 同款',
    '旺旺仙贝520g',
    'b站4k60视频',
    'LINE FRIENDS联名12寸',
    'line2.0数据线',
    '抖音同款1280',
    '快手抢购:今晚8点',
    '钉钉打卡机M1',
    'IG同款墨镜2023款',
    '微博超话明信片20张',
    'outline是描边的意思',
    '飞机上能带吗,容量20000',
    '钉我们店的钉子25mm',
    'yy色号2077断货',
    '小薯片200g装',
  ],
});
