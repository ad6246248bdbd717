/** @jsxImportSource react */
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';

const LIMIT = 500;

/**
 * The real page's composer: an editable `pre` whose text the page takes over on `input`; Enter sends, Shift+Enter breaks the
 * line, and the button wants a whole press, down and up, not a bare click.
 */
export function Composer({ onSend }: { readonly onSend: (text: string) => void }): React.JSX.Element {
  const edit = useRef<HTMLPreElement>(null);
  const pressed = useRef(false);
  const [text, setText] = useState('');

  const takeOver = (): void => setText((edit.current?.innerText ?? '').replace(/\n$/u, ''));
  const send = (): void => {
    if (text.trim() === '' || text.length > LIMIT) return;
    onSend(text);
    edit.current?.replaceChildren();
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (event.shiftKey) document.execCommand('insertText', false, '\n');
    else send();
  };
  const onPress = (): void => {
    pressed.current = true;
  };
  const onClick = (): void => {
    if (!pressed.current) return;
    pressed.current = false;
    send();
  };

  return (
    <div className="ww_input">
      <div className="toolbar">
        <span>截图</span>
        <span>快捷短语</span>
      </div>
      <div className="input-area">
        <div className="biz-expression-editor text-area">
          <div className="editBox">
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the real page's composer is a bare pre */}
            <pre
              className="edit"
              contentEditable
              ref={edit}
              aria-label="消息"
              onInput={takeOver}
              onKeyDown={onKeyDown}
              onPaste={pastePlain}
            />
            {text === '' && (
              <div className="placeholder">请输入消息,按Enter键 或 点击发送按钮发送(Shift + Enter 进行换行)</div>
            )}
          </div>
          <div className={`maxLength${text.length > LIMIT ? ' over' : ''}`}>{`${text.length} / ${LIMIT}`}</div>
        </div>
      </div>
      <button
        type="button"
        className="next-btn next-small next-btn-primary send-btn"
        onMouseDown={onPress}
        onKeyDown={onPress}
        onClick={onClick}
      >
        <span className="send-text">发送</span>
      </button>
    </div>
  );
}

function pastePlain(event: ClipboardEvent): void {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
}
