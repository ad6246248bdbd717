import { testDrafts } from './found-drafts';

testDrafts(
  [
    ['payment-code', '扫我微信那个码 直接付 不走平台'],
    ['payment-code', '收款码在朋友圈第一条 扫那个'],
    ['payment-code', '嫌手续费 门边那张纸是我私人的码 扫那个'],
    ['payment-code', '二维码是我老婆的 扫了付 一样的'],
    ['payment-code', '付款码数字念给您 28开头 7641 0933 5812 0746'],
    ['payment-code', 'PayMe 搵我 6123 0098'],
    ['payment-code', '街口帳號 903306201'],
    ['payment-code', 'paypay id lan_tuo77'],
    ['payment-code', 'USDT 地址 TQ5k9xR3abcd8EfghJ2kLmN4pQrS6tUvWx'],
    ['payment-code', '红包口令 我爱兰花 在支付宝搜'],
    ['alipay', '支付宝 138开头那个 实名李建国 转我'],
    ['alipay', '转账搜店主手机号就行 支付宝实名是老板'],
    ['alipay', '支付宝账号跟微信一个号'],
  ],
  [
    '扫包装上的码我们返积分',
    '我发的二维码是安装视频 您扫',
    '师傅会出示平台收款码 不要付现金',
    '付款码刷新一下再扫',
    '师傅出码您扫 平台收款',
    '师傅那里可以扫码付',
    '支付宝打款给您 手机号对吗',
    '退款转到支付宝账号 您确认一下',
    '支付宝实名没过付不了',
    '口令红包12点抢',
    'fps 144 显示器',
    'line pay 可以刷 1000000 内',
  ],
);
