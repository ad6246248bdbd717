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

/** Somebody and somebody's door told in words: what stands around a name or a number decides which patterns are tried. */
const TOLD = [
  '收件人是陈小样，写着陈小样，认识陈小样吗，那个叫陈小样的说，下单的人是陈小样，楼上陈小样家，班里的陈小样说，联系陈小样就行，司机陈小样在',
  '客户陈小样说，跟陈小样确认过，给陈小样补发了，收件陈小样收。陈小样昨天来退过，「陈小样」签收，她家住在样福花园5栋，您楼上1502那户业主，车库B2-117车位',
  '地址是样河路88号3栋502室，村口往东第三家对面三楼，样路与样江路交叉口，66团12连7排3号，三年级二班，门禁按1203#，短信那六个数380271，后四位5678前面138，车牌京后面是N，口令溜肆漆伊勾伊，群号20771234',
];

/** Runs every detector as often as makes engines compile its patterns, one a step; then what asks whose the data is, one line a step. */
export function* warmDetectors(): Generator<void, void, void> {
  // Engines interpret a pattern at first and compile it when it is run again; many are run only where a word calls for them.
  for (const line of [DATA.join('。'), DATA.join('\n'), ...TOLD, ...EVERYDAY]) {
    const text = readDataText(line);
    for (const { find } of ALL_DETECTORS) {
      find(text);
      yield;
    }
  }
  for (const line of [...DATA, ...TOLD, ...EVERYDAY, EVERYDAY.join(''), DATA.join('')]) {
    findCustomerData(line, { messages: [] }, []);
    yield;
  }
}
