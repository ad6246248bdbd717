/** The outer page of the chat: a frame of the shop's office around the frame that holds the conversations. */
const frame = document.createElement('iframe');
frame.title = '会话';
frame.src = `/app/im/chat-core/index.html${location.search}`;
document.querySelector('#ice-container')?.append(frame);
