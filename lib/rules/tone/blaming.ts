import * as english from '../english/tone';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, conditional, negated, ours, polite, precededBy, serving, within } from '../grammar/guards';
import { END, gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  { says: `(?:怪|赖|怨)(?:您|你)`, unless: [negated, within(/不会?怪|难怪/u)] },
  {
    says: `(?<!不)是${YOU}自己${gap(6)}(?:(?<![用收留管])的|错|了|坏)|(?<!不)是${YOU}(?:当时|那边|这边)?(?:拍|填|写|选|弄|点|输|操作|使用|洗|搞)(?:错|坏|反|漏|丢|破|不当|有误)|就是${YOU}(?:弄|搞|干|整)`,
  },
  {
    says: `${YOU}自己(?:当时|都|又|也|就|当初)?(?:没|不(?:看|问|说|注意|小心)|拍|选|填|写|弄|下单|同意|答应)${gap(5)}(?:清|错|仔细|看|坏|好|注意|明白|的${END})`,
    unless: [within(/照片|视频|最|就好|就行|都行|喜欢/u)],
  },
  {
    says: `谁(?:让|叫)(?:您|你)|早(?:干嘛|干什么|干吗)去?了|早说(?:嘛|啊|不就)|要不是${YOU}|活该|自找|自作自受|自讨苦吃|咎由自取|怪得?了?谁|怨谁`,
  },
  {
    says: '(?:下次|以后|下回|今后)(?:记得|注意)?(?:看|填|写|想|拍|问|长|注意)(?:清楚|仔细|好|明白|点|心)',
    unless: [polite, ours, serving],
  },
  {
    says: `${YOU}(?:怎么|真|也)?(?:这么|那么|太|真|也太)(?:麻烦|粗心|大意|马虎|磨蹭|挑剔|斤斤计较|矫情|事多|多事|计较)(?!您|你)`,
  },
  {
    says: `(?:是|属于)${YOU}(?:自己|个人|自身|那边|单方面)?的?(?:问题|责任|错|原因|失误|疏忽|过错)`,
    unless: [negated, precededBy(/不$|没/u), within(/非质量|无理由|运费|不是/u)],
  },
  {
    says: `[怪怨赖]得着|(?:早|当初)就?(?:让|叫|告诉|提醒)过?${YOU}|${YOU}要是(?:早|不)${gap(6)}[,]?(?:也|就)(?:不|没)|哪有${YOU}这|不坏才怪|还不是${YOU}|${YOU}(?:乱|瞎|胡乱|硬|非要|偏要)[拧拆动弄用洗来按拔要搞装]|${YOU}这(?:记性|手气|操作)`,
    unless: [within(/真好|很好/u)],
  },
];

export default defineRule(
  {
    id: 'blaming',
    kind: 'tone',
    title: '责备买家',
    message: '这句在责备买家。',
    why: '职业规范“三不”：不责备、埋怨客户。',
    severity: 'warn',
    advice: '先帮忙再说明：没关系，我帮您看看怎么处理',
  },
  strikes([...FRAMES, ...english.BLAMING], {
    fix: '没关系，我帮您看看怎么处理',
    unless: [asking, conditional, within(/没关系|没事|不要紧|别担心/u)],
  }),
);

export const examples: RuleExamples = {
  trips: [
    'You should have read the size chart',
    '都怪您没写清楚',
    '是你自己拍错了',
    '你自己没看清楚',
    '谁让你不看说明',
    '要不是你催，也不会发错',
    '活该',
    '下次看清楚再拍',
    '您怎么这么麻烦',
    '这是您自己的问题',
    '就是你弄的',
    '早干嘛去了',
    '是您当时填错地址的',
  ],
  nearMisses: [
    'It is not your fault at all, we packed it badly',
    '您拍错了没关系，我帮您改',
    '您是不是拍错颜色了呢，我帮您看一下',
    '都怪我们没写清楚',
    '不怪您',
    '自己选的颜色最合心意',
    '您自己没时间的话可以让家人签收',
    '给您添麻烦了',
    '这么麻烦您真不好意思',
    '如果地址填错了请及时告诉我',
    '您自己决定就好，两款都不错',
    '难怪您着急，换我也会急',
    '下次您可以先问我，我帮您看尺码',
  ],
};
