/** Pages that have no chat, however much they look like one in places: nothing may be found on them. */
export const PAGES_WITHOUT_CHAT: readonly string[] = [];
