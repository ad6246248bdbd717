/** Choices used by many lexicon patterns, as buyers write them (simplified, lower case). */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  何时: words(
    '什么时候 啥时候 啥时 什么时间 什么时侯 神么时候 什么时辰 几时 何时 几号 哪天 哪一天 几点 多会儿 多会 多久 多长时间 多少天 几天 几日 多少时间 要多久 猴年马月 到哪天 周几 星期几 礼拜几',
  ),
  多少: words('多少 几 多大 好多 幾'),
  能否: words('能不能 可不可以 可以不可以 可否 能否 可以 行不行 能 可'),
  怎么: words('怎么 咋 怎样 如何 怎麼 咋个 点样 怎 要怎么 该怎么'),
  为何: words('为什么 为啥 为何 怎么 咋 干嘛 凭什么 凭啥 什么情况 咋回事 怎么回事 搞什么'),
  有无: words('有没有 有木有 有无 有吗 还有 有'),
  还没: words(
    '还没 还没有 还不 还未 都没 都没有 一直没 一直没有 迟迟没 迟迟不 迟迟没有 怎么没 怎么还没 咋还没 怎么不 为啥不 为什么不 为什么还没 没有 没 未 还木有',
  ),
  发出: words(
    '发货 发出 发走 寄出 寄走 发快递 出货 出库 出仓 发车 上路 出发 启程 动身 发运 寄货 寄东西 发东西 送出 给发 给我发 给寄 给我寄 安排发 安排寄 寄',
  ),
  到达: words(
    '到货 收到 送到 送达 到手 到家 能到 会到 可以到 才到 到我 到达 抵达 拿到 收货 收得到 到得了 能收 派送 配送',
  ),
  货物: words('货 快递 包裹 件 东西 宝贝 商品 物流 快件 邮件'),
  衣物: words('衣服 裤子 鞋 鞋子 裙子 外套 上衣 衬衫 毛衣 卫衣 内衣 羽绒服 连衣裙 牛仔裤 袜子 帽子 t恤 大衣'),
  坏: words('坏 烂 破 碎 裂 断 漏 瘪 变形 压扁 摔坏 报废'),
  钱: words('钱 款 费 价'),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
