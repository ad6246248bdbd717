/** @jsxImportSource react */
import {
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { createConversations } from '../conversations';

const conversations = createConversations();

/** The kit's components as its own documentation puts them together. */
function Page(): React.JSX.Element {
  const { buyer, messages } = useSyncExternalStore(conversations.subscribe, conversations.state);
  return (
    <div style={{ height: '100vh' }}>
      <MainContainer>
        <Sidebar position="left">
          <ConversationList>
            {conversations.buyers.map((name) => (
              <Conversation key={name} name={name} active={name === buyer} onClick={() => conversations.open(name)} />
            ))}
          </ConversationList>
        </Sidebar>
        <ChatContainer>
          <ConversationHeader>
            <ConversationHeader.Content userName={buyer} />
          </ConversationHeader>
          <MessageList>
            {messages.map(({ id, from, text }) => (
              <Message
                key={id}
                model={{
                  message: text,
                  sender: from === 'agent' ? '客服' : buyer,
                  direction: from === 'agent' ? 'outgoing' : 'incoming',
                  position: 'single',
                }}
              />
            ))}
          </MessageList>
          <MessageInput
            placeholder="请输入消息"
            attachButton={false}
            onSend={(_html, _textContent, innerText) => conversations.agentSends(innerText)}
          />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

createRoot(document.querySelector('#root') ?? document.body).render(<Page />);
