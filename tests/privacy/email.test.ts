import email from '../../lib/privacy/email';
import { describeDetector } from './describe-detector';

describeDetector(email, {
  hits: [
    ['发票发到tuotie.test@example.com', 'tuotie.test@example.com', 'tuotie.test@example.com'],
    ['邮箱ABC_1@Example.CN哦', 'ABC_1@Example.CN', 'abc_1@example.cn'],
    ['abc,后面at,再后面163点com', 'abc,后面at,再后面163点com', 'abc@163.com'],
    ['abc艾特163点com', 'abc艾特163点com', 'abc@163.com'],
    ['a_b (at) example.cn', 'a_b (at) example.cn', 'a_b@example.cn'],
    ['a_b#at#example.cn', 'a_b#at#example.cn', 'a_b@example.cn'],
    ['abc@163。com', 'abc@163。com', 'abc@163.com'],
    ['ａｂｃ＠１６３．ｃｏｍ', 'ａｂｃ＠１６３．ｃｏｍ', 'abc@163.com'],
    ['abc at example dot com', 'abc at example dot com', 'abc@example.com'],
    ['12345678@qq.com', '12345678@qq.com', '12345678@qq.com'],
    ['abc @ 163 . com', 'abc @ 163 . com', 'abc@163.com'],
    ['发票抬头和邮箱test+1@mail.example.com.cn都收到', 'test+1@mail.example.com.cn', 'test+1@mail.example.com.cn'],
    ['abc圈a163點com', 'abc圈a163點com', 'abc@163.com'],
  ],
  nearMisses: [
    '@客服小妥 请看下',
    '2x@屏幕',
    'abc@',
    'test@example..com',
    '@example.com',
    '@media print',
    '请艾特客服',
    '一点com不了',
    '买2 at 99元',
    '尺寸10@20',
    '有任何问题@我',
    '请填写邮箱',
    '圈a区的货架',
  ],
});
