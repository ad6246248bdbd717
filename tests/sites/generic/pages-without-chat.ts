/** Pages that have no chat, however much they look like one in places: nothing may be found on them. */
export const PAGES_WITHOUT_CHAT: readonly string[] = [
  'no-chat-mail-form',
  'no-chat-comments',
  'no-chat-search',
  'no-chat-cms',
  'no-chat-login',
  'no-chat-forum',
  'no-chat-settings',
  'no-chat-reviews',
  'no-chat-video-comments',
  'no-chat-code-review',
];
