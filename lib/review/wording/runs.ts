import { simplify } from '../../text/script';
import type { Span } from './clauses';
import { clausesOf } from './clauses';

const GREETING = /^(?:亲+|您好|你好|哈喽|嗨|在的)[呀啊哦呢]?/u;
/** Speaks of the goods, the order or what is done about it, or politely: worth keeping beside a clause that is said anew. */
const SOUND =
  /(?:帮|给|为|替)(?:您|你|亲)|马上|这就|稍等|抱歉|不好意思|对不起|理解|没关系|谢|请|麻烦|可以|建议|欢迎|[现有]货|已经?|预计|[今明后]天|\d|发货|发出|支持|包邮|尺码|面料|材质|详情|页面|地址|订单|快递|物流|仓库/u;
/** The same beside a plan to cheat, most steps of which sound helpful. */
const HARMLESS = /谢|[现有]货|发货|发出|物流|快递|预计|尺码|面料|材质|详情/u;
/** Goes on reproaching, threatening or plotting, whatever it speaks of. */
const UNSOUND =
  /(?:您|你)(?:还|才|就|都|也|倒|自己)|怎么|凭什么|凭啥|谁|懂|怕|反正|倒是|活该|作废|后果|自己|就是|不管|不认|不算|还[要想有能]|[吗么]$|既然|别|返|佣|本金/u;
/** A message of so few clauses is of one piece: what is wrong with one is seldom well with the others. */
const ONE_PIECE = 3;
/** Letters of a clause that only hangs on to the one before it. */
const HANGING = 5;

/**
 * The clauses that a finding touches (`narrow`), and the same with the neighbours that make no sense without them (`wide`):
 * a message that only reproaches is said anew as a whole, a friendly one only where it must be. `scheme`: the finding is about
 * a plan whose other steps must not stand either. A greeting that opens them stays.
 */
export function runsOf(
  text: string,
  { start, end }: Span,
  scheme: boolean,
): { readonly narrow: Span; readonly wide: Span } {
  const clauses = clausesOf(text);
  const first = clauses.findIndex((clause) => clause.end > start);
  const last = clauses.findLastIndex((clause) => clause.start < end);
  if (first < 0 || last < first) return { narrow: { start, end }, wide: { start, end } };
  const wordsOf = (i: number): string => simplify(text.slice(clauses[i]?.start ?? 0, clauses[i]?.end ?? 0));
  const isGreeting = (i: number): boolean => wordsOf(i).replace(GREETING, '') === '';
  const isWeak = (i: number): boolean =>
    i >= 0 &&
    i < clauses.length &&
    !isGreeting(i) &&
    (!(scheme ? HARMLESS : SOUND).test(wordsOf(i)) || UNSOUND.test(wordsOf(i)));
  const parted = (i: number): boolean =>
    /[。!！?？\n]/u.test(text.slice(clauses[i]?.end ?? 0, clauses[i + 1]?.start ?? text.length));
  const spoken = clauses.filter((_, i) => !isGreeting(i)).length;
  const eager = scheme || spoken <= ONE_PIECE;
  const joinsBefore = (i: number): boolean => eager && isWeak(i) && !parted(i);
  const joinsAfter = (i: number): boolean => isWeak(i) && !parted(i - 1) && (eager || wordsOf(i).length <= HANGING);
  let [from, to] = [first, last];
  while (joinsBefore(from - 1)) from -= 1;
  while (joinsAfter(to + 1)) to += 1;
  const spanOf = (a: number, b: number): Span => {
    const opening = a < b && isGreeting(a) ? a + 1 : a;
    const begin = clauses[opening]?.start ?? start;
    const close = clauses[b]?.end ?? end;
    const greeting = GREETING.exec(wordsOf(opening))?.[0].length ?? 0;
    return { start: begin + greeting < close ? begin + greeting : begin, end: close };
  };
  return { narrow: spanOf(first, last), wide: spanOf(from, to) };
}
