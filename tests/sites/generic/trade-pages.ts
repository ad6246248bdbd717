import type { ChatPage } from './pages';

/** Small pages in the manners of the trade's wider world: phones' web versions, workspaces, streams, mail threads, old rich-text desks. */
export const TRADE_PAGES: Readonly<Record<string, ChatPage>> = {
  // Rows of a grid, times in the bubbles, ticks with labels, a quote of two lines as a button.
  'trade-phone-web': {
    buyer: 'Halina Wójcik',
    rows: [
      ['buyer', 'Hello, is the 4 litre pot still to be had?'],
      ['agent', 'Good morning Halina 👋 It is, two left.'],
      ['buyer', '👍'],
      ['agent', 'Shall I keep one?\n- red\n- black'],
      ['buyer', 'Red please'],
      ['buyer', 'and the lid?'],
    ],
  },
  // All at the left, a channel beside each name, a bot, a note known by its frame's class, a second bar that submits.
  'trade-workspace': {
    buyer: 'Desmond Achterberg',
    rows: [
      ['buyer', 'hey there, invoice 5512 shows the old company name'],
      ['agent', 'Thanks for reaching out! Someone will be with you in about five minutes.'],
      ['agent', 'Hello Desmond,\nwhich name should it show?'],
      ['buyer', 'Achterberg Roofing BV'],
      ['agent', 'Changed. A new copy is on its way to you.'],
      ['buyer', 'and the one from October?'],
    ],
  },
  // A compact stream: rows that go on have no head, badges beside names, a reaction, "(edited)" behind the words.
  'trade-compact-stream': {
    buyer: '秦屿',
    rows: [
      ['buyer', '窗帘挂上去短了五厘米左右'],
      ['buyer', '是我量错了还是做错了'],
      ['agent', '秦先生好，我看下您的下单尺寸'],
      ['agent', '下单高是 245，\n做出来也是 245'],
      ['buyer', '那是我量短了…能接一截吗'],
      ['agent', '可以接，同布料补一截 38 元'],
      ['agent', '来回运费我们出一程'],
      ['buyer', '行'],
    ],
  },
  // Heads for screen readers only, gradients, faces under the last of a group, an emoji as picture. Vietnamese.
  'trade-hidden-heads': {
    buyer: 'Lê Thu Hà',
    rows: [
      ['buyer', 'Shop ơi áo này còn màu be không'],
      ['buyer', 'Mình 55kg mặc size gì🤔'],
      ['agent', 'Dạ còn ạ'],
      ['agent', '55kg chị mặc M vừa đẹp nha'],
      ['buyer', 'ok lấy mình 1 cái'],
      ['agent', 'Dạ chị cho em xin địa chỉ ạ'],
      ['buyer', 'ship chiều nay nha'],
    ],
  },
  // Messages as mails: "From: …" and a date above each, framed boxes over the whole width.
  'trade-mail-thread': {
    buyer: 'Fenna de Wit',
    rows: [
      ['buyer', 'Hello,\n\nwhere is my parcel? It says delivered.'],
      ['agent', 'Hello Fenna, the driver left it with number 12.'],
      ['buyer', 'Number 12 says no'],
      ['agent', 'Then we send another one today.'],
      ['buyer', 'Thank you!!'],
    ],
  },
  // A rich-text editor in a frame, fields of a card beside, words with their translation below. Thai and Chinese.
  'trade-old-rich': {
    buyer: '访客8842',
    rows: [
      ['buyer', 'ราคาส่งเท่าไหร่คะ'],
      ['agent', 'สวัสดีค่ะ กรุณารอสักครู่'],
      ['agent', '100 ชิ้นขึ้นไป ชิ้นละ 85 บาทค่ะ'],
      ['buyer', 'ส่งไปเชียงใหม่ได้ไหม'],
      ['agent', 'ได้ค่ะ 5 วัน'],
    ],
  },
  // Paragraphs as bubbles under one another, a word for the keys on the send control.
  'trade-stacked-words': {
    buyer: 'Aoife Byrne',
    rows: [
      ['buyer', 'hiya'],
      ['buyer', 'two of my six cups arrived chipped'],
      ['agent', 'Oh no, sorry Aoife!'],
      ['agent', 'A photo of both would help.'],
      ['buyer', 'here'],
      ['agent', 'Two new ones go out today.'],
      ['buyer', "you're a star"],
      ['buyer', 'can I keep the chipped ones?'],
    ],
  },
  // Lines of name, colon and words, all in one colour.
  'trade-plain-lines': {
    buyer: '山东烟台访客',
    rows: [
      ['buyer', '你们的泵有防爆的吗'],
      ['agent', '有的，需要什么流量'],
      ['buyer', '每小时 10 方'],
      ['agent', '推荐 FB-10 型\n带防爆合格证'],
      ['buyer', '报个价'],
    ],
  },
  // A helper that is asked stands beside, with a field and a stream of its own.
  'trade-copilot-aside': {
    buyer: 'Sinead Kerr',
    rows: [
      ['buyer', 'Do you engrave collars for cats?'],
      ['agent', 'We do, up to 12 letters.'],
      ['buyer', 'Brilliant. And how long does it take?'],
    ],
  },
  // What colleagues say to one another stands beside, with a field and "send". A voice message has no words.
  'trade-team-beside': {
    buyer: '陈一舟',
    rows: [
      ['buyer', '冰箱压缩机一直响'],
      ['agent', '您好，是嗡嗡声还是哒哒声呢'],
      ['buyer', '哒哒的'],
      ['agent', '我约师傅明天上门'],
    ],
  },
};

/** Likewise, without a chat: questions of shoppers to be answered one by one, what happened with a contact. */
export const TRADE_WITHOUT_CHAT: readonly string[] = ['no-chat-shop-questions', 'no-chat-contact-log'];
