/**
 * Characters that carry attitude rather than matter: persons, negation, mood, modal verbs, adverbs and particles, question words, courtesy,
 * speech. Which of them stand together in a clause tells how something is said, whatever it is about ("您…不…自己", "能…就…").
 */
const BEARING =
  '您你我咱们他她它人谁自己不没别无非未就还才都也又再只光总老可能会要想得该必须应肯敢让叫给把被将为了着过的地是有在到从向跟和与或但而且如若因所以虽既然' +
  '吧吗呢啊呀哦哈嘛啦喽咯噢嗯唉哎欸哟嘞么怎什哪多少几何难道岂竟居反正究底真太很挺最更好行对谢请麻烦抱歉亲这那此之其每个些点儿说问看听知懂教讲?!~…';

const TABLE = new Uint8Array(1 << 16);
for (const character of BEARING) TABLE[character.charCodeAt(0)] = 1;

export function isBearing(unit: number): boolean {
  return TABLE[unit] === 1;
}
