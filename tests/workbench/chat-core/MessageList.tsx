/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { clockTime } from './clock-time';
import type { ChatRow } from './desk';

/** How far outside the view a row keeps its content, pixels. */
const KEEP = 600;

/** Rows of one conversation; opens at the end and stays there when a message arrives. */
export function MessageList({
  rows,
  buyer,
}: {
  readonly rows: readonly ChatRow[];
  readonly buyer: string;
}): React.JSX.Element {
  const view = useRef<HTMLDivElement>(null);
  const shown = useRef(0);
  useLayoutEffect(() => {
    if (shown.current === rows.length) return;
    shown.current = rows.length;
    view.current?.scrollTo({ top: view.current.scrollHeight });
  });
  return (
    <div className="ww_message">
      <div className="rc-scrollbars-view" ref={view}>
        {rows.map((row) => (
          <MessageLine key={row.id} row={row} nick={row.from === 'agent' ? '云朵服饰:小妥' : buyer} />
        ))}
      </div>
    </div>
  );
}

/** One row. Scrolled far away it keeps its shell and height but loses its text, as rows of the real page do. */
function MessageLine({ row, nick }: { readonly row: ChatRow; readonly nick: string }): React.JSX.Element {
  const line = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const element = line.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => setHeight(entry === undefined || entry.isIntersecting ? undefined : entry.boundingClientRect.height),
      { root: element.closest('.rc-scrollbars-view'), rootMargin: `${KEEP}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="message-item-line" id={row.id} ref={line} style={{ height }}>
      <div className={`message-item${row.from === 'agent' ? ' self' : ''}`}>
        {height === undefined && (
          <>
            <div className="message-head">
              <span className="nick">{nick}</span>
              <span className="time">{clockTime(row.time)}</span>
            </div>
            <div className="content">
              {row.card === undefined ? <Bubble text={row.text} /> : <Card title={row.card} />}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function Bubble({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <div className="biz-expression-editor">
      <div className="editBox">
        <pre className="edit edit-no-ui expression-parser">{text}</pre>
      </div>
    </div>
  );
}

function Card({ title }: { readonly title: string }): React.JSX.Element {
  return (
    <div className="im-template-msg dx-msg-wrap">
      <div className="tpl-wrapper" data-tpl-id="164002">
        {title}
      </div>
    </div>
  );
}
