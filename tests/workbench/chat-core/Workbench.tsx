/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { Composer } from './Composer';
import { ConversationList } from './ConversationList';
import { MessageList } from './MessageList';
import { OrderPanel } from './OrderPanel';
import type { Simulation } from './simulation';

/**
 * The conversations frame. Class names and nesting are those that several independent tools report for the Taobao and 1688
 * web chat (Fusion `next-*` controls, `.ww…` layout, every bubble a read-only `pre.edit`).
 */
export function Workbench({ simulation }: { readonly simulation: Simulation }): React.JSX.Element {
  const state = useSyncExternalStore(simulation.subscribe, simulation.state);
  const thread = state.threads.find((candidate) => candidate.buyer === state.open);
  return (
    <div className="ww">
      <div className="ww_content">
        <div className="ww_conversation">
          <div className="ww_user_panel">最近联系人</div>
          <ConversationList threads={state.threads} open={state.open} onOpen={simulation.open} />
        </div>
        <div className="ww_container">
          <div className="ww_header">
            <span className="name">{thread?.buyer ?? ''}</span>
          </div>
          {state.disconnected && (
            <div className="next-message next-message-warning">
              <div className="next-message-title">连接断开,正在重连…</div>
            </div>
          )}
          <div className="ww_body">
            <div className="ww_box">
              <MessageList key={state.open} rows={thread?.rows ?? []} buyer={thread?.buyer ?? ''} />
              {/* Not keyed by the conversation: as on the real page, an unsent draft stays when the conversation changes. */}
              <Composer onSend={simulation.send} />
            </div>
            <div className="ww_tab">
              <OrderPanel order={thread?.order} />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
