import type { StarterPhrase } from './starter-phrase';

/** Questions that restate, ask and offer a choice; 复述确认 is a model sentence of the service norm. */
export const ENQUIRY = [
  {
    code: 'fsqr',
    title: '复述确认',
    body: '您的意思是，您购买的{商品}在使用时出现了{情况}，对吗？',
    keywords: ['复述', '确认'],
    samples: [],
  },
  {
    code: 'xqzx',
    title: '了解需求',
    body: '请问您主要在什么场景使用，比较看重哪方面，预算大概多少？我好为您推荐。',
    keywords: ['需求', '推荐', '预算'],
    samples: ['有没有推荐的', '挑花眼了', '不知道买哪个好', '帮我选一个呗'],
  },
  {
    code: 'bcxx',
    title: '补充信息',
    body: '为了更快帮您处理，麻烦您补充一下出现问题的时间和具体表现，谢谢您。',
    keywords: ['补充', '信息'],
    samples: ['用不了', '它不工作了', '出毛病了'],
  },
  {
    code: 'pzhs',
    title: '请拍照片',
    body: '麻烦您拍一张商品整体和一张问题部位的照片发我，我好准确判断，谢谢您。',
    keywords: ['照片', '拍照'],
    samples: ['收到的东西不对劲', '这个咋这样啊', '你看看这是什么情况'],
  },
  {
    code: 'ddqr',
    title: '核对订单',
    body: '您咨询的是订单{订单号}，对吗？您确认后我马上为您查询。',
    keywords: ['订单', '核对'],
    samples: ['帮我查下我的单子', '我前几天买的那个', '我买的东西怎么回事'],
  },
  {
    code: 'clyy',
    title: '处理意愿',
    body: '请问您更希望退款、换货还是补发？您告诉我意愿，我马上为您安排下一步。',
    keywords: ['处理', '意愿'],
    samples: ['你们打算怎么解决', '给个说法', '那怎么办'],
  },
  {
    code: 'shsd',
    title: '收货时间',
    body: '请问您哪个时间段方便收货？我帮您备注给快递，实际派送以快递安排为准。',
    keywords: ['收货', '时间'],
    samples: ['白天上班家里没人', '能不能晚上送', '周末再送行不'],
  },
  {
    code: 'wtjj',
    title: '问题是否解决',
    body: '请问您的问题解决了吗？还有其他需要我帮忙的地方，也请告诉我。',
    keywords: ['解决', '满意'],
    samples: ['我试试看', '应该可以了', '好像行了'],
  },
  {
    code: 'lxyy',
    title: '了解原因',
    body: '方便告诉我是哪里不太合心意吗？我记录下来，也好为您安排后面的处理。',
    keywords: ['原因', '不满意'],
    samples: ['不想要了', '不喜欢', '感觉不合适'],
  },
] satisfies readonly StarterPhrase[];
