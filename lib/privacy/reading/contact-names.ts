/**
 * The names under which agents and buyers speak of the messengers, plain and disguised. Sources for `words` patterns. What must not
 * stand before a name is asked behind its first character: engines skip fast to a character and slowly to a condition.
 */
const HEART = '(?:[信芯心星新欣馨辛鑫忻昕薪锌訫讯伩伈x]|亻言|人言|❤|♥)';
// 加微 …, 我的v是 …: one character is enough where the sentence asks to add it or owns it.
const ADDED = '[加+➕留换搜私嘉伽佳珈茄咖迦枷家嫁架夹十](?:一下|[我个你您的下小们\\s])*';

export const WECHAT =
  `(?:[微薇威维徽葳魏唯危溦喂围嶶崴巍玮炜苇韦徾蔚薳][-._·~*/|\\s]{0,3}${HEART}|w${HEART}|wei\\s?(?:xin(?:\\s?hao)?|${HEART})|企微|[微薇威]同(?=号|手机|电话|步)|v\\s?(?:${HEART}|[✘✖×✕])|w某(?=[\\s:]?[a-z\\d])|w[ex]?chat|we\\schat|卫星号?|🛰|` +
  `绿泡泡?|绿书(?=[\\s:号])|大绿(?=号|[\\s:]?[a-z])|绿(?:色|颜色)?的?(?:那个|那款|的)*(?:软件|聊天软件|图标|标|聊天?|app|圈圈?|气泡|对话框)|地球小人|[那某]个?聊天的?(?:软件|工具|app)?|发朋友圈的?那个|某信|小绿(?:书|信)?|[为胃味未位伟尾委卫慰](?:信|辛|鑫|新|心|芯|❤|♥)(?=[:号]|是[a-z]|\\s?[a-z]+[-_]?\\d)|${ADDED}(?:[微薇威维徽葳]|v(?!x))|jia\\s?v(?=\\s)|我的?[微薇威v](?=[号是就:\\s])|[微薇威v]号|[微薇威]我(?=[:\\s]|号)|[微薇威]sin|[vw](?<![a-z].)(?:(?<=v)(?:\\s?我(?=[:\\s])|(?=[:是]))|[-._·~\\s/\\\\|]{0,3}x号?|(?<=w)❤号?))`;
export const QQ = `(?:q(?<![a-z]q)(?:q|(?=号|群|裙|:))|[扣抠寇蔻叩]{2}|q扣|扣q|kou\\s?kou|q我(?=[\\s:\\d])|扣(?<![\\p{Script=Han}a-z\\d]扣)(?=[\\s:])|小?企鹅|鹅厂(?:号|软件)?|蝌蚪|[球秋丘求]{2}|🐧|${ADDED}[q扣抠]|我的?[q扣抠](?=[号是:\\s])|[加进入扣+➕](?:一下|个|我们?的?)*[裙群])`;
/** What may stand between a messenger's name and the account. */
export const CONNECTOR = `[\\s:;,.是为号码账帐户id=\\-(【「"'👉]{0,6}`;
