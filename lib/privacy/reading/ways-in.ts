import { matchesOf } from '../../text/matches';
import { createGate } from './gate';

// How somebody gets in without a password being called one: what to press, what to turn, where the key lies.
/** What is sold is told how to set up; the numbers of a manual are nobody's. */
const OF_GOODS = /初始|默认|出厂|原始|恢复|重置|说明书|教程|首次|第一次|新机|归零|配对|安装[后好完]|样机/u;
const DOOR = '(?:门禁|单元门?|楼下|大门|楼道|车库|电梯|门锁|[小校园]区门|院门|入户门?|铁门|防盗门|门卡|对讲|[柜箱房])';
const KEYS = '(?:[#*井星]|钥匙|确认|enter|开锁|开门|铃铛?|门铃)';
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
  /[井星]号?键?\s?[\d零〇一二三四五六七八九幺]{3,8}\s?[井星](?:号键?)?|(?<![\d零一二三四五六七八九])[\d零〇一二三四五六七八九幺]{3,8}\s?[加按]?\s?[井星]号键?|[井星]号键?\s?[\d零〇一二三四五六七八九幺]{4,8}(?![\d元块])/gu;
const SECRET_ANSWER = /(?:密保|安全问题)(?:问题)?(?:的?答案)?(?:[就也]?[是为:]|\s)+[^,。!?;\n]{2,16}/gu;
// 备用钥匙在门口花盆底下.
const KEY =
  /钥匙(?![扣链盒圈包])[^,。!?;\n]{0,4}?(?:在|放|搁|藏|压|塞|挂)[^,。!?;\n]{0,10}?(?:门口|门框|门垫|脚垫|地垫|电表|水表|花盆|盆|信箱|奶箱|消防栓|砖头?|鞋柜|窗台|抽屉)[^,。!?;\n]{0,4}(?:[上下里后]|旁)(?![^,。!?;]{0,4}(?:不安全|危险|不好|被偷))/gu;
// zh tuo2077 mm abc2077: an account and what opens it, by the initials of the words.
const BY_INITIALS =
  /(?<![a-z\d])(?:zh|zhang\s?hao|acc(?:ount)?|账号?|号)\s?:?\s?[a-z\d@._-]{4,30}[,;\s]{1,2}(?:mm|mi\s?ma|ma|pwd?|密码?)\s?:?\s?([a-z\d!@#$%^&*._-]{4,20})/gu;
// 短信那六个数 604417.
const BY_MESSAGE =
  /(?:短信|收到|传|发[来到])[^,。!?;\d]{0,4}(?:[四五六4-8]个?(?:位|数字?)|那?[组串条](?:数字?)?)[^。!?;\d]{0,8}(\d{4,8})(?![\d元块件折个张])/gu;
const worthTrying = createGate([
  { needs: '#* 门禁楼锁卡讲柜箱房库梯', value: SIGNED },
  { needs: '按摁输打 #*井星钥确e开铃', value: PRESSED },
  { needs: '码马 个', value: REPEATED },
  { needs: '井星', value: KEY_NAMES },
  { needs: '密安 保题', value: SECRET_ANSWER },
  { needs: '钥 门垫表盆箱栓砖柜窗抽', value: KEY },
  { needs: 'zac账号 mp密', value: BY_INITIALS },
  { needs: '短收发传 数位组串条', value: BY_MESSAGE },
]);

/** Ways into somebody's home, safe or account that are told without a form of their own. The first group, where there is one, is the secret. */
export function waysIn(text: string): readonly RegExpExecArray[] {
  const patterns = worthTrying(text);
  if (patterns.length === 0 || OF_GOODS.test(text)) return [];
  return patterns.flatMap((pattern) => matchesOf(pattern, text));
}
