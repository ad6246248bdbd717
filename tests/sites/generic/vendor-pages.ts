import type { ChatPage } from './pages';

/** More chat pages in the manner of desks of the trade, to mend detection by; marked as `UNKNOWN_PAGES` are. Lines of the system are no rows. */
export const VENDOR_PAGES: Readonly<Record<string, ChatPage>> = {
  // Parts of a conversation with names and states in their feet; an editor that asks for nothing.
  'vendor-inbox-parts': {
    buyer: 'Tamsin Oakes',
    rows: [
      ['buyer', 'Hi, my parcel says delivered but the porch is empty'],
      ['agent', 'Sorry to hear that, Tamsin. May I check the photo the courier took?'],
      ['buyer', 'Sure, the order is the one with the two lamps'],
      ['buyer', 'Ending in 48'],
      ['agent', 'The photo shows a blue door. Is yours blue?'],
      ['buyer', 'No! Mine is white'],
      [
        'agent',
        'Then it is next door or across the street. I have asked the courier to collect it.\nYou will hear from us by tomorrow noon.',
      ],
      ['buyer', 'Thank you so much'],
    ],
  },
  // Groups told apart by a data attribute, times under the pointer; a picture that sends.
  'vendor-lime-groups': {
    buyer: 'Maëlle Garnier',
    rows: [
      ['buyer', 'Bonjour, la machine fait un bruit bizarre'],
      ['buyer', 'Un sifflement quand elle chauffe'],
      ['agent', 'Bonjour Maëlle ! Depuis quand entendez-vous ce sifflement ?'],
      ['buyer', 'Depuis hier soir'],
      ['agent', 'C’est sans doute le joint. Pouvez-vous le détartrer ?'],
      ['agent', 'Je vous envoie le mode d’emploi.'],
      ['buyer', 'D’accord, je fais ça ce soir 🙏'],
      ['agent', 'Parfait, tenez-moi au courant'],
    ],
  },
  // Names and times above, a tick below; each ready reply beside has a link that sends it.
  'vendor-seat-phrases': {
    buyer: '粟米妈妈',
    rows: [
      ['buyer', '你好,这款宝宝浴盆能折叠吗'],
      ['agent', '您好,可以折叠的,折起来厚度只有八厘米'],
      ['buyer', '感温的那个贴纸要另外买吗'],
      ['agent', '盆底自带感温塞,水温超过三十八度会变色'],
      ['buyer', '好,大概几号能到杭州'],
      ['agent', '今天四点前付款今天发,杭州一般后天到'],
      ['buyer', '[微笑]拍了'],
    ],
  },
  // A dark messenger: names on one side only, words in PRE, a link that sends.
  'vendor-work-dark': {
    buyer: '阿澄',
    rows: [
      ['buyer', '王老师您好,上次订的羊绒围巾还有驼色吗'],
      ['agent', '有的呢,还剩两条'],
      ['buyer', '帮我留一条'],
      ['buyer', '周末去店里取'],
      ['agent', '好的,已经给您挂单了\n取货码到店报手机尾号就行'],
      ['buyer', '能不能顺便烫一下'],
      ['agent', '没问题,免费熨烫'],
      ['buyer', '谢谢啦😄'],
    ],
  },
  // The oldest kind: coloured lines of name and time, words behind a line break, a table around everything.
  'vendor-font-log': {
    buyer: '五金老周',
    rows: [
      ['buyer', '老板在不在'],
      ['agent', '在的,您请说'],
      ['buyer', '轴承6204要50个多少钱'],
      ['agent', '50个起批价,每个三块二,含税加六个点'],
      ['buyer', '什么牌子的'],
      ['agent', '哈轴的,有合格证'],
      ['buyer', '好 那开票发货'],
    ],
  },
  // Utility classes only, a quote above the bubble, a nameless round button.
  'vendor-utility-react': {
    buyer: 'Mia 小咪',
    rows: [
      ['buyer', '哈囉請問這個包包有防水嗎'],
      ['agent', '您好~內裡是防水布,外層防潑水喔'],
      ['buyer', '下大雨可以嗎'],
      ['agent', '大雨建議套防水套,我們有賣,一個 120'],
      ['buyer', 'OK 那我加購一個'],
      ['agent', '好的,已經幫您把防水套加進同一筆訂單'],
      ['buyer', '超快❤️'],
    ],
  },
  // Components: lines with slots in open roots within an open root.
  'vendor-lit-thread': {
    buyer: 'Jule Brandt',
    rows: [
      ['buyer', 'Hallo, passt das Regal in eine Nische von 80 cm?'],
      ['agent', 'Hallo Jule, das Regal ist 79,5 cm breit – es passt knapp.'],
      ['buyer', 'Und die Wand ist etwas schief'],
      ['agent', 'Dann würde ich die 75er nehmen.\nDie Füße sind verstellbar.'],
      ['buyer', 'Gut, nehme ich'],
      ['agent', 'Ich habe den Warenkorb geändert.'],
      ['buyer', 'Danke!'],
    ],
  },
  // All rows on the left in cards of one colour, a tag for each side.
  'vendor-tag-cards': {
    buyer: '陆家阿姨',
    rows: [
      ['buyer', '这个扫地机器人能过门槛吗'],
      ['agent', '两厘米以内的门槛都能过'],
      ['buyer', '我家是实木地板'],
      ['buyer', '拖地会不会太湿'],
      ['agent', '有三档水量,实木建议用低档'],
      ['buyer', '基站要不要接水管'],
      ['agent', '不用接,水箱能用三天\n要接的话另外买上下水套件'],
      ['buyer', '明白了'],
    ],
  },
};
