import wechatId from '../../lib/privacy/wechat-id';
import { describeDetector } from './describe-detector';

describeDetector(wechatId, {
  hits: [
    ['微信号:abc_12345', 'abc_12345', 'abc_12345'],
    ['加薇信tuo_shop88', 'tuo_shop88', 'tuo_shop88'],
    ['V信:Tuo12345', 'Tuo12345', 'tuo12345'],
    ['+vx tuotie2026', 'tuotie2026', 'tuotie2026'],
    ['加V:shop_66888', 'shop_66888', 'shop_66888'],
    ['绿泡泡 tt-test01', 'tt-test01', 'tt-test01'],
    ['微❤abc12345', 'abc12345', 'abc12345'],
    ['wei信 kefu_001', 'kefu_001', 'kefu_001'],
    ['wechat: tuotieshop', 'tuotieshop', 'tuotieshop'],
    ['微信號是abc_12345', 'abc_12345', 'abc_12345'],
    ['加微信13812345678', '13812345678', '13812345678'],
    ['vx号:88812345', '88812345', '88812345'],
    ['搜我abc_12345', 'abc_12345', 'abc_12345'],
    ['tuo_kefu9是我的微信', 'tuo_kefu9', 'tuo_kefu9'],
    ['ＶＸ：ａｂｃ１２３４５', 'ａｂｃ１２３４５', 'abc12345'],
    ['打开u.wechat.com/abcDEF', 'u.wechat.com/abcDEF', 'u.wechat.com/abcdef'],
  ],
  nearMisses: [
    '淘宝下单可以选择微信支付',
    '请勿添加陌生微信,谨防诈骗',
    '型号VX50有货',
    'WX-1001滤芯',
    '卫星定位儿童手表有货',
    'V领打底衫一起拍有优惠',
    '加V领款一起拍',
    '加微波炉适用容器一个',
    '微信小程序可以查物流',
    '微信 iPhone版也能用',
    '绿色软件专区',
    '小绿瓶精华30ml',
    '微信红包封面500个',
    '找我客服小妥就行',
  ],
});
