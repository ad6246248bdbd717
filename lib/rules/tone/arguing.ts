import * as english from '../english/tone';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, conditional, followedBy, negated, ours, within } from '../grammar/guards';
import { served } from '../grammar/remedy';
import { gap, TAIL, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

// Said to comfort: 您记错了也没关系.
const WELL = within(/没关系|没事|不要紧|可能|没错/u);

const FRAMES: readonly Frame[] = [
  {
    says: `${YOU}(?:自己|这边)?(?:是|就|真|又|肯定|根本|完全|明显)*(?:搞|弄|记|说|看|想|理解|听|算|讲|误会)错?(?:错|误会)(?:了|吧)`,
    unless: [asking, conditional, WELL],
  },
  {
    says: `${YOU}(?:这)?(?:说|讲|想|理解|话|说法)(?:的|得)?(?:都|就|也|完全|根本|是){0,2}(?:不对(?!版)|错的|没道理|不成立|站不住|不是事实|不属实|没根据|胡说|瞎说|乱说)`,
    unless: [conditional],
  },
  {
    says: `(?:根本|压根|完全)就?(?:不是|没|没有|不存在)(?:这样|这么|这回事|那回事|那样|${YOU}说|的事|这种)|(?:哪有|没有?)${YOU}说(?:的|得)?[这那](?:么|样)(?!神|玄|厉害|夸张|好|贵)`,
  },
  {
    says: `不可能${TAIL}{0,2}[,。!](?:我们?|仓库|店)|我们(?:家|店)?(?:从来|绝对|一直|根本)${gap(2)}(?:没|不)(?:有|会|可能)?(?:发错|出过|出现|少发|漏发|卖过|错过|收到过)`,
    unless: [conditional, served],
  },
  {
    says: `(?:别人|(?:别|其他)的?(?:客户|买家|顾客|客人)|人家)(?:都|怎么都?)?(?:没|不)(?:有)?(?:说|问题|反映|反馈|这样|遇到|投诉)|(?:就|只有|怎么就)${YOU}(?:一个人?|一家|家|这|那)?(?:里|边)?(?:说(?!的)|有|反映|出|不满|觉得|这样|事)`,
    unless: [within(/放心|抱歉/u), followedBy(/^[^,]{0,3}的/u)],
  },
  { says: '(?:明明|分明)(?!是?我)', unless: [ours] },
  {
    says: `事实(?:上)?(?:就是|摆在|如此)|证据呢|拿出?证据|口说无凭|空口无凭|${YOU}(?:根本|压根|明显)(?:就)?(?:没|不|是)`,
    unless: [within(/报告|发您|给您看/u)],
  },
  {
    says: `别(?:跟|和)我们?(?:争|吵|杠|犟|辩|扯|讲道理)|(?:争|吵|杠)下去|(?:不想|懒得|没空|没必要)(?:跟|和)${YOU}(?:争|吵|辩|扯|理论|计较)`,
  },
  {
    says: '无理取闹|强词夺理|无中生有|颠倒黑白|倒打一耙|血口喷人|说瞎话|狡辩|诬陷|冤枉我|污蔑|抬杠|不讲道?理|讲点?道理',
    unless: [negated],
  },
  {
    says: `我(?:都|早就?|已经)(?:跟${YOU})?(?:说|讲|解释)(?:得|的)?(?:过|了|很|这么)`,
    unless: [within(/抱歉|不好意思|再/u)],
  },
  {
    says: `写得清清楚楚|白纸黑字(?!的)|${YOU}这?(?:逻辑|说法|话)${gap(3)}(?:毛病|站不住|漏洞)|我们没有?错(?!过)|${YOU}搞清楚|怎么可能(?:少|错|漏|坏)|哪个字(?:说|写)`,
    unless: [served],
  },
];

export default defineRule(
  {
    id: 'arguing',
    kind: 'tone',
    title: '与买家争辩',
    message: '这句像在和买家争对错。',
    why: '职业规范五忌之一“忌争辩”。',
    severity: 'warn',
    advice: '先核对再说明：可能是我没说清楚，我再帮您核对一下',
  },
  strikes([...FRAMES, ...english.ARGUING], { fix: '可能是我没说清楚，我再帮您核对一下' }),
);

export const examples: RuleExamples = {
  trips: [
    'You are lying, nobody else complained about it',
    '您搞错了，我们发的就是这个颜色',
    '你说的不对',
    '根本不是这样的',
    '这不可能，我们从来没发错过',
    '明明是您自己没看清',
    '事实就是您签收了',
    '你根本没看详情页',
    '别跟我争了',
    '您这是无理取闹',
    '我都说了不是问题',
    '就您一个人说有问题',
    '您记错了吧',
    '别的客户都没反映过',
  ],
  nearMisses: [
    'You are right, I was wrong about the colour',
    '您说的没错，确实偏大半码',
    '您说得对，感谢指正',
    '不是您的问题，是我们漏发了',
    '是我们搞错了，马上给您补发',
    '您说的不对版问题我们马上核实',
    '如果您觉得颜色不对，可以换',
    '每批颜色不可能完全一致，敬请理解',
    '没错，就是这款',
    '您提到“你们搞错了”，我马上核对',
    '您是不是拍错了尺码呢，我帮您看一下',
    '您没记错，确实是我们改了价',
    '明明是我们的疏忽，让您受累了',
  ],
};
