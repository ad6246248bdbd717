import type { Guard, Scene } from './scene';

// What the shop does about it: for the buyer, or by its own hands.
const SERVICE_DONE =
  /(?:帮|给|为|替)(?:您|你|亲)(?:们)?(?!添|带来|造成)|(?:我|我们|这边|这就|马上|立刻|立即|稍后|现在|已经?|正在|会|先|再|去|来)(?:就|去|来|先|再|马上|帮忙|帮|已经?)*(?:查询?|核实|核对|联系|反馈|申请|登记|催|安排|处理|转接|转达|转告|看看|看一?下|确认|问一?下|问问|咨询|跟进|协调|检测|检修|提交|备注|补发|补寄|重发|记录|上报|沟通|跟踪|请示|改进|说明|发送?(?:[您你给])|退给|问(?![我题您你谁呢别])|转给|转到|陪[您你]|教[您你](?!做人)|重做|打(?:了个?)?电话|写[进给])|(?:已经?|我)把[^,。]{1,10}(?:发给|转给|报给|交给|写进|拉进|备注)|(?:分钟|小时|点|天)(?:之?[内前])?[^,。]{0,3}[回答][复您你]|再来?[回答]复?[您你]/u;
// Another way: an alternative, a time, a condition under which it works.
const OTHER_WAY =
  /(?<![不没无法])(?<!不就|才)可以(?!吗|么)|(?<![不没无])支持|建议|推荐|您看|你看(?:看|这样|是否|可)|换成|改[为成用]|或者|或是|另外|其他|其它|同类|类似|替代|同款|试试|不妨|预计|预售|补货|到货|上架|上新|有货后|(?<!没有?别的)方案|也行|也能|不如|请(?!假)|麻烦|如果需要|需要的话|喜欢的话|的话(?:可以|我|就)|欢迎|方便(?!面)|下次|下批|下单前|随时|直接(?:申请|在|点)|在(?:订单|页面|详情|我的)|但(?:是)?(?:支持|能|有|会)|不过[^,。]{0,6}(?:支持|能|有|会|可|您|我)|看看(?:下面|这款|那款|别)|[您你][在去到][^,。]{0,8}(?:看看|看一?下|找找|选)|(?:[的档款色码]|还)有(?=$|[,。!~\s])|(?<!不)(?:还|都)能(?!怎么|咋|说什么)[^,。]{1,4}(?=$|[,。!~\s])|退款?没问题|照样(?:能|可以|[退换修赔处给])|算我们的|(?:明[天早晚]|后天|下周|周[一二三四五六日]|今晚|下午|上午)[^,。]{0,6}(?:[发补到查回]|第一批)|走(?:陆运|货运|宅配)|系统会|会自动|有(?:打折|现货)|(?<!早)就(?:能|行)(?!了)/u;

/** The text says what will be done or what can be done instead. */
function offersWay(text: string): boolean {
  return serves(text) || OTHER_WAY.test(text);
}

/** The text says what the shop does or did about it. */
export function serves(text: string): boolean {
  return SERVICE_DONE.test(text);
}

/** The message, apart from the match, offers a way out. */
export const remedied: Guard = (scene) => offersWay(besides(scene));

/** The message, apart from the match, says what the shop does about it. */
export const served: Guard = (scene) => serves(besides(scene));

// A bounded stretch on either side: a way out that stands further off is not about this.
function besides({ text, match }: Scene): string {
  return `${text.slice(Math.max(0, match.start - 300), match.start)} ${text.slice(match.end, match.end + 300)}`;
}
