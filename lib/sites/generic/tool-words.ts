/** What pages offer with each message. */
const WORDS =
  /^(?:撤回|收回|复制|複製|引用|回复|回覆|翻译|翻譯|转发|轉發|删除|刪除|重发|重[发新]送?|重試|重试|收藏|多选|更多|编辑|編輯|展开|收起|查看原文|copy|quote|reply|translate|forward|delete|remove|recall|unsend|retry|resend|edit|more|react|pin|star|show (?:original|more|less)|see (?:original|more|translation))[\s.…▾]*$/iu;

/** Whether a line is what a control beside a message says. */
export function isToolWord(text: string): boolean {
  return WORDS.test(text);
}
