import { describe, expect, test } from 'vitest';
import { findLoneNames } from '../../../lib/privacy/reading/lone-names';
import { normalise } from '../../../lib/text/normalise';

const found = (draft: string): readonly string[] => findLoneNames(normalise(draft)).map(({ value }) => value);

describe('names that nothing announces', () => {
  test.each([
    ['刘桂兰 昨天拍的那双发了没', '刘桂兰'],
    ['帮忙转告彭丽华她的货到了', '彭丽华'],
    ['姓沈叫一帆', '沈一帆'],
    ['是替 方雅婷 问的吗', '方雅婷'],
    ['扎西次仁签收的', '扎西次仁'],
    ['阿卜杜拉·热合曼 也是今天的单', '阿卜杜拉·热合曼'],
  ])('finds the one in %s', (draft, name) => expect(found(draft)).toEqual([name]));

  test.each([
    '白玉兰 香水',
    '向日葵 两束',
    '李子园 一箱',
    '周三 发货',
    '陈皮丹 现货',
    '夏日·清凉款',
    '刘亦菲同款',
    '沈阳强 发货',
    '公司刚成立采购点东西',
    '现金江浙都收',
  ])('leaves %s', (draft) => expect(found(draft)).toEqual([]));
});
