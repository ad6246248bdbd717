/**
 * The names under which agents and buyers speak of the messengers, plain and disguised. Sources for `words` patterns. What must not
 * stand before a name is asked behind its first character: engines skip fast to a character and slowly to a condition.
 */
const HEART = '(?:[信芯心星新欣馨辛鑫忻昕薪锌訫讯伩伈x]|亻言|人言|❤|♥)';
// 加微 …, 我的v是 …: one character is enough where the sentence asks to add it or owns it.
const ADDED = '[加+➕留换搜私嘉伽佳珈茄咖迦枷家嫁架夹十](?:一下|[我俺个你您的下小们\\s])*';

export const WECHAT =
  `(?:[微薇威维徽葳魏唯危溦喂围嶶崴巍玮炜苇韦徾蔚薳嵬隗帷潍闱][-._·~*/|\\s]{0,3}${HEART}|w${HEART}|wei\\s?(?:xin(?:\\s?hao)?|${HEART})|企微|[微薇威]同(?=号|手机|电话|步)|v\\s?(?:${HEART}|[✘✖×✕])|w某(?=[\\s:]?[a-z\\d])|w[ex]?chat|we\\schat|卫星号?|🛰|` +
  `绿泡泡?|绿书(?=[\\s:号])|大绿(?=号|[\\s:]?[a-z])|绿(?:色|颜色)?的?(?:那个|那款|的)*(?:软件|聊天软件|图标|标|聊天?|app|圈圈?|气泡|对话框)(?!软体)|地球小人|[那某]个?聊天的?(?:软件|工具|app)?|发朋友圈的?那个|(?:私我?|[加搜]我?)绿[的色]?(?=[\\s:]?[a-z])|green\\s(?:chat\\s)?app|绿(?:软|人|标)(?=[\\s:]?[a-z])|微聊(?=[\\s:]?[a-z])|某信|小绿(?:书|信)?|[为胃味未位伟尾委卫慰](?:信|辛|鑫|新|心|芯|❤|♥)(?=:|号?[是:\\s]{0,2}[a-z]|号$|\\s?[a-z]+[-_]?\\d)|${ADDED}(?:[微薇威维徽葳]|v(?!x))|jia\\s?v(?=\\s)|我的?[微薇威v](?=[号是就:\\s]|$)|我的?绿色?的?那个(?=[\\s:]?[a-z])|[微薇威v]号|[微薇威]我(?=[:\\s]|号)|[微薇威]sin|[vw](?<![a-z].)(?:(?<=v)(?:\\s?我(?=[:\\s])|(?=[:是]))|[-._·~\\s/\\\\|]{0,3}x号?|(?<=w)❤号?))`;
export const QQ = `(?:[扣抠]号|q(?<![a-z]q)(?:q|(?=号|群|裙|:|是))|[扣抠寇蔻叩]{2}|q扣|扣q|kou\\s?kou|q我(?=[\\s:\\d])|扣(?<![\\p{Script=Han}a-z\\d]扣)(?=[\\s:])|小?企鹅|鹅厂(?:号|软件)?|蝌蚪|[球秋丘求]{2}|🐧|${ADDED}[q扣抠]|我的?[q扣抠](?=[号是:\\s])|[加进入扣+➕](?:一下|个|我们?的?)*[裙群])`;
// Words of other things, too, unless somebody is to be looked for there.
const ASKED_FOR =
  '(?=[^,。!?;\\n]{0,8}(?:[搜找加敲搵揾私号@:]|我\\s?[a-z@]|id|主页|昵称|用户名|好友|[账帐]|(?<![a-z])dm|传讯))';
/** Platforms on which people have accounts, besides WeChat and QQ, by the names that are no other words. */
export const PLATFORM = `(?:(?:(?<![a-z])(?:wh?at?s\\s?app?|wtsapp|tele(?:gram)?|instagram|facebook|threads|messenger|skype|kakao(?:talk)?|viber|zalo|twitter|discord|(?:signal|kook|soul|steam|line|ig|ins|fb|tg|xhs)${ASKED_FOR})(?![a-z]))|(?:[大小]?红[书薯](?!是[烟紫蜜普])|小?🍠|[抖某豆斗d]音|抖[呀啊](?=号)|快手|微博|大眼仔|知乎|豆瓣|贴吧|[b哔]站|哔哩|探探|陌陌|转转${ASKED_FOR}|[闲咸]鱼|黄鱼|海鲜市场|飞书|钉钉|旺旺|1688|电报|[纸小]飞机|飞机(?=\\s?[@搜找加])|脸书|推特|哀居|粉专|音符${ASKED_FOR}|加我?赖|赖(?=的?(?:[帐账]?号|id)|\\s?@)|旺信|qq频道|拉因|哀鸡|虾皮聊聊|蝙蝠|(?:红色软[件体]|王者)${ASKED_FOR}))`;
/** What may stand between a messenger's name and the account. */
export const CONNECTOR = `[\\s:;,.是为系号码账帐户id=\\-(【「"'👉]{0,6}`;
