/** @jsxImportSource react */
import Chat, { Bubble, type MessageProps } from '@chatui/core';
import '@chatui/core/dist/index.css';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { createConversations, type ReplicaMessage } from '../conversations';
import './page.css';

const conversations = createConversations();

/** ChatUI as its own documentation shows it; only the switch between two buyers is added. */
function Page(): React.JSX.Element {
  const { buyer, messages } = useSyncExternalStore(conversations.subscribe, conversations.state);
  return (
    <div className="page">
      <nav className="buyers" aria-label="会话">
        {conversations.buyers.map((name) => (
          <button type="button" key={name} aria-pressed={name === buyer} onClick={() => conversations.open(name)}>
            {name}
          </button>
        ))}
      </nav>
      <main className="chat">
        <Chat
          navbar={{ title: buyer }}
          messages={messages.map(toChatUI)}
          renderMessageContent={(message) => <Bubble content={String(message.content['text'])} />}
          onSend={(type, text) => {
            if (type === 'text') conversations.agentSends(text);
          }}
        />
      </main>
    </div>
  );
}

/** ChatUI puts `right` on the side of the one who types. */
function toChatUI(message: ReplicaMessage): MessageProps {
  return {
    _id: message.id,
    type: 'text',
    content: { text: message.text },
    position: message.from === 'agent' ? 'right' : 'left',
  };
}

createRoot(document.querySelector('#root') ?? document.body).render(<Page />);
