import type { ChatPage } from './pages';

/** As `MANNER_PAGES`, drawn by lot from the same lot of pages. Kept back until they had been measured with; since then to mend detection by as well. */
export const KEPT_BACK_PAGES: Readonly<Record<string, ChatPage>> = {
  // A table with a column for each side and the times between them.
  'column-each': {
    buyer: '一粒米',
    rows: [
      ['buyer', '三文鱼是冰鲜还是冷冻'],
      ['agent', '冰鲜的,每天早上到货'],
      ['buyer', '能切成刺身吗?'],
      ['agent', '可以,下单备注“刺身切”,不另收费'],
      ['buyer', '今天下单几点到'],
      ['buyer', '我六点前要出门'],
      ['agent', '两点前下单,五点能到'],
      ['agent', '现在是一点四十,来得及'],
      ['buyer', '下好了'],
      ['agent', '收到,已经通知师傅先做您的'],
      ['buyer', '太快了吧'],
    ],
  },
  // A team messenger: rich words, groups of one sender, days as rules, tools under the pointer, replies counted.
  'rich-channel': {
    buyer: 'Bastian Kerr',
    rows: [
      ['buyer', 'Hi team, our standing order needs a change'],
      ['buyer', 'From December on:\n12 bags of Huila\n6 bags of decaf'],
      ['agent', 'Got it. Is the decaf for filter or espresso?'],
      ['buyer', 'Filter, ground like last time'],
      ['agent', 'Noted. I have changed it, the code is SO-BEAN'],
      ['agent', 'The invoice comes on the first as always'],
      ['buyer', 'Brilliant'],
      ['buyer', 'One more thing: @Ida Lund will take over ordering from me'],
      ['agent', 'Lovely, I will say hello'],
    ],
  },
  // Bubbles of one width and colour: only the place of the face tells whose they are.
  'face-tells': {
    buyer: '拾光文具控',
    rows: [
      ['buyer', '你们的手账本纸张洇墨吗'],
      ['agent', '用钢笔的话细尖不洇,粗尖会有一点'],
      ['buyer', '我用的 F 尖'],
      ['agent', 'F 尖放心写'],
      ['buyer', '内页是方格还是点阵呀'],
      ['agent', '两种都有,封面颜色不一样:\n方格是墨绿\n点阵是砖红'],
      ['buyer', '砖红好看'],
      ['buyer', '可以指定发新批次的吗?上次那本书脊的胶有点开'],
      ['agent', '可以,给您挑新批次,发之前我检查一遍'],
      ['buyer', '🥰'],
    ],
  },
  // Written from right to left, aligned by the end of the line; times in the bubbles.
  'right-to-left': {
    buyer: 'נעמה ברק',
    rows: [
      ['buyer', 'שלום, האם השטיח הזה מתאים לחדר ילדים?'],
      ['agent', 'שלום נעמה! כן, הוא עשוי כותנה ואפשר לכבס אותו במכונה.'],
      ['buyer', 'באיזו טמפרטורה?'],
      ['agent', '30 מעלות, בלי מייבש.'],
      ['buyer', 'ויש אותו בגודל 160x230?'],
      ['agent', 'יש, במלאי נשארו שלושה.'],
      ['agent', 'רוצה שאשמור לך אחד?'],
      ['buyer', 'כן בבקשה 🙏'],
    ],
  },
  // Each message is a grid of named areas: face, name, time and words stand side by side in one element.
  'areas-desk': {
    buyer: '柳荫街的猫',
    rows: [
      ['buyer', '你好,我在你们店买的藤编椅子坐垫大小不合'],
      ['buyer', '椅子是圆的,垫子是方的'],
      ['agent', '您好,抱歉让您费心了。这款椅子本来配的是圆垫,我看一下是不是配错了'],
      ['buyer', '标签上写着 B-12'],
      ['agent', 'B-12 是方凳的垫子,确实装错了。今天给您补寄圆垫,方垫不用退'],
      ['buyer', '那方垫我留着?'],
      ['agent', '对的,留着垫花盆也好 🙂'],
      ['buyer', '哈哈好'],
      ['agent', '单号出来会发短信给您\n预计后天到'],
    ],
  },
  // Names and words in a definition list, nothing else to tell the sides by; a form of the old kind.
  'dl-transcript': {
    buyer: 'Odette Farr',
    rows: [
      ['buyer', 'Hello, is anyone there?'],
      ['agent', 'Good afternoon, this is Corin from Tallow & Wick. How may I help?'],
      ['buyer', 'My candle tunnels, the wax at the edge never melts'],
      ['agent', 'I am sorry to hear that. How long do you let it burn the first time?'],
      ['buyer', 'About half an hour'],
      ['agent', 'That is the reason. The first burn should reach the edge: two to three hours for the large jar.'],
      ['agent', 'You can save it: wrap foil around the rim and leave the middle open.'],
      ['buyer', 'oh, nice trick'],
      ['buyer', 'will try tonight, thanks'],
      ['agent', 'You are welcome. Is there anything else?'],
    ],
  },
  // Components within components, each with an open root; the words of a message come through a slot.
  'elements-slots': {
    buyer: 'Solène Marchais',
    rows: [
      ['buyer', 'Bonjour, le tapis est-il lavable ?'],
      ['agent', 'Bonjour Solène, oui : à la main, 30 degrés.'],
      ['buyer', 'Et il ne glisse pas sur le parquet ?'],
      ['agent', 'Il a un dessous antidérapant.\nPour un parquet ciré, je conseille quand même la sous-couche.'],
      ['buyer', 'D’accord'],
      ['buyer', 'Combien pour la sous-couche ?'],
      ['agent', '12 € en 120 × 170'],
      ['buyer', 'Je prends les deux'],
    ],
  },
  // Nothing is drawn that tells the sides: labels for screen readers alone do.
  'labels-only': {
    buyer: 'Tilda Rausch',
    rows: [
      ['buyer', 'Do the boots run small?'],
      ['agent', 'Half a size, yes. Most people take one up.'],
      ['buyer', 'I am between 39 and 40'],
      ['agent', 'Then 40, and the insole makes up for the rest.'],
      ['buyer', 'And in width? My feet are rather wide at the toes.'],
      ['agent', 'The last is a wide one.'],
      ['agent', 'If they pinch, you have 60 days to send them back.'],
      ['buyer', 'Sounds good, thank you!'],
    ],
  },
  // Korean: the unread count and the time beside own bubbles, a face and a name at the head of a group.
  'korean-talk': {
    buyer: '담요덕후',
    rows: [
      ['buyer', '안녕하세요, 이 담요 세탁기 돌려도 되나요?'],
      ['agent', '안녕하세요 고객님! 네, 세탁망에 넣고 울 코스로 돌려 주세요.'],
      ['buyer', '건조기도요?'],
      ['agent', '건조기는 피해 주세요\n줄어들 수 있어요'],
      ['buyer', '아 그렇군요'],
      ['buyer', '색은 사진이랑 비슷한가요?'],
      ['agent', '실물이 조금 더 진한 편이에요'],
      ['buyer', '네 주문할게요~'],
    ],
  },
  // A ticket as a chat: sections with initials and names, a note among colleagues, own name in the foot of the page.
  'sections-by-name': {
    buyer: 'Iker Solana',
    rows: [
      ['buyer', 'Hola, ¿la mochila aguanta lluvia?'],
      ['agent', 'Hola, Iker. Aguanta lluvia ligera; para lluvia fuerte incluye una funda.'],
      ['buyer', '¿Y el portátil de 16 entra?'],
      ['agent', 'Entra justo. Mide el tuyo: el hueco es de 37 × 26 cm.'],
      ['buyer', 'El mío es de 36 × 25'],
      ['agent', 'Entonces perfecto.'],
      ['buyer', 'Gracias 🙌'],
    ],
  },
};

export const KEPT_BACK_PAGES_WITHOUT_CHAT: readonly string[] = ['no-chat-topic', 'no-chat-live-stream'];
