import type { Frame } from './frames';
import { followedBy, precededBy, safety, saying, within } from './guards';
import { TALK } from './orders';
import { alone, END, gap, LEAD, START } from './slots';

export const WAIT = '请您稍等，我马上为您查询';
export const PATIENCE = '我正在为您处理，有结果第一时间告诉您';

/** Being told to be quiet, or to wait: 别催了, 少废话, 等着吧. */
export const HUSHING: readonly Frame[] = [
  {
    says: `(?:(?<![差区特分级类性个识辨送])别|不要|不许|不准|(?<![不多至减短缺])少|甭|能不能别|可不可以不要|能别|不用|用不着)(?:再|老是?|总是?|一直|跟我|和我|在这|在这里|天天|这么|那么|给我|动不动|没完没了|来|净|瞎|乱){0,3}${TALK}${gap(3)}`,
    unless: [
      safety,
      saying(
        /谢|客气|抱歉|不好意思|对不起|担心|宝宝|孩子|不用(?:问|说|讲|解释|找|再说|扯|拖|发|烦|折腾)|用不着(?:烦)|少(?:发|问|说明|找)|添乱了?我们|少[说发问讲]了|^不用(?:跟我[说讲](?:理由|原因)|把)|别这[么样]说$|不用再[讲说][^,]{0,3}|吵到|发错|别烦恼|发了?票|不要(?:烦恼|发票)/u,
      ),
      followedBy(/^(?:[^,]{0,3}(?:钥匙|票|货|件)|醒)/u),
      precededBy(/请(?!你)|先漱口|您放心|为了|以免|我(?:们)?$|我们?会|快递|给您/u),
      within(/如实|重复说明|静音|密码|验证码|卡号|证件|骗|数字|[去到]医院|医生|就医|拍片/u),
    ],
    fix: PATIENCE,
  },
  {
    says: `(?:少|别)(?:废话|啰嗦|罗嗦|来这套|跟我来|拿(?=[^,。!?]{0,8}(?:说事|压|吓|当|威胁|来|投诉|差评|举报|平台|开涮))|装(?=[傻蒜样蠢]|糊涂|可怜|无辜|不懂|不知道|了吧|啊|呗|${END})|逼逼|bb|磨叽|墨迹|做梦|给我|在这|在我)`,
    unless: [
      safety,
      saying(/别(?:拿错|装错)/u),
      precededBy(/密码|账号|卡号|证件/u),
      followedBy(/^[^,]{0,2}(?:错|反)/u),
    ],
    fix: PATIENCE,
  },
  {
    says: `${START}${LEAD}{0,3}(?:您|你|就|先|慢慢|一边|给我|乖乖|自己|继续|只能|老实|安静|那就|再|耐心){0,3}等(?:着|呗|几天|通知|就是|就行|就完|一会儿?就|消息就|到)(?:了|吧|呗|啊|着|呢|去|是|行|好){0,3}${END}`,
    unless: [precededBy(/家|请/u), within(/请您?(?:耐心)?/u)],
    fix: WAIT,
  },
  { says: alone('(?:急什么急?|慢慢)等(?:吧|呗)'), fix: WAIT },
];
