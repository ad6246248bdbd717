import * as english from '../english/conduct';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { serving, within } from '../grammar/guards';
import { remedied } from '../grammar/remedy';
import { END, gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: `${YOU}(?:是)?(?:单身|有(?:没有)?(?:男朋友|女朋友|对象|老公|老婆)|结婚|多大(?![码脚尺号])|几岁|什么星座|住哪(?!个)|在哪(?:上班|工作|住)|做什么工作|一个月(?:挣|赚)|晚上有空)`,
    unless: [remedied, within(/尺码|尺寸|运费|配送|送货|安装|收货|适合|码|护肤/u)],
  },
  {
    says: `(?:晚上|周末|下班后?|今晚|改天)(?:有空吗|有时间吗|一起|约|出来|陪)|加个?(?:好友|朋友)${gap(2)}(?:聊|认识)|(?:交|处)个?(?:朋友|对象)|自拍(?:照)?(?:看看|给我|发)|生活照|约吗|约不约|${YOU}(?:好|真|长得真?)(?:漂亮|美${END}|帅|性感)|我(?:喜欢|爱)上?${YOU}了?${END}|做我(?:女|男)朋?友`,
    unless: [within(/穿|搭|拍出|杆|[像相]框|冲印|洗照|尺寸/u), serving],
  },
  {
    says: `认识一下(?!商品|这款)|有主了|(?:挺|真|很)有缘|看个?电影去?(?:吗|吧|${END})|喝[一两]?杯(?:吗|吧|${END})|吃个饭|(?:您|你)(?:月薪|年薪|本人(?!签|领|来|去|办|操作|持|到|申请|登录|确认))|(?:您|你)老公(?:知道|在家)|一个人住(?:吗|怕)`,
    unless: [remedied, within(/投影|茶|咖啡|杯子/u)],
  },
];

export default defineRule(
  {
    id: 'personal',
    kind: 'conduct',
    title: '与工作无关的私人话题',
    message: '这句与服务无关，会让买家不自在。',
    why: '职业规范：与工作无关的话不说。',
    severity: 'warn',
    advice: '回到服务：请问还有什么可以帮您',
  },
  strikes([...FRAMES, ...english.PERSONAL], { fix: '请问还有什么可以帮您' }),
);

export const examples: RuleExamples = {
  trips: [
    '您单身吗',
    '你多大了',
    '你住哪呀',
    '晚上有空吗',
    '加个好友聊聊',
    '发张自拍看看',
    '你好漂亮',
    '约吗',
    '您有没有女朋友呀',
    '下班一起吃个饭吧',
  ],
  nearMisses: [
    '宝宝多大了呢？我帮您推荐尺码',
    '请发张破损照片给我看看',
    '您住哪个省份？帮您算运费',
    '您多大脚码呢',
    '预约安装的时间',
    '配送前师傅会预约您',
    '您喜欢的款式有货',
    '欢迎您推荐给朋友',
    '晚上也有客服在线',
    '自拍杆有货',
    '您穿上真漂亮，感谢您的分享',
  ],
};
