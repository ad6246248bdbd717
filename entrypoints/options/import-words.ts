import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import type { BankFault } from '../../lib/store/formats/format';
import type { RowNote } from '../../lib/store/formats/read-bank';
import type { ReaderFault } from '../../lib/store/import/read-in-worker';

/** What a column may mean, the most wanted first. */
export const FIELDS = ['skip', 'body', 'title', 'samples', 'keywords', 'group', 'code', 'intents'] as const;

export const FAULT_TEXTS = {
  'empty-file': 'transfer.fault.empty',
  unreadable: 'transfer.fault.unreadable',
  'newer-version': 'transfer.fault.newer',
  'unknown-format': 'transfer.fault.unknown',
  encrypted: 'transfer.fault.encrypted',
  'too-large': 'transfer.fault.tooLarge',
  'too-many-rows': 'transfer.fault.tooManyRows',
  'too-many-parts': 'transfer.fault.tooManyParts',
  'reader-lost': 'transfer.fault.readerLost',
  'too-slow': 'transfer.fault.tooSlow',
  'file-gone': 'transfer.fault.fileGone',
} as const satisfies Record<BankFault | ReaderFault, MessageKey>;

/** What was done to a row on its way in, in words. */
export function noteText(note: RowNote): string {
  switch (note.kind) {
    case 'placeholder':
      return t('transfer.note.placeholder', { from: note.from, to: note.to });
    case 'placeholder-kept':
      return t('transfer.note.kept', { from: note.from });
    case 'markup':
      return t('transfer.note.markup');
    default:
      return t('transfer.note.cut');
  }
}
