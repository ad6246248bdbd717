import { matchesOf } from '../text/matches';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { createGate } from './reading/gate';
import { toldSecrets } from './reading/told-secrets';
import { waysIn } from './reading/ways-in';

// A code that was sent to somebody, a password, a card's security code: whoever has it can act as that person.
const CODE_NAME =
  '(?:(?:验证|认证|校验|动态|[短简][信讯]|安全|授权|确认|应急|紧急|登[录陆])(?:[码马玛]|🐴|🐎)|(?:[验眼言严演研艳焰]|yan\\s?)(?:[证正政整征睛]|\\s?zheng\\s?)(?:[码马玛蚂](?!头)|ma)|(?<![a-z])(?:yzm|otp|pin码?|cvv2?|cvc2?)|(?:动态|一次性|网银盾?|u盾|令牌|登[录陆])(?:口令|密码)|解锁码|开[锁门机柜箱](?:码|数字?)|(?:闸机|绑定|房门|入园|锁)码|(?<!货|鞋|衣)柜码|(?:卡?背面|签名[条栏处]|(?<!牌)后)(?:最后|那|的)*[三3](?:位|个数)(?:数字?)?)';
const CODE = new RegExp(
  `${CODE_NAME}(?:\\p{Script=Han}{0,4}?[是为:系]|[我你您给念报发说记刷输填按这个一下]{1,6}|前[面几二三四]位?|\\s?(?:[三四六八九3-9][位个]数?字?)\\s?|[:\\s])?[^\\p{L}\\p{N},。!?;]{0,4}(\\d{3,8})(?!\\d|[元块件折个张])`,
  'gu',
);
// 582901 ←验证码: the code, and what it is behind it.
const THEN_NAMED = new RegExp(
  `(?<![\\d.-])(\\d{4,8})\\s?(?:←|<-|👈|\\(|这?个?就?是)\\s?(?:您的?|[他她]的?)?(?:${CODE_NAME}|(?:验证|登录|开锁|解锁)(?:用|时)?的)`,
  'gu',
);
// 账号是abc,密码Ab12: what stands behind the account that it opens.
const WITH_ACCOUNT =
  /(?<!(?:初始|默认|出厂)[^,。!?;\n]{0,8})(?:[账帐]号|用户名|账户|登[录陆]名)(?:\p{Script=Han}{0,3}?[是为:]|[:\s])?\s?[a-z\d][a-z\d@._-]{3,30}[,;\s]{0,2}(?:登[录陆])?(?:密码|口令)(?:[是为:\s]){0,2}([a-z\d!@#$%^&*._-]{4,20})/gu;
// admin 口令 Ab12…, abc@example.com 密Ab12…: what is plainly an account, and what is plainly no word. A product's own are in its manual.
const BESIDE_ACCOUNT =
  /(?<!(?:初始|默认|出厂|说明书|wi-?fi|热点|路由)[^,。!?;\n]{0,16})(?<![a-z\d@._-])[a-z\d][a-z\d@._-]{3,30}[,;\s]{1,2}(?:登[录陆])?(?:密码?|口令|pwd?)[是为:\s]{0,2}((?=[^\s,]*\d)(?=[^\s,]*[a-z])[a-z\d!@#$%^&*._-]{6,20})/gu;
// 登录短信380271, 主账号验证 380271: six digits are a code's, whatever it is called.
const SIX =
  /(?:登[录陆]|账?号|注册|支付|付款|改绑|解绑)的?(?:短信|验证|确认)(?:数字)?[:\s]{0,2}(\d{6})(?![\d元块件])|(?<!防伪|真伪|资质|实名|企业)(?:校验|验证|认证|动态|短[信讯])(?!编|号|证书|标准)[^\d,。!?;\n元件号到]{0,5}(?:[六6]\s?[位个][数码]?字?)?[是为:\s]{0,2}(\d{6})(?![\d元块件号款])|授权码[是为:\s]{0,2}((?=[a-z]*\d)[a-z\d]{8,20}|[a-z]{16}|(?:[a-z]{4}\s){3}[a-z]{4})(?![a-z\d])/gu;
// 把收到的6位码739184填进去: a code that came by message, by whatever name. Codes of goods are handed out.
const RECEIVED =
  /(?:短信|收到|发[来到]的?|手机上?|[四六4-8]位)(?:(?!取|提|券|优惠|兑换|邀请|条|防伪|激活)[^,。!?;]){0,6}(?<![取提货券换请条伪活尺号])码(?:(?!取|提|券)[^,。!?;\d]){0,8}?(\d{4,8})(?![\d元块件折个张])|短信[^,。!?;\d]{0,5}[四六4-8]位[^,。!?;\d]{0,4}(\d{4,8})(?![\d元块件折个张])/gu;
// 密码改成了…: somebody's, where a product's stands in its manual.
const CHANGED =
  /密码(?:我|已经?|都|帮您|给您|就|被)*(?:改|换|设|重置)(?:成|为|好)?了?(?:[你您我他她]?\p{Script=Han}{0,4}?了)?(?:是|为|:|\s)*([a-z\d!@#$%^&*._-]{4,20})/gu;

const PASSWORD =
  /(?<!(?:初始|默认|出厂|原始|恢复)[^,。!?;\n]{0,8})(?:管理员?|主账号|收银|支付|登录|登陆|账户|账号|银行卡?|淘宝|取款|付款|交易|后台|子账号|店铺|千牛|邮箱|微信|手机|会员卡?|锁屏|保险柜|电脑|系统)的?密码(?:\p{Script=Han}{0,3}?[是为:]|[:\s])\s?([a-z\d!@#$%^&*._-]{4,20})(?![^。!?;\n]{0,8}(?:设置|默认|出厂|说明书))/gu;

// 单元门密码2046#: who has it stands before the flat. A lock that is sold has its own in the manual.
const DOOR =
  /(?<!(?:初始|默认|出厂|原始|恢复)[^,。!?;\n]{0,8})(?:单元门?|门禁|大门|楼道门?|入户门?|房门|小区门?|家门|门锁)的?密码(?:是|为|:|改成了?|\s)*(?:按)?([#*]?\d{3,8}[#*]?)(?![\d位个次元])(?!\p{Script=Han}{0,3}(?:默认|初始|出厂))/gu;
// 密码Aa123456: letters and digits together are no word and no number of a manual's page.
const MIXED =
  /(?<!(?:初始|默认|出厂|说明书|热点|路由|解压)[^,。!?;\n]{0,12})[密迷秘蜜][码马玛蚂](?:是|为|:|\s)+((?=[^\s,]*\d)(?=[^\s,]*[a-z])[a-z\d!@#$%^&*._-]{6,20})/gu;
// mm 是 tuo2077, pwd:tuo2077: the word by its initials. A measure in millimetres stands behind a number.
const INITIALS =
  /(?:(?<![\da-z]\s?)(?:mm|pwd?|psw|mi\s?ma|suo\s?ping\s?mi\s?ma)|(?<![a-z])(?:pass(?:\s?wo?r?d|code)?|(?:door|gate|access|lock|entry)\s?code))(?:\s?(?:\p{Script=Han}{0,3}?[是为系]|:|(?<=\s)is\s)\s?|\s(?=\d{6}(?!\d))|(?<=(?<![a-z])(?:pwd?|psw|password))\s(?=[a-z]{3,}\d{2}))((?=[^\s,]*\d)[a-z\d!@#$%^&*._-]{4,20})/gu;
// 密马 771204, 密码771204: digits alone, where no thing that is sold has the password.
const DIGITS =
  /(?<!(?:初始|默认|出厂|原始|恢复|重置|说明书|wi-?fi|热点|路由|解压|压缩|文件|资料|网盘|链接|(?<!解)锁|箱|蓝牙|配对|开机)[^。!?;\n]{0,16})[密迷秘蜜](?:[码马玛蚂]|🐴|🐎|\s?ma)(?:\p{Script=Han}{0,2}?[是为:打按输]|[四六八468]位(?:数字?)?|[:\s])?[^\p{L}\p{N},。!?;]{0,3}(\d{4,8})(?![\d位个次组元款])(?![^。!?;\n]{0,10}(?:默认|初始|出厂|说明书|改|锁|重置))/gu;
// 信用卡有效期 11/28: with the number, all that is asked for when somebody pays. A member's card has one, too.
const EXPIRY =
  /(?:信用卡|银行卡|卡片|visa|万事达)[^。!?;\n]{0,16}(?:有效期|到期日?|exp)[是为:\s]{0,2}((?:0[1-9]|1[0-2])\s?[/-]?\s?\d{2})(?!\d)/gu;
// AK LTAI5t…, api key sk-…: what programs get in with.
const KEY_OF_PROGRAM =
  /(?:(?<![a-z])(?:ak|sk|api\s?key|access\s?key|secret|token)|密钥)[\s:是为]{1,3}((?=[a-z_-]*\d)[a-z\d_-]{16,64})|(?<![a-z\d])((?:ltai|akid|sk-|ghp_)[a-z\d_-]{12,60})/gu;
// 码是 229401: a whole message.
const ALONE =
  /(?:^|\n)\s?(?:[这那]个)?码(?:就?是|:|给[你您]|来了|发[你您]了?|[,:\s])+(\d{4,8})\s?(?=$|\n|[您你]?[填输快])/gu;
const patternsFor = createGate([
  { needs: '码马玛蚂令cvyio三3🐴🐎', value: CODE },
  { needs: '码马 ←<👈(是', value: THEN_NAMED },
  { needs: 'mpsdgal', value: INITIALS },
  { needs: '效到e 期x', value: EXPIRY },
  { needs: '码 0123456789', value: ALONE },
  { needs: 'k密n s_tia钥', value: KEY_OF_PROGRAM },
  { needs: '码短', value: RECEIVED },
  { needs: '短验确授校认动', value: SIX },
  { needs: '密', value: PASSWORD },
  { needs: '密', value: CHANGED },
  { needs: '密令', value: WITH_ACCOUNT },
  { needs: '密令p', value: BESIDE_ACCOUNT },
  { needs: '密', value: DOOR },
  { needs: '密迷秘蜜', value: MIXED },
  { needs: '密迷秘蜜 码马玛蚂🐴🐎m', value: DIGITS },
]);

export default defineDetector({
  kind: 'credential',
  title: '验证码或密码',
  why: '发出来就可能被盗用（平台安全提示）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 25,
  find: (text) => {
    const written = [
      ...patternsFor(text.digits.text).flatMap((pattern) => matchesOf(pattern, text.digits.text)),
      ...waysIn(text.digits.text),
    ]
      .map((match) => {
        const value = match.slice(1).find((group) => group !== undefined) ?? match[0];
        const start = match.index + match[0].lastIndexOf(value);
        return candidateIn(text.digits, start, start + value.length, value, 'likely');
      })
      .filter(({ start }, at, all) => all.findIndex((other) => other.start === start) === at);
    const told = toldSecrets(text.words);
    return [...written, ...told.filter((one) => !written.some(({ start, end }) => one.start < end && start < one.end))];
  },
  rewrite: () => '您收到的那一串',
  withheld: '您收到的那一串',
});

export const examples: DetectorExamples = {
  trips: ['验证码是482913', '支付密码:abc123'],
  nearMisses: ['初始密码000000见说明书', '请勿把验证码告诉任何人', '取件码8-2-3016'],
};
