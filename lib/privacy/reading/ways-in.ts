import { matchesOf } from '../../text/matches';
import { createGate } from './gate';

// How somebody gets in without a password being called one: what to press, what to turn, where the key lies.
/** What is sold is told how to set up; the numbers of a manual are nobody's. */
const OF_GOODS = /初始|默认|出厂|原始|恢复|重置|说明书|教程|首次|第一次|新机|归零|配对|安装[后好完]|样机/u;
const DOOR = '(?:门禁|单元门?|楼下|大门|楼道|车库|电梯|门锁|[小校园]区门|院门|入户门?|铁门|防盗门|门卡|对讲|[柜箱房])';
const KEYS = '(?:[#*井星]|钥匙|确认|enter|开锁|开门|铃铛?|门铃|呼叫|通话|hash|pound)';
// 门禁 #2580#: the signs of a keypad around a number.
const SIGNED = new RegExp(`${DOOR}[^。!?;\\d#*]{0,8}?([#*]\\s?\\d{3,8}\\s?[#*]?|\\d{3,8}\\s?[#*])(?![\\d/a-z])`, 'gu');
// 单元门按 0201 再按钥匙键: what is pressed, and the key that ends it.
const PRESSED = new RegExp(
  `(?:按|摁|输入?|打)\\s?([#*]?\\d(?:[\\s,]?\\d){2,7}[#*]?)[,\\s]{0,2}(?:(?:再|然后|接着|最后|完)?(?:按|加|摁|点|输)(?:一?[个下])?|后面?|\\s)+${KEYS}`,
  'gu',
);
// 密码是4个8, 密码他写在背面 六个零.
const REPEATED =
  /[密迷][码马](?![锁箱本柜盒]|[改设]成)[^,。!?;\d\n]{0,12}?([2-8二两三四五六七八]\s?个\s?[\d零一二三四五六七八九])(?!\s?[\d十百千件个元块天月年位本])/gu;
// 井号一二二五井号, 135790 井号: the signs of a keypad by their names.
const KEY_NAMES =
  /[井星][号字]?键?\s?[\d零〇一二三四五六七八九幺]{3,8}\s?[井星](?:[号字]键?)?|(?<![\d零一二三四五六七八九])[\d零〇一二三四五六七八九幺]{3,8}\s?[加按]?\s?[井星][号字]键?|(?<!(?:昵称|steam|discord|战网)[^。!?;\n]{0,14})[井星][号字]键?\s?[\d零〇一二三四五六七八九幺]{4,8}(?![\d元块])/gu;
const SECRET_ANSWER = /(?:密保|安全问题)(?:问题)?(?:的?答案)?(?:[就也]?[是为:]|\s)+[^,。!?;\n]{2,16}/gu;
// 备用钥匙在门口花盆底下.
const KEY =
  /(?:钥匙(?![扣链盒圈包])|锁匙|车库遥控器?|(?:门|电梯|房)卡)[^,。!?;\n]{0,4}?[在喺放搁藏压塞挂][^,。!?;\n]{0,10}?(?:(?:门口|门框|门垫|脚垫|地[垫毡毯]|电表|水表|花盆|盆|信箱|奶箱|消防栓|砖头?|鞋柜|窗台|抽屉)[^,。!?;\n]{0,4}(?:[上下里后]|旁|底)|(?:奶箱|表箱|消防栓|警卫室|保安室|门卫))(?![^,。!?;]{0,4}(?:不安全|危险|不好|不行|不能|被偷))/gu;
// zh tuo2077 mm abc2077: an account and what opens it, by the initials of the words.
const BY_INITIALS =
  /(?<![a-z\d])(?:zh|zhang\s?hao|acc(?:ount)?|账号?|号)\s?:?\s?[a-z\d@._-]{4,30}[,;\s]{1,2}(?:mm|mi\s?ma|ma|pwd?|密码?)\s?:?\s?([a-z\d!@#$%^&*._-]{4,20})/gu;
// 短信那六个数 604417.
const BY_MESSAGE =
  /(?:短信|收到|传|发[来到])[^,。!?;\d]{0,4}(?:[四五六4-8]个?(?:位|数字?)|那?[组串条](?:数字?)?)[^。!?;\d]{0,8}(\d{4,8})(?![\d元块件折个张])/gu;
// 左转三圈到18 右转两圈到42: the dial of a safe.
const DIALLED =
  /(?:保险|密码|锁|柜)[^。!?;\n]{0,14}?((?:[左右正反顺逆]\p{Script=Han}{0,3}[转拧旋到]|先\s?[左右]|[正反]转)[^。!?;\n]{0,6}?\d{1,2}[^\d。!?;\n]{0,8}[左右正反顺逆][^。!?;\n]{0,8}?\d{1,2}(?![\d.]|\s?(?:厘米|cm|度|圈|公斤))|[左右]\s?\d{1,2}\s?[左右]\s?\d{1,2}\s?[左右]\s?\d{1,2})/gu;
// 开机画那个字母Z, 锁屏图案是个L: a pattern that is drawn.
const DRAWN =
  /(?:开机|解锁|锁屏|屏锁|屏幕|手机|平板|pad)[^。!?;\n]{0,8}?((?:画|划|滑|连(?![同接上网着])|图案|手势)(?:[^。!?;\n]{0,6}?(?:字母|字|[个是成])\s?[a-z\p{Script=Han}](?![a-z\p{Script=Han}])|[^。!?;\n]{0,8}[左右上下][上下左右][角边]?(?:起|开始|往|到|→|$))|手势(?:密码)?[是为:\s]{0,2}(?:\d[-\s]?){4,9}(?!\d))/gu;
// 跟保安说 902 王总 他就放: what is said to whoever keeps the door.
const SAID_AT_DOOR =
  /(?:[跟和对同向与给]\s?(?:门口的?|楼下的?)?(?:保安|门卫|前台|门岗|物业|管家|管理[员处室])|(?:管理|警卫|保安)[员处室]|进(?:小区|大?门|园区?))[^。!?;\n]{0,4}[说讲报话](?![了过好清明一他会可])(?=[^。!?;\n]{0,16}(?:\d|[总姐哥室房号户幢栋]|小姐|先生|密码))([^。!?;\n]{2,16}?)(?:[就再会]?(?:放|让|给)(?:[你您]|人)?[进上开行过]?|[,\s][他她佢]?就[放让给开]|(?:门卫|保安|[他她佢])就?[让放给]|密码|小姐|先生|[家户](?![具外]))/gu;
// 车在B2,后备箱没锁: what stands open.
const UNLOCKED =
  /(?:(?:[他她家]|业主|客[人户])[^。!?;\n]{0,16}?|(?<=^|[,\s盆]|底)(?=[大院后]门|车库))((?:[大院后铁房]门|车门?|后备箱|窗户?)[^,。!?;\n]{0,3}[没未]上?锁)/gu;
const worthTrying = createGate([
  { needs: '#* 门禁楼锁卡讲柜箱房库梯', value: SIGNED },
  { needs: '按摁输打 #*井星钥确e开铃呼通h', value: PRESSED },
  { needs: '码马 个', value: REPEATED },
  { needs: '井星', value: KEY_NAMES },
  { needs: '密安 保题', value: SECRET_ANSWER },
  { needs: '匙控卡 门垫毡毯表盆箱栓砖柜窗抽警', value: KEY },
  { needs: 'zac账号 mp密', value: BY_INITIALS },
  { needs: '短收发传 数位组串条', value: BY_MESSAGE },
  { needs: '左右正反顺逆 险锁柜码', value: DIALLED },
  { needs: '画划滑连案势 屏机锁板d', value: DRAWN },
  { needs: '说讲报话 保门前物管警进', value: SAID_AT_DOOR },
  { needs: '锁 没未', value: UNLOCKED },
]);

/** Ways into somebody's home, safe or account that are told without a form of their own. The first group, where there is one, is the secret. */
export function waysIn(text: string): readonly RegExpExecArray[] {
  const patterns = worthTrying(text);
  if (patterns.length === 0 || OF_GOODS.test(text)) return [];
  return patterns.flatMap((pattern) => matchesOf(pattern, text));
}
