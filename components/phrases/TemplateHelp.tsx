import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { VARIABLES } from '../../lib/text/template/names';
import './template-help.css';

interface TemplateHelpProps {
  readonly id: string;
  readonly onInsert: (text: string) => void;
}

const GROUPS = ['page', 'date', 'clock', 'shop'] as const;

/** The whole syntax by example; each can be put in with a press. */
const SYNTAX: readonly (readonly [example: string, words: MessageKey])[] = [
  ['{买家昵称|亲}', 'phrase.syntax.fallback'],
  ['{今天+3天}', 'phrase.syntax.days'],
  ['[[好的|没问题]]', 'phrase.syntax.variants'],
  ['{?已发货}在路上{?未发货}今天发{?其他}我查一下{/?}', 'phrase.syntax.states'],
  ['\n---\n', 'phrase.syntax.parts'],
  ['{光标}', 'phrase.syntax.cursor'],
];

/** What may be written in a phrase beside plain text, each to be put in by a press. */
export function TemplateHelp({ id, onInsert }: TemplateHelpProps) {
  return (
    <section id={id} class="t-template-help" aria-label={t('phrase.help')}>
      <dl class="t-template-help__variables">
        {GROUPS.map((group) => (
          <div key={group}>
            <dt>{t(`phrase.variables.${group}`)}</dt>
            <dd>
              {VARIABLES[group].map(([name]) => (
                <InsertButton key={name} text={`{${name}}`} onInsert={onInsert} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <ul class="t-template-help__syntax">
        {SYNTAX.map(([example, words]) => (
          <li key={example}>
            <InsertButton text={example} onInsert={onInsert} /> <span>{t(words)}</span>
          </li>
        ))}
      </ul>
      <p>{t('phrase.syntax.byHand')}</p>
    </section>
  );
}

interface InsertButtonProps {
  readonly text: string;
  readonly onInsert: (text: string) => void;
}

function InsertButton({ text, onInsert }: InsertButtonProps) {
  return (
    <button
      type="button"
      class="t-template-help__insert"
      aria-label={t('phrase.insertNamed', { text: text.trim() })}
      onClick={() => onInsert(text)}
    >
      {text.trim()}
    </button>
  );
}
