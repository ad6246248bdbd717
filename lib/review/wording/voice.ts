import { isTraditional, simplify } from '../../text/script';
import { toTraditional } from '../../text/traditional';

/** 亲 said to somebody, not in 亲肤 or 母亲. */
const DEAR = /(?:^|[,，。!！~～\s])亲+(?=[,，~～!！\s您你]|$)/u;

/** Puts our words into the agent's mouth. */
export interface Voice {
  readonly inScript: (text: string) => string;
  /** In the agent's script, and with the address the agent uses. */
  readonly say: (text: string) => string;
}

/** How the agent writes: simplified or traditional, 您, 你 where the shop lets it stand, or 亲. */
export function voiceOf(draft: string, mayThou: boolean): Voice {
  const inScript = isTraditional(draft) ? toTraditional : (text: string) => text;
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
  return { inScript, say: (text) => inScript(you === '您' ? text : text.replaceAll('您', you)) };
}
