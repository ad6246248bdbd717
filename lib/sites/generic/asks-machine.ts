import { shownText } from '../flat-tree';
import { isVisible } from '../visible';
import { asksForMessage } from './asked-by';
import { buttonsBeside } from './asks-public';
import { saysSend } from './says-send';
import { isNamed, labelOf } from './words';

/** A machine is to write something, not a buyer to read it: `Prompt`, `Ask anything`, `输入提示词`. */
const ASKS_MACHINE =
  /\bprompt\b|^ask (?:ai|anything|me anything|a follow[- ]?up)\b|提示词|提示詞|指令描述|^(?:向|问|問|和|与|與)\s?ai|プロンプト|프롬프트/iu;
const IS_MACHINE = /\bai\b|gpt|copilot|assistant|助手|助理|机器人|機器人|智能|大模型|アシスタント|어시스턴트/iu;
const GENERATES = /^(?:generate|(?:一键|立即|开始|開始)?(?:生成|创作|創作)|生成する|생성)$/iu;

/** Whether a field is for telling a machine what to write, as in assistants, by what it asks for or what its button makes. */
export function asksMachine(field: HTMLElement): boolean {
  if (ASKS_MACHINE.test(labelOf(field))) return true;
  const said = buttonsBeside(field).filter((button) => isVisible(button));
  // What a page calls its field weighs less than what a person reads: kits name the field of every chat so, or what it shows while empty.
  const isForPeople = asksForMessage(field) || said.some((button) => saysSend(button));
  if (isNamed(field, ['prompt']) && (!isForPeople || IS_MACHINE.test(labelOf(field)))) return true;
  // A desk may offer to have its answers written, beside what sends them.
  return (
    said.some((button) => GENERATES.test(shownText(button) || labelOf(button))) &&
    !said.some((button) => saysSend(button))
  );
}
