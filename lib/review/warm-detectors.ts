import { ALL_DETECTORS } from '../privacy/all-detectors';
import { readDataText } from '../privacy/data-text';
import { findCustomerData } from '../privacy/find-customer-data';
import { EVERYDAY } from './everyday-lines';

/** Data of every kind, invented: a detector reads on only where something looks like its kind. */
const DATA = [
  '收件人：张三丰，电话13800000000，座机0571-88157858，+852 5123 4567，浙江省杭州市西湖区文三路478号翠苑小区3幢1203室',
  '身份证11010519491231002X，A123456(3)，身分證A123456789，护照号E12345678，通行证H12345678，税号91110000600037341L',
  '银行卡号6222021234567890128，支付宝13800000000，付款码134567890123456789，验证码是482913，邮箱abc@example.com',
  '微信号:abc_12345，QQ 123456789，订单号2345678901234567890，单号SF1234567890123，京A·12345，30.274085,120.155070',
];

/** Runs every detector as often as makes engines compile its patterns, one a step; then what asks whose the data is, one line a step. */
export function* warmDetectors(): Generator<void, void, void> {
  // Engines interpret a pattern at first and compile it when it is run again; many are run only where a word calls for them.
  for (const line of [DATA.join('。'), DATA.join('\n'), ...EVERYDAY]) {
    const text = readDataText(line);
    for (const { find } of ALL_DETECTORS) {
      find(text);
      yield;
    }
  }
  for (const line of [...DATA, ...EVERYDAY, EVERYDAY.join(''), DATA.join('')]) {
    findCustomerData(line, { messages: [] }, []);
    yield;
  }
}
