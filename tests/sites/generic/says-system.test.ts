import { describe, expect, test } from 'vitest';
import { isNameOfSystem, saysSystem } from '../../../lib/sites/generic/says-system';

describe('what the page itself writes', () => {
  test.each(['[系统 14:02:11] 访客进入网站', '【系统消息】客户已离开', '*** 对话开始 ***', '—— 以上是历史消息 ——'])(
    'is %s',
    (line) => {
      expect(saysSystem(line)).toBe(true);
    },
  );

  test.each(['系统提示:支付失败,怎么办', '我的系统是 Windows 10', '** 加急 ** 今天要', '[微笑] 谢谢'])(
    'is not %s, which anybody may write',
    (line) => {
      expect(saysSystem(line)).toBe(false);
    },
  );

  test('stands under no name of a person', () => {
    expect(isNameOfSystem('系统消息')).toBe(true);
    expect(isNameOfSystem('System')).toBe(true);
    expect(isNameOfSystem('系统集成-老周')).toBe(false);
  });
});
