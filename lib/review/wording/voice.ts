import type { Message } from '../../chat/message';
import { simplify } from '../../text/script';
import { toTraditional } from '../../text/traditional';
import { isForeign } from '../word-guards';
import { isWrittenTraditional } from '../written-script';

/** 亲 said to somebody, not in 亲肤 or 母亲. */
const DEAR = /(?:^|[,，。!！~～\s])亲+(?=[,，~～!！\s您你]|$)/u;

const LATIN = /\p{Script=Latin}{3}/u;

/** A link or a mailbox is written in Latin letters in every language. */
const ADDRESS = /https?:\/\/[!-~]+|www\.[!-~]+|[\w.+-]+@[\w.-]+/giu;

/** Puts our words into the agent's mouth. */
export interface Voice {
  /** Of the draft; in one that is not Chinese nothing is said in Chinese. */
  readonly language: 'chinese' | 'english' | 'other';
  /** In the agent's script and width. */
  readonly inScript: (text: string) => string;
  /** The same with the address the agent uses. */
  readonly say: (text: string) => string;
}

/** How the agent writes: simplified or traditional, 您, 你 where the shop lets it stand, or 亲. */
export function voiceOf(draft: string, messages: readonly Message[], mayThou: boolean): Voice {
  const traditional = isWrittenTraditional(draft, messages);
  // Who types half-width commas types them everywhere.
  const halfWidth = draft.includes(',') && !draft.includes('，');
  const inScript = (text: string): string => {
    const written = traditional ? toTraditional(text) : text;
    return halfWidth ? written.replaceAll('，', ',') : written;
  };
  const simple = simplify(draft);
  const you = simple.includes('您')
    ? '您'
    : simple.includes('你')
      ? mayThou
        ? '你'
        : '您'
      : DEAR.test(simple)
        ? '亲'
        : '您';
  const language = !isForeign(draft.replaceAll(ADDRESS, '')) ? 'chinese' : LATIN.test(draft) ? 'english' : 'other';
  return { language, inScript, say: (text) => inScript(you === '您' ? text : text.replaceAll('您', you)) };
}
