/** What a key means to a list of `count` rows with row `active` (-1: none) taken by Enter. */
export type ListKey =
  | { readonly act: 'move'; readonly to: number }
  | { readonly act: 'pick'; readonly place: number }
  | { readonly act: 'leave' };

/**
 * ↑ ↓ move and wrap around, Enter picks, Escape leaves. Keys of an input method are never ours: while it composes, Enter
 * commits its text (`isComposing`; keyCode 229 on browsers that end the composition first).
 */
export function readListKey(
  event: Pick<KeyboardEvent, 'key' | 'isComposing' | 'keyCode'>,
  count: number,
  active: number,
): ListKey | undefined {
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (event.key === 'Escape') return { act: 'leave' };
  if (count === 0) return undefined;
  if (event.key === 'ArrowDown') return { act: 'move', to: (active + 1) % count };
  if (event.key === 'ArrowUp') return { act: 'move', to: active <= 0 ? count - 1 : active - 1 };
  if (event.key === 'Enter' && active >= 0) return { act: 'pick', place: active };
  return undefined;
}
