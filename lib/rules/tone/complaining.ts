import * as english from '../english/tone';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { within } from '../grammar/guards';
import { remedied } from '../grammar/remedy';
import { END, gap } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: `(?:公司|老板|领导|平台|系统|仓库|店里|运营|主管|厂家|(?:那|上一?|之前那?)个?的?客服|售[前后]|同事|财务|淘宝)(?:那边|部门|的人|他们|就|也|都|真的?|实在|总|老|天天|一直|是|又){0,3}(?:太(?!多)|坑|垃圾|死板|乱(?!码)|抠|黑心|烂|差劲|不靠谱|不懂|瞎|蠢|笨|废|不管事|不作为|离谱|恶心|傻|抽风|拉胯|掉链子|不负责|不给力|有病|糊弄)`,
    unless: [remedied],
  },
  { says: `(?:公司|平台|店里|我们这儿?)(?:一直)?(?:都|就)是?这(?:样|德行)${END}`, unless: [remedied] },
  {
    says: `我也(?:觉得|认为|感觉)${gap(6)}(?:不行|不好|差|坑|不值|难看|不怎么样|垃圾)|这(?:批|款|个|家|牌子)(?:货|的|东西|产品|面料|做工)?(?:确实|真的|就是|本来|一直|都)?(?:质量)?(?:很|太|真|特别|就)?(?:差${END}|烂|垃圾|不怎么样)`,
    unless: [remedied, within(/垃圾[桶袋]/u)],
  },
  {
    says: '打工的|我(?:也|都|早)?(?:不想干|想辞职|快辞职|干不下去|拿这点工资)|替(?:公司|老板|他们)(?:背锅|挨骂)|天天(?:被骂|背锅)',
    unless: [remedied, within(/礼物|送给|适合/u)],
  },
  {
    says: `(?:采购|仓库|发货的?|厂里|系统|客服|同事|美工|公司|活动)${gap(6)}(?:眼瞎|从来不|一塌糊涂|水平[^,]{0,2}[次差]|三天两头|老是?崩|越来越(?:糊弄|差|烂))|(?:要|换)[是成]我[^,]{0,3}也不(?:买|要|满意)|返修率(?:高|吓人)|没一个(?:靠谱|能)|这破`,
    unless: [remedied],
  },
];

export default defineRule(
  {
    id: 'complaining',
    kind: 'tone',
    title: '向买家抱怨公司、同事、商品',
    message: '这句在向买家抱怨自己人。',
    why: '职业规范：不要在客户面前抱怨公司或产品。',
    severity: 'warn',
    advice: '对外是一家：抱歉前面的答复有误，准确的信息我马上核实给您',
  },
  strikes([...FRAMES, ...english.COMPLAINING], { fix: '抱歉前面的答复有误，准确的信息我马上核实给您' }),
);

export const examples: RuleExamples = {
  trips: [
    '我们公司就这样',
    '这平台太坑了',
    '老板太死板了',
    '我也觉得这款不行',
    '上一个客服乱说的',
    '这批货质量很差',
    '我就是个打工的',
    '仓库太乱了',
    '系统就是垃圾',
    '那个客服不懂',
    '运营天天瞎搞',
    '我都快辞职了',
  ],
  nearMisses: [
    '很抱歉，公司规定7天内可以办理',
    '平台规则是这样的，我给您说明一下',
    '仓库同事正在核实',
    '系统显示已签收',
    '之前的客服同事已登记',
    '快递目前有些延误，我帮您催',
    '这批货是最新生产日期',
    '这款质量经过质检',
    '老板电器烟机有货',
    '我也觉得这款更适合您',
    '抱歉仓库太忙了，我帮您催一下',
    '送给打工的朋友很合适',
  ],
};
