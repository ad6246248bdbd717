import type { Situation } from './situation';

/**
 * What an agent can always offer, whatever the shop: to look, to ask, to follow up. None states a fact about goods, stock,
 * prices or times. `|` parts the variants.
 */
export const OFFERS: Readonly<Record<Situation, string>> = {
  invoice: '发票的事我帮您核实一下，稍后回复您|开票需要的信息我整理好发给您',
  address: '我帮您看看地址还能不能修改|我帮您联系仓库核对一下收货信息',
  refund: '我帮您看一下这笔订单可以怎么处理|我帮您核对订单，再给您处理方案|售后的流程我来帮您跟进',
  delivery: '我马上帮您查一下物流进度|我来联系快递核实一下，有消息马上告诉您|包裹的进度我来帮您跟进',
  quality: '我先帮您登记情况，再给您处理方案|麻烦您拍张照片给我，我帮您申请处理',
  stock: '我帮您查一下库存，同类的款式也可以为您推荐|我帮您登记到货提醒',
  size: '您告诉我身高体重，我帮您推荐合适的尺码|详情页有尺码表，我帮您对照着选',
  price: '我帮您看看有没有可以用的优惠|有合适的活动我帮您留意',
  complaint: '您的意见我记下了，会如实反馈并跟进处理|这件事我来负责跟进，请您给我一点时间',
  use: '我把使用步骤整理好发给您|您说说卡在哪一步，我来帮您看看',
  review: '您遇到的问题我先帮您解决|您的感受我们很重视，我来帮您处理',
  choice: '您说说用在哪里、有什么要求，我帮您推荐|几款的区别我整理好发给您',
  change: '您的要求我先记下，帮您核实能不能安排|我帮您核实能不能改，再告诉您',
  payment: '付款的步骤我来帮您看一下|您说说卡在哪一步，我帮您处理',
  waiting: '我这就帮您查看|我正在帮您核实，稍后回复您',
  goods: '商品的细节我帮您核实一下，稍后回复您|我帮您查一下商品资料，再给您答复',
  question: '您问的这个我帮您核实一下，稍后回复您|这个我帮您确认清楚，再给您答复',
  other: '我帮您看看怎么处理更合适|这件事我来帮您跟进，稍后回复您|我先帮您核实清楚，再给您答复',
};
