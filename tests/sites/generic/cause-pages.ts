import type { ChatPage } from './pages';

/** Small pages on which one cause shows that a page in the manner of some product showed first: that it is mended wherever it shows. */
export const CAUSE_PAGES: Readonly<Record<string, ChatPage>> = {
  // Faces of two letters before the names, all at the left on one ground, the subject as title, a second control that sends and one that opens a menu.
  'cause-two-letters': {
    buyer: 'Tomas Ruiz',
    rows: [
      ['buyer', 'Morning, the zip you repaired is stuck again.'],
      ['buyer', 'Left side'],
      [
        'agent',
        'Good morning, that should not happen. Two questions:\ndoes it stop at one tooth?\nis the slider bent?',
      ],
      ['buyer', 'One tooth, yes'],
      ['agent', 'Then send it in, we change the tooth free of charge.'],
      ['buyer', 'Great'],
    ],
  },
  // Names of two characters in the faces, the system writing as a person, a quote behind a name, a caption where others have their time.
  'cause-name-lines': {
    buyer: '木木同学',
    rows: [
      ['buyer', '月季苗到了有几片叶子发黄'],
      ['agent', '您好，稍等马上为您转接'],
      ['agent', '您好，到货头一周黄几片叶是缓苗，正常的\n先放阴凉处'],
      ['buyer', '要剪掉吗'],
      ['agent', '黄的剪掉就行'],
      ['buyer', '好嘞'],
    ],
  },
  // Sentences said again, by the same side and by the other, below names in elements of their own; one of them quoted too.
  'cause-said-twice': {
    buyer: '阿蓼',
    rows: [
      ['buyer', '三十九码的帆布鞋还有吗'],
      ['agent', '您好，欢迎光临，请稍等为您查一下'],
      ['agent', '还有两双，今天拍今天发'],
      ['buyer', '今天拍今天发'],
      ['buyer', '三十九码的帆布鞋还有吗'],
      ['agent', '您好，欢迎光临，请稍等为您查一下'],
      ['agent', '只剩白色的了'],
      ['buyer', '只剩白色的了'],
      ['agent', '是的，只剩白色的了'],
    ],
  },
  // Messages of one character in small bubbles as square as the faces, which are letters too; the shop writes far more than the buyer.
  'cause-one-sign': {
    buyer: '阿蓼',
    rows: [
      ['buyer', '在'],
      ['agent', '您好，帆布鞋三十九码还剩两双白色的，今天下午四点以前拍下的今天就能发出'],
      ['buyer', '好'],
      ['buyer', '要一双'],
      ['agent', '好'],
      ['agent', '拍下以后备注一下要白色的鞋带，我们给您配一副一样长的，不另外收钱'],
      ['buyer', '拍了'],
      ['buyer', '谢'],
    ],
  },
  // Words in slots of roots in roots, whose style alone keeps their lines; a foot longer than the words.
  'cause-slotted-lines': {
    buyer: 'Orla Finch',
    rows: [
      ['buyer', 'Two of the six tomatoes came without roots'],
      ['buyer', 'Photo tomorrow'],
      ['agent', 'Oh dear. We replace:\nboth plants\nthe tray'],
      ['buyer', 'And the pots?'],
      ['agent', 'Those too'],
      ['buyer', 'ok'],
    ],
  },
  // Words in slots with a name and without one, lines kept by the root's style or broken by blocks.
  'cause-lines-in-parts': {
    buyer: '花卷儿',
    rows: [
      ['buyer', '请问 170 穿什么码'],
      ['agent', '您好，看体重的\n120 斤以内 M\n以上 L'],
      ['buyer', '刚好 120'],
      ['agent', '那就 M，喜欢宽松再大一码'],
      ['buyer', '尺码：M\n颜色：雾蓝\n就这个'],
      ['agent', '好的亲'],
    ],
  },
  // Choices in the bubble and in a row of their own; an icon that cannot be pressed yet.
  'cause-choices': {
    buyer: '橙子汽水',
    rows: [
      ['buyer', '在吗，想问物流'],
      ['agent', '您好，我是机器人小舟，请问是哪种情况呢？'],
      ['buyer', '想改地址'],
      ['agent', '需要为您接入人工吗？'],
      ['buyer', '需要'],
      ['agent', '您好，我是阿渡，新地址发我就行'],
      ['buyer', '还是寄公司吧'],
    ],
  },
  // Choices marked up as buttons; a link that is the whole message.
  'cause-quick-picks': {
    buyer: 'Wanda Price',
    rows: [
      ['buyer', 'my gift card says expired'],
      ['agent', 'Hi! I am Pip, a bot. What is it about?'],
      ['buyer', 'A person, please'],
      ['agent', 'Hello Wanda, Ravi here. The number on the back?'],
      ['buyer', 'GC-000-111-222'],
      ['agent', 'Thank you. cards.example.com/x now shows 20 more days.'],
      ['agent', 'https://cards.example.com/terms'],
      ['buyer', 'lovely'],
    ],
  },
  // Messages that say only when, of a day and of a time; tools beside each in words, always shown.
  'cause-when-words': {
    buyer: '半夏微凉',
    rows: [
      ['buyer', '什么时候能发'],
      ['agent', '今天'],
      ['buyer', '发了吗？几点取的件'],
      ['agent', '10:30'],
      ['agent', '顺丰，单号晚点发您'],
      ['buyer', '好嘞谢谢'],
    ],
  },
  // A subject as title; the list previews the last message of the open conversation.
  'cause-open-preview': {
    buyer: '林间小鹿',
    rows: [
      ['buyer', '周末营业吗'],
      ['agent', '营业的，十点到八点'],
      ['buyer', '那我周末去拿'],
    ],
  },
  // No title at all; the open entry of the list stands on a ground of its own.
  'cause-open-ground': {
    buyer: 'Jonas Wolff',
    rows: [
      ['buyer', 'Is the ladder foldable?'],
      ['agent', 'Yes, to 90 cm.'],
      ['buyer', 'Good, I take two'],
    ],
  },
};

/** Likewise, without a chat: lists to choose from, previews cut to a line, remarks on what is worked at. */
export const CAUSE_WITHOUT_CHAT: readonly string[] = [
  'no-chat-mail-previews',
  'no-chat-choose-rows',
  'no-chat-draft-remarks',
  'no-chat-task-remarks',
];
