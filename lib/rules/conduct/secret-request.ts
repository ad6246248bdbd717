import * as english from '../english/conduct';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, followedBy, negated, precededBy, saying, within } from '../grammar/guards';
import { refused } from '../grammar/refusals';
import { any, gap } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

/** What nobody needs for serving a buyer: the keys to the buyer's money and identity. */
const SECRET = any(`
  验证[码妈玛马] yzm 验玛 校验码 动态码 [短简][信讯]码 手机码 确认码 (?:[短简][信讯]|手机)(?:里|上|收到)?的?(?:数字|码|那串|几位) 密[码马玛] 登录码 账密 助记词 (?<![a-z])pin(?![a-z]) 口令(?!红包) 付款码 支付码 收付款码 银行卡(?:号|号码|照片|信息|正反面|截图)? 卡号 信用卡(?:号|信息|背面)? cvv cvc 安全码
  有效期和(?:后三位|安全码) (?:身份证?|户口本|驾驶证|驾照|社保卡|健保卡|医保卡|房产证|出生证明?|存[折摺]|证件)(?:号码?|照片?|正反面|信息|复印件|图片|原件|后[四六]位)? 护照(?:号|照片|首页)? 营业执照照片 人脸(?:视频|照片)? 手持(?:证件|身份证) 刷脸 开户行 支付宝(?:账号)?密码`);
const ASKED = any(
  `发 报(?![关名销税价表修备告错案]) 给 提供 告诉 说 念 拍 传 转 截 填 输 读 回复 上传 出示 写 留 补充`,
);

const NOT_ASKED = within(
  /(?:不要|不会|不需要|无需|无须|不用|不必|不能|勿|别|切勿|请勿|谨防|不得|没必要|不索要|不索取|从不|绝不|不可)[^。!?;]{0,14}(?:验证码|校验码|密码|卡|身份证|码|证件|信息|提供|告诉|发|透露|索要)|诈骗|骗子|自己保管|妥善保管|都是假|是假的|原路|初始密码|默认密码|取件码|提货码|说明书|在(?!这|聊天|对话)[^,。]{1,10}(?:页面?|栏|框|系统|里)(?:里面?|上面?|中)?(?:自己)?[填输]/u,
);
const GOODS = followedBy(/^(?:锁|箱|柜|卡套|夹|包|盒|本|保护|套|机|门|贴|输入框|登录|页)/u);
const ITS_OWN = precededBy(/wifi|无线|网络|设备|路由|门锁|智能锁|保险箱|初始|默认|取件|开箱|安装|驿站|快递柜/u);
/** A code that is typed into the page that asked for it. */
const TYPED_IN = saying(/^输(?:入|错|对)?(?:短信|手机)?(?:验证|校验)码$/u);

const FRAMES: readonly Frame[] = [
  // The number that a bank or a site has just sent.
  {
    says: `(?:手机|短信|系统|银行|后台)${gap(6)}(?:收到|发来|来|弹|发)(?:的|了|个|条|您){0,3}${gap(6)}(?:数字|码|六位|短信)[^。!;]{0,8}?(?:发|念|报|读|讲|告诉|转|复制)(?:给)?(?:一下|我|过来|听)`,
    unless: [negated, precededBy(/谁|任何人|有人/u)],
  },
  {
    says: `(?:证件|身份证|户口本|驾驶证|社保卡|健保卡|房产证|出生证明?|存[折摺]|银行卡|网银)(?:的|那|首?页|[面张]|正反面|背面|照片?|封面|号码?|也|都|要|得|请|麻烦|您|清楚点?){0,5}(?:拍|发|传|截|提供|报|念)(?:一?[张下]|给我|过来|我|来(?!自)|到这)`,
    unless: [negated],
  },
  {
    says: `(?:把|将|麻烦|请|需要|要|劳烦|先|再|得|让)${gap(10)}${SECRET}${gap(6)}${ASKED}(?:一下|下|给|我|过来|来|到|这边|出来|上来|两遍|,|$)`,
    unless: [negated, GOODS, ITS_OWN, saying(/在订单页|在页面|在官方|app|路由|wifi/u)],
  },
  {
    says: `${ASKED}(?:一?下|一个|个|我|给我?|过来|到|您|你|的|下您|张|我们|这边|这里|客服|出){0,4}${gap(4)}${SECRET}`,
    unless: [
      negated,
      GOODS,
      ITS_OWN,
      TYPED_IN,
      asking,
      saying(/路由|wifi|门锁/u),
      saying(/发(?:送)?(?:到|给)您|给您|会(?:发|给)|发您|收到/u),
      precededBy(/刚[才刚]?$|之前$|系统|驿站|平台|短信|快递|会|给您/u),
      within(/订单页|官方页面|系统会|会(?:由|收到)/u),
    ],
  },
  {
    says: `${SECRET}(?:是|为)?(?:多少|几|什么|啥|报|发|给|念|说|告诉|提供|截图?|拍|拿来|呢)(?:一下|下|我|给|过来|来|出来|,|$|\\?|吧|呀|啊)`,
    unless: [negated, GOODS, ITS_OWN, within(/忘记/u)],
  },
  {
    says: `(?:收到|刚收到|您收到|手机)(?:的|了)?${gap(6)}(?:那)?(?:\\d|[四六]|几)位(?:数字|数|码)${gap(6)}(?:发|报|告诉|给|念|说|是多少)`,
    unless: [negated],
  },
];

export default defineRule(
  {
    id: 'secret-request',
    kind: 'conduct',
    title: '索要验证码、密码、卡号、证件',
    message: '这句在向买家要验证码、密码、卡号或证件。',
    why: '个人信息保护法第6条：只收必要的；平台安全提示：客服不索要验证码和密码。',
    severity: 'block',
    advice: '退款会原路返回；需要实名的请在订单页按平台提示填写',
  },
  strikes([...FRAMES, ...english.SECRET_REQUEST], {
    unless: [NOT_ASKED, refused],
    fix: '这些信息不需要提供，相关步骤请在订单页按平台提示完成',
  }),
);

export const examples: RuleExamples = {
  trips: [
    'Send me your password and verification code',
    '您手机收到的六位数字报我一下',
    '需要您把身份证正反面拍给我',
    '卡号多少呀，我给您打过去',
    '先念一下短信里的码',
    '登录密码给我，我帮您操作',
    '付款码截图过来',
    '麻烦提供下开户行和银行卡号',
    '信用卡背面的安全码说一下',
    '验证码是多少',
  ],
  nearMisses: [
    'Please do not share your password with anyone',
    '任何人要验证码都不要给哦',
    '门锁的初始密码是六个零',
    '退款原路返回，不用给卡号',
    '密码箱和密码锁都有货',
    '清关需要实名，请在订单页按提示填写',
    '取件码驿站会短信发给您',
    '身份证卡包支持刻字',
    '忘记密码可以在登录页找回',
    'WiFi密码输错了设备会连不上',
    '我们不会索要您的银行卡信息',
    '报关要身份证，平台会发链接给您',
    '您刚发的银行卡照片请撤回',
    '请您在乘机人里填姓名和证件',
    '您慢慢输验证码，不着急',
  ],
};
