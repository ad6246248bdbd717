/**
 * Sentences that a rule or a kind of data says in place of its usual one, told by how they begin in Chinese, and their keys (`told.variant.…`):
 * whose the data is, what else is wrong, what could not be judged.
 */
export const VARIANTS: readonly (readonly [opening: string, key: string])[] = [
  ['这是另一位', 'foreign'],
  ['来问的不是', 'stranger'],
  ['这像是你个人的', 'agent'],
  ['收件人不是', 'gift'],
  ['这里写出了完整的', 'own'],
  ['买家正不满意', 'upset'],
  ['买家遇到了麻烦', 'complaint'],
  ['这里有几种说法，要', 'state'],
  ['这里有几种说法，还', 'variants'],
  ['短时间内', 'burst'],
  ['店铺词库', 'list'],
  ['客户资料检查没有', 'unchecked'],
  ['这条消息太长', 'long'],
];
