/** The names under which agents and buyers speak of the messengers, plain and disguised. Sources for `words` patterns. */
const HEART = '(?:[信芯心星x]|❤|♥)';

export const WECHAT =
  `(?:[微薇威维徽葳魏]${HEART}|w${HEART}|wei(?:xin|${HEART})|v${HEART}|w[ex]?chat|we\\schat|卫星号?|🛰|` +
  `绿泡泡|绿色(?:软件|聊天软件|图标)|某信|小绿(?:书)?|[加+➕](?:一下|个|我)?v|v号|(?<![a-z])(?:vx|wx|w❤)号?)`;
export const QQ = `(?:(?<![a-z])qq|扣扣|企鹅|球球|蔻蔻|叩叩|秋秋|🐧|[加+➕](?:一下|个|我)?q)`;
/** What may stand between a messenger's name and the account. */
export const CONNECTOR = `[\\s:;,.是为同号码账帐户id=\\-(【「"'👉]{0,6}`;
