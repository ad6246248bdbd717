import { t } from '../../lib/language/t';
import type { CheckedLines, Room } from '../../lib/rules/word-lists/check-lines';
import { countPatterns } from '../../lib/rules/word-lists/check-lines';
import { lineFaultText } from './line-fault-text';

/** Lines told one by one; the rest are counted. */
const MOST_SHOWN = 8;

interface LineFaultsProps {
  readonly checked: CheckedLines;
  readonly room: Room;
}

/** What of the pasted lines is taken, what is not and why. */
export function LineFaults({ checked: { entries, faults, doubles }, room }: LineFaultsProps) {
  const left = { n: room.entries - entries.length, patterns: room.patterns - countPatterns(entries) };
  return (
    <output class="t-words__faults t-small">
      <p class="t-muted">
        {t('words.count', { n: entries.length })} · {t('words.room', left)}{' '}
        {doubles > 0 && t('words.doubles', { n: doubles })}
      </p>
      {faults.length > 0 && (
        <>
          <p class="t-field__error">{t('words.faults', { n: faults.length })}</p>
          <ul>
            {faults.slice(0, MOST_SHOWN).map(({ line, text, reason }) => (
              <li key={line}>
                {t('words.line', { line, text })}
                {lineFaultText(reason)}
              </li>
            ))}
          </ul>
          {faults.length > MOST_SHOWN && (
            <p class="t-muted">{t('words.moreFaults', { n: faults.length - MOST_SHOWN })}</p>
          )}
        </>
      )}
    </output>
  );
}
