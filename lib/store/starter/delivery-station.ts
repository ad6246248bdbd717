import type { StarterPhrase } from './starter-phrase';

/** Parcel stations. */
export const DELIVERY_STATION = [
  {
    code: 'yztj',
    title: '驿站取件',
    body: '包裹已经到驿站，取件信息在快递通知和物流详情里可以查看。没有收到通知的话，我帮您问快递。',
    keywords: ['驿站', '取件'],
    samples: ['在哪个驿站取件', '让我去哪儿拿', '放代收点了', '没给我发短信啊'],
  },
  {
    code: 'yzqj',
    title: '取件码查询',
    body: '取件码由驿站发给您，也可以在物流详情查看。为了您的包裹安全，请不要转给陌生人。',
    keywords: ['取件码'],
    samples: ['取件码是多少', '那个数字是多少', '码找不到了', '拿件要的号没收到'],
  },
  {
    code: 'yzcq',
    title: '驿站保管超期',
    body: '我帮您联系驿站延长保管，预计{预计时间}回复您。您方便时尽量早些去取，避免被退回。',
    keywords: ['驿站', '超期'],
    samples: ['我过几天才回来', '会不会给我退走', '放太久要钱吗'],
  },
  {
    code: 'yzby',
    title: '不放驿站',
    body: '明白您希望直接送到手上。我已经备注并反馈给快递，{预计时间}内请他们与您确认送达方式。',
    keywords: ['驿站', '上门'],
    samples: ['没经过我同意就放那儿', '别给我扔代收点', '腿脚不便去不了'],
  },
] satisfies readonly StarterPhrase[];
