import { simplify } from '../../text/script';
import { matchesOf } from '../../text/matches';

/** Numbers with what they count or name: 尾号1234, 38元, 3月8日, 18:00. */
const NUMBER =
  /(?:尾号|订单号?|运?单号|编号|型号|第|满|约|近|共|[\u4e00-\u9fff]{0,2}费)?[a-z]{0,4}-?\d[\d.,:：/-]*(?:\s?(?:元|块钱?|毛|折|个?月|日|号|天|点半?|小时|分钟?|周|年|件|个|双|套|条|公?斤|kg|g|cm|ml|码|寸|厘米|毫米|米|%|单|箱|包|瓶|盒|张|台|款))*(?:之?[前后]|以?内|左右)?/giu;
/** 说了3遍, 问了8次: counted reproaches, not facts of the matter. */
const REPROACH = /^(?:遍|次|回|百|千|万)/u;
const THING =
  /^(?:这|那)[件款个双条台套瓶盒张只把箱包支顶副本床部辆][\u4e00-\u9fff]{1,5}?(?=您|你|就|都|也|不|没|怎么|还|已|卖|哪|本来)/u;
const GENERIC = /^(?:这|那)个(?:问题|事|人|时候|情况|价格?|钱)/u;

/** What a clause says about the matter itself, which must not be lost when it is said anew: its numbers and its goods. */
export function factsOf(clause: string): readonly string[] {
  const simple = simplify(clause);
  const thing = THING.exec(simple);
  const things = thing === null || GENERIC.test(thing[0]) ? [] : [clause.slice(0, thing[0].length)];
  const numbers = matchesOf(NUMBER, simple).flatMap((match) => {
    const end = match.index + match[0].length;
    return REPROACH.test(simple.slice(end)) ? [] : [clause.slice(match.index, end)];
  });
  return [...things, ...numbers];
}

/** A wording that says the facts of a clause as well: 关于38元的问题，…; itself where it says them already. */
export function withFacts(wording: string, facts: readonly string[], inScript: (text: string) => string): string {
  const lost = facts.filter((fact) => !wording.includes(fact));
  return lost.length === 0 ? wording : `${inScript('关于')}${lost.join('、')}${inScript('的问题，')}${wording}`;
}
