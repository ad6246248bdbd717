import { followedBy, within } from './guards';
import type { Guard } from './scene';
import { any } from './slots';

/** What a pressed agent forbids: the buyer's asking, hurrying, going on. */
export const TALK = any(
  `催(?![吐熟芽乳眠]) 问 吵 闹 嚷 嚎 喊 吼 啰嗦 罗嗦 废话 纠缠 磨叽 墨迹 墨叽 扯 抱怨 唠叨 刷屏 打断 插嘴 狡辩 解释 说(?!明|法) 讲 发(?:消息|信息|了|图) 烦 逼逼 bb 刁难 较真 没完 添乱 耽误 浪费 戳 呼 艾特 骚扰 啰里 拖 找茬 计较 矫情 折腾`,
);
/** Hurry, said to somebody. */
export const URGE = any(`赶紧 赶快 快点 快些 立刻 立马 马上 抓紧 速度 火速 麻溜 利索点 痛快点`);
/** Where a buyer is sent to read. */
export const PAGE = any(
  `详情页?面? 页面 说明书? 介绍 规则 公告 主图 图片 图 标题 评论 评价 尺码表 物流 链接 首页 活动 通知 攻略 教程 视频 协议 条款 手册 聊天记录 上面 前面 订单 自动回复`,
);
/** What a buyer is told to do alone. */
export const LOOK_UP = any(
  `看 查 找 翻 读 搜 算 量 研究 琢磨 百度 问 想 解决 处理 弄 搞 对比 选 挑 核对 体会 摸索 试 判断 决定 掂量 反省 下载 想办法`,
);
/** What a buyer hands over or deals with when told to. */
export const HANDED = any(
  `钱 款 图片? 照片 订单 地址 话 问题 情况 货 东西 包裹 件 单子? 评价 差评 退款 申请 投诉 信息 单号 视频 嘴 态度 事情? 需求 截图 凭证`,
);
/** Leaves the buyer his time: 您想好再拍. */
export const UNHURRIED: Guard = ({ before, words }) =>
  /您(?:先|真|慢慢){0,2}(?:想[好买]|考虑|看完|量好)|[跟和](?:家人|家里|[爸妈]|老[公婆]|朋友|对象)/u.test(
    before + words,
  );
/** Asked for the sake of what the agent then does: 您把单号给我，我去催. */
export const FOR_OUR_DEED = within(
  /(?:^|[,。!~])(?:我们?|这边)(?:这边|这就|马上|现在|再|先|好|来|去|帮|给|替){0,3}(?:[来去帮替给请让核查催拿]|寄|补|联系|处理|安排|登记|申请)/u,
);
/** What turns an order into a request after all. */
export const SOFT = followedBy(/^(?:哦|喔|哈|呢|～|~|好吗|可以吗|行吗|方便|谢谢|,?(?:谢谢|辛苦|麻烦))/u);
