import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';
import { createGate } from './reading/gate';

const TOP_LEVEL =
  'com|cn|net|org|cc|top|shop|store|vip|xyz|site|club|online|link|ltd|info|me|io|ly|la|tv|tw|hk|co|app|fun|wang';
const HOST = `(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\\s?(?:(?:(?:后面|再|然后|加个?)\\s?)?(?:\\.|小?数?点|句号)|。|\\(点\\)|[(\\[]dot[)\\]]|(?<=\\s)dot(?=\\s)|\\(\\.\\)|\\[\\.\\])\\s?){1,4}`;
const URL_PATTERN = new RegExp(
  `(?<![a-z0-9@._-])(?:https?:\\/\\/|www\\.)?(${HOST}(?:${TOP_LEVEL}))(?![a-z0-9.-]*[a-z0-9]?@)(?![a-z0-9])((?:\\/[\\w\\-./?%&=#:~+@!,;]*)?(?:\\s?(?:斜[杠线]|slash(?=\\s))\\s?[\\w\\-./?%&=#]*){0,4})`,
  'gu',
);
// 网址 tuo 后面点 photo, 浏览器输 拖铁点com, 再斜杠 s 斜杠 1ab2: told to be typed, whatever it ends with.
const TYPED =
  /(?:链接|网址|网站|网盘|浏览器)[^。!?;\n]{0,8}?(?<![a-z0-9])[a-z0-9-]{3,30}[^a-z0-9。!?;\n]{0,4}[点.]\s?[a-z]{2,10}(?![a-z0-9])|\p{Script=Han}{2,6}(?<![一二三四五六七八九十几重优缺要热焦亮]|淘宝|天猫|京东|官网)点\s?(?:com|cn|net)(?![a-z0-9口端接])|(?<![a-z0-9])www\s?[a-z0-9-]{3,30}?\s?(?:com|cn|net|shop|top)(?![a-z0-9])|(?<![a-z0-9])[a-z0-9-]{1,20}\s?点\s?[a-z]{2,6}\s?斜[杠线]\s?[a-z0-9]{2,20}|斜[杠线]\s?[a-z]{1,4}\s?斜[杠线]\s?(?=[a-z]*\d)[a-z0-9]{3,30}/gu;
// www加tuo加com: its dots are said.
const SAID_DOTS =
  /(?<![a-z0-9])www\s?(?:加|点|和|,)\s?([a-z0-9-]{3,30})\s?(?:加|点|和|,)\s?(?:com|cn|net|top|shop)(?![a-z0-9])/gu;
// tuo2077🔵com: a picture or a mark in place of the dot.
const ODD_DOTS =
  /(?<![a-z0-9@._-])(?:www\s?[^\p{L}\p{N}]{1,3}\s?)?(?=[a-z0-9-]*[a-z])[a-z0-9-]{4,30}\s?(?:\p{Extended_Pictographic}|[·•●○◦*#|^~_])\s?(?:com|cn|shop|top|store|vip)(?![a-z0-9口端])/gu;
// 百度搜…官网下单更便宜: where else to buy, found by its name.
const SEARCHED =
  /(?:度娘|百度|浏览器|谷歌|必应|搜狗|360)(?:上|里)?(?:搜索?|查找?|找|输)[^,。!?;\n]{1,14}(?:官网|商城|网站|网店|独立站)[^。!?;\n]{0,8}(?:便宜|下单|购买|优惠|[更有]折|特价)/gu;
// 小程序搜 拖铁手作 下单, 拼夕夕搜我们 那边便宜: where else to buy, on a platform by its nickname.
const BOUGHT = '(?:下单|购买|便宜|优惠|直播间[拍买]|[更有]折|低价)';
const ELSEWHERE = new RegExp(
  `(?:小程序|公众号|视频号|微店|有赞|拼[夕刀xX]{2}|狗东|某[东宝]|某?多多|桃宝|掏宝|[pP]dd)(?:商城|店铺?|上|里|那边|自营)?[,\\s]?[搜找关进去](?!索|不)[^。!?;\\n]{1,16}?${BOUGHT}|(?:公众号|视频号)[^。!?;\\n]{1,12}(?:菜单|直播间)里?${BOUGHT}|[搜找进去](?:小程序|微店|公众号)[^。!?;\\n]{1,12}里面?${BOUGHT}`,
  'gu',
);
const ELSEWHERE_VALUE = 'elsewhere';
const TAOBAO_CODE = /[¥￥$€₤(]\s?([a-z0-9]{9,13})\s?[¥￥$€₤)](?![\d])/gu;
const CODE_VALUE = 'taobao-code';
/** The names of each platform's hosts, before com or cn, by site: what belongs to a platform may be sent on it. */
const PLATFORMS: Readonly<Record<string, string>> = {
  taobao: 'taobao|tmall|alipay|alicdn|cainiao|fliggy|tb|dingtalk',
  ali1688: '1688|alibaba|alicdn|alipay|taobao|tmall|cainiao',
  jd: 'jd|3|360buyimg|jdpay|jdl|yiyaojd',
  pinduoduo: 'pinduoduo|yangkeduo|pddpic',
  feige: 'jinritemai|douyin|snssdk|toutiao|iesdouyin|ecombdapi',
  kuaishou: 'kuaishou|kwaixiaodian|gifshow|kwai|chenzhongtech',
  'wechat-shop': 'weixin\\.qq|qpic|wxpay|tenpay',
  shopee: 'shopee|shp|susercontent',
  others: 'xiaohongshu|momoshop|ruten|suning|vip|dewu|aliexpress|lazada',
};
const HOSTS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(PLATFORMS).map(([site, names]) => [
    site,
    new RegExp(`(?:^|\\.)(?:${names})(?:\\.com?)?\\.(?:com|cn|hk|tw|sg|my|th|vn|ph|br|mx|id)$`, 'u'),
  ]),
);
// Authorities and carriers: where a buyer checks what the shop said.
const PUBLIC =
  /(?:^|\.)(?:gov|12315|sf-express|zto|yto|yundaex|sto|jtexpress|deppon|ems|chinapost|kuaidi100|apple|huawei|mi)(?:\.net)?\.c/u;
// 官网…便宜一百: an official site is where a thing is checked, not where it is bought.
const BUYING = /便宜|优惠|折|下单|买|拍|领券|特价|付/u;
// http://dwz.win/aK9f: whatever the host ends with.
const ANY_HOST = new RegExp(
  `https?:\\/\\/(?:[a-z0-9-]{1,40}\\.){1,4}(?!(?:${TOP_LEVEL})(?![a-z]))[a-z]{2,12}(?![a-z0-9.])(?:\\/[\\w\\-./?%&=#:~+@!,;]*)?`,
  'gu',
);
// s.id/tuolan: short, and with a path. What ends a file's name is no host's end.
const SHORT =
  /(?<![\w.@/-])[a-z][a-z0-9-]{0,20}\.(?!(?:pdf|docx?|xlsx?|jpe?g|png|txt|zip|rar|mp\d)\/)[a-z]{2,6}\/(?=[\w/-]*\d|[\w-]{5})[\w/-]{3,40}/gu;
const MINI_PROGRAM = /#小程序:\/\/[^\s,。!?;]+/gu;
// A drive holds whatever somebody put there.
const DRIVE = /(?:^|\.)(?:pan\.baidu|quark|lanzou\w?|123pan|aliyundrive|alipan|xunlei)\.c/u;
/** Dots and slashes in words. */
const SPELT = /[点斜]|dot|slash/u;
const OFFICIAL_WORD =
  /(?:官网|官方(?:网[站址]|店|商城|渠道|查|地址|链接)|查询|验证|防伪|鉴定|真伪|说明书|驱动|固件)[^。!?;]{0,16}$/u;

const patternsFor = createGate([
  { needs: '#', value: MINI_PROGRAM },
  { needs: ':', value: ANY_HOST },
  { needs: 'w ctns', value: SAID_DOTS },
  { needs: 'ctsv', value: ODD_DOTS },
  { needs: '度谷必搜浏3 官商网独', value: SEARCHED },
  { needs: '点.杠线w abcdefghijklmnopqrstuvwxyz', value: TYPED },
  { needs: '/ .', value: SHORT },
  { needs: '小公视微有拼狗某多桃掏p 下购便优直折低', value: ELSEWHERE },
]);

export default defineDetector({
  kind: 'link',
  title: '站外链接',
  why: '平台规则禁止引导买家到站外，买家在站外得不到保障',
  message: '这个链接不属于当前平台，发出去可能被判为引流，请核对。',
  severity: { own: 'pass', unknown: 'warn', foreign: 'warn' },
  order: 97,
  find: (text) => [
    ...matchesOf(URL_PATTERN, text.words.text).flatMap((match) => {
      const host = (match[1] ?? '')
        .replaceAll(/\s|[()[\]]/gu, '')
        .replaceAll(/[点。]|(?<=[a-z0-9])dot(?=[a-z])/gu, '.');
      const words = text.words.text;
      // v2.cn, p.s.co: too short for a shop's site, unless something else says that it is a link.
      if (!/\/|^www/u.test(match[0]) && !/[a-z][a-z\d-]{2}/u.test(host.replace(/\.[a-z]+$/u, ''))) return [];
      const around = words.slice(Math.max(0, match.index - 20), match.index);
      const after = words.slice(match.index + match[0].length, match.index + match[0].length + 12);
      const isOfficial = OFFICIAL_WORD.test(around) && !BUYING.test(around + after) && !DRIVE.test(host);
      if (PUBLIC.test(host) || isOfficial) return [];
      const end = match.index + match[0].length;
      const link = candidateIn(text.words, match.index, end, host, 'doubtful');
      return [SPELT.test(match[0]) ? { ...link, disguised: true } : link];
    }),
    ...patternsFor(text.words.text)
      .flatMap((pattern) => matchesOf(pattern, text.words.text).map((match) => [pattern, match] as const))
      .map(([pattern, match]) => {
        const value = pattern === ELSEWHERE ? ELSEWHERE_VALUE : match[0];
        return candidateIn(text.words, match.index, match.index + match[0].length, value, 'doubtful');
      }),
    ...matchesOf(TAOBAO_CODE, text.words.text)
      .filter(([, code = '']) => /\d/u.test(code) && /[a-z]/u.test(code))
      .map((match) => candidateIn(text.words, match.index, match.index + match[0].length, CODE_VALUE, 'doubtful')),
  ],
  rewrite: (_, written) => written,
  withheld: '本店页面',
});

export const examples: DetectorExamples = {
  trips: ['打开 https://shop.example.com/abc 下单', '看 t.cn/A6abcd', '到tuotie点com看'],
  nearMisses: ['型号v2.cn版', '官网www.example.com查防伪', 'v2.0版本', '1.5cm', 'node.js教程书'],
};

/** Whether a link stays on the platform that a conversation is held on; where that is unknown, on any. */
export function staysOnPlatform(host: string, site: string | undefined): boolean {
  if (host === CODE_VALUE) return site === undefined || site === 'taobao';
  if (host === ELSEWHERE_VALUE) return site === 'wechat-shop';
  const { [site ?? '']: own, ...all } = HOSTS;
  return own === undefined ? Object.values(all).some((hosts) => hosts.test(host)) : own.test(host);
}
