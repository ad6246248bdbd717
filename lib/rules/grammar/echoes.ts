import { matchesOf } from '../../text/matches';
import type { ReadDraft } from '../rule';
import type { Span } from './quotations';
import { blank } from './quotations';

/** Shorter runs are alike by chance. */
const SHORTEST = 6;
/** What leads to the buyer's words: 您说的…, 关于…, 看到…. */
const LED =
  /(?:[您你]们?(?:刚才|刚刚|之前|前面|上面|是|也|这边|们)?(?:说|讲|提|问|反映|反馈|写|描述|遇到|担心|顾虑|觉得|认为|想|指|发|骂)|关于|对于|至于|针对|看到|听到|所谓|收到)[^,。!?;\n]{0,6}$/u;
/** What takes them up: …的问题, …这件事, …，我很理解. */
const TAKEN_UP =
  /^(?:的|得|了|呢|吗|[!?~])?(?:这|那)?(?:[个件种句些点]|方面)?的?(?:问题|情况|事|说法|话|疑问|心情|感受|感觉|反馈|描述|现象|诉求|要求|需求|顾虑|担心|说的)|^[,!?。]*(?:我们?|这边|咱们)?(?:很|完全|非常|都|已经?|特别)?(?:理解|明白|看到了|记下|知道|收到|了解)/u;

/** 您说我们是骗子, before 我理解您的心情: what the buyer said, with the persons turned round. */
const REPORTED =
  /(?:^|[,。!?;~\s])亲?[您你]们?(?:刚才|刚刚|之前|上面|一直)?(?:说|讲|骂|觉得|认为|以为|怀疑|反映|提到)到?(?<said>(?:我们?|咱们?|本店|客服|这|那|它)[^,。!?;\n]{1,30})(?=[,。!]+(?:我们?|这边)?(?:很|完全|非常|都|也|特别|真的|实在)?(?:能)?(?:理解|明白|看到了|听到了|记下|抱歉|对不起))/gu;

/** Where a draft, normalised, repeats what the buyer wrote, in order. Linear in both. */
function echoedSpans(text: string, heard: readonly string[]): readonly Span[] {
  const grams = gramsIn(heard);
  if (grams.size === 0) return [];
  const spans: Span[] = [];
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    if (!grams.has(text.slice(at, at + SHORTEST))) continue;
    const last = spans.at(-1);
    if (last !== undefined && at < last.end) spans[spans.length - 1] = { start: last.start, end: at + SHORTEST };
    else spans.push({ start: at, end: at + SHORTEST });
  }
  return spans;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function gramsIn(heard: readonly string[]): ReadonlySet<string> {
  const grams = known.get(heard) ?? new Set(heard.flatMap(gramsOf));
  known.set(heard, grams);
  return grams;
}

function gramsOf(said: string): readonly string[] {
  return Array.from({ length: Math.max(0, said.length - SHORTEST + 1) }, (_, at) => said.slice(at, at + SHORTEST));
}

/**
 * The draft with the buyer's words that it takes up blanked, as if they stood in quotation marks. Repeating a question's
 * words as the answer (拆封了就不能退) is no quotation: those are the agent's.
 */
export function withoutEchoes(draft: ReadDraft, heard: readonly string[]): ReadDraft {
  if (heard.length === 0) return draft;
  const { own } = draft;
  const taken = echoedSpans(own, heard).filter(
    ({ start, end }) => LED.test(own.slice(Math.max(0, start - 20), start)) || TAKEN_UP.test(own.slice(end, end + 16)),
  );
  const spans = [...taken, ...reportedSpans(own, heard)].toSorted((a, b) => a.start - b.start);
  return spans.length === 0 ? draft : { ...draft, own: blank(own, apart(spans)) };
}

/** Reported speech counts where it has two neighbouring letters of what the buyer did say. */
function reportedSpans(own: string, heard: readonly string[]): readonly Span[] {
  return matchesOf(REPORTED, own).flatMap((match) => {
    const said = match.groups?.said ?? '';
    const end = match.index + match[0].length;
    const isHeard = Array.from({ length: said.length - 1 }, (_, at) => said.slice(at, at + 2)).some(
      (pair) => !/^(?:我们|咱们|本店|客服|这|那|它)/u.test(pair) && heard.some((text) => text.includes(pair)),
    );
    return isHeard ? [{ start: end - said.length, end }] : [];
  });
}

/** Spans in order, overlapping ones made one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && span.start < last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else out.push(span);
  }
  return out;
}
