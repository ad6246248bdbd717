import { t } from '../../lib/language/t';

/** Each way of writing with what it means. The examples are the grammar's own, in any language. */
const WAYS = [
  ['加*微信', 'gap'],
  ['加*{3}微信', 'size'],
  ['(加|扫)我', 'choice'],
  ['[我的]小号', 'maybe'],
  ['第一 -第一时间 -第一次', 'except'],
  [String.raw`5\*5`, 'sign'],
  ['vx', 'whole'],
] as const;

/** The grammar of a list's lines, on demand. */
export function WordHelp() {
  return (
    <details class="t-words__help t-small">
      <summary>{t('words.help')}</summary>
      <dl>
        {WAYS.map(([example, way]) => (
          <div key={way}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd class="t-muted">{t(`words.helpFor.${way}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
