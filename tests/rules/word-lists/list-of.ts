import type { WordList } from '../../../lib/chat/policy';

/** A list that holds everywhere. */
export const listOf = (...entries: readonly string[]): WordList => ({
  id: 'own',
  name: '自家禁语',
  severity: 'warn',
  advice: '',
  sites: [],
  on: true,
  entries,
});
