import sensitiveFact from '../../lib/privacy/sensitive-fact';
import { describeDetector } from './describe-detector';

describeDetector(sensitiveFact, {
  hits: [
    ['上一位顾客得了糖尿病也在吃', '得了糖尿病', '得了糖尿病'],
    ['刚才那位李姐她怀孕5个月也能用', '怀孕', '怀孕'],
    ['昨天那位客户信佛的', '信佛', '信佛'],
    ['赵磊他有鼻炎', '有鼻炎', '有鼻炎'],
    ['张女士的孩子今年6岁', '孩子今年6岁', '孩子今年6岁'],
    ['林晓梅查出高血压了', '查出高血压', '查出高血压'],
  ],
  nearMisses: ['您孩子6岁穿120', '有高血压的老人慎用', '张女士您怀孕几个月了', '有位宝妈也买了', '患者请遵医嘱'],
});
