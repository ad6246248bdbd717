/** @jsxImportSource react */
import { useState } from 'react';
import { clockTime } from './clock-time';
import type { Thread } from './desk';

const ROW = 60;
const OVERSCAN = 2;
/** Longer names are cut in the text itself, as on the real page. */
const NAME_LENGTH = 8;

/** A virtualised list: only rows in view exist, absolutely placed, and only a press on the name opens one. */
export function ConversationList({
  threads,
  open,
  onOpen,
}: {
  readonly threads: readonly Thread[];
  readonly open: string;
  readonly onOpen: (buyer: string) => void;
}): React.JSX.Element {
  const [view, setView] = useState({ top: 0, height: 900 });
  const first = Math.max(0, Math.floor(view.top / ROW) - OVERSCAN);
  const last = Math.ceil((view.top + view.height) / ROW) + OVERSCAN;
  return (
    <div
      className="ww_conversation_list"
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <div className="conversation-space" style={{ height: threads.length * ROW }}>
        {threads.slice(first, last).map((thread, index) => (
          <div
            key={thread.buyer}
            className={`conversation-item${thread.buyer === open ? ' active' : ''}`}
            style={{ top: (first + index) * ROW, height: ROW }}
          >
            <button type="button" className="name" title={thread.buyer} onClick={() => onOpen(thread.buyer)}>
              {cut(thread.buyer)}
            </button>
            <span className="time">{clockTime(thread.rows.at(-1)?.time ?? 0).slice(11, 16)}</span>
            <span className="desc">{thread.rows.at(-1)?.text ?? ''}</span>
            {thread.unread > 0 && <span className="unread-badge">{thread.unread}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

function cut(name: string): string {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name;
}
