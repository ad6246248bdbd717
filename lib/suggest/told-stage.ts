/** How far an order is, as far as replies differ by it: still with the shop, on its way, or handed over. */
export type ToldStage = 'waiting' | 'sent' | 'signed';

// The first that is told counts. Negations come first, for they hold the words of the others.
const TOLD = new RegExp(
  [
    String.raw`(?<waiting>(?:还没有?|尚未|暂未|没有?|未)给?[您你我]?(?:发货|发出|发走|发(?=[,。的货]|$)|出库|出厂|寄|打包|揽收|走(?!到))|待发货|(?:在|等)仓库|配货|备货中|发货前|发出前|(?:还能|可以)拦下来)`,
    String.raw`(?<sent>(?:已经?|都|帮您|给您|昨天|今早|昨晚|刚刚?)(?:发货|发出|发走|寄出|寄走|出库|揽收|装车|发(?=[,。的了]|$)|交给?了?快递)|发走了|发出(?:后|去|的|来了)|发货(?:以?后|了)|在路上|路上了|在途|途中|运输|转运|派送|派件|改派|拦截)`,
    String.raw`(?<signed>(?:已经?|显示|物流说)签收|妥投|(?:放|送|存)[到在]了?[^,。]{0,6}(?:驿站|柜|代收|门卫|菜鸟))`,
  ].join('|'),
  'u',
);

/** The stage that a folded text tells of; undefined where it tells of none. */
export function toldStage(text: string): ToldStage | undefined {
  const groups = TOLD.exec(text)?.groups;
  if (groups === undefined) return undefined;
  if (groups['waiting'] !== undefined) return 'waiting';
  return groups['sent'] !== undefined ? 'sent' : 'signed';
}
