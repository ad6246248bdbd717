import macauId from '../../lib/privacy/macau-id';
import { describeDetector } from './describe-detector';

describeDetector(macauId, {
  hits: [
    ['澳门身份证1234567(8)', '1234567(8)', '12345678'],
    ['證件號碼:5123456(7)', '5123456(7)', '51234567'],
    ['澳門居民身份證7123/456/8收到', '7123/456/8', '71234568'],
    ['澳门身份证号71234568', '71234568', '71234568'],
  ],
  nearMisses: ['身份证2234567(8)', '澳门发货1234567(8)件', '价格1234567(8)'],
});
