import type { Distress } from './site';
import { isVisible } from './visible';

/**
 * Where pages say that something is wrong; not their news, which speak of logins and checks as well. First letters are left
 * out for `Dialog` and `dialog`: comparing without case takes three times as long, and this is asked at each reading.
 */
const BOXES =
  '[role="dialog"], [role="alertdialog"], [role="alert"], dialog[open], [class*="odal"], [class*="ialog"], [class*="message-title"], [class*="oast"], [class*="ffline"], [class*="etwork"], [class*="rror"], [class*="ermission"]';
const LONGEST = 120;
/** How the trade's pages word it; the two that public tools report are 连接断开 (Taobao, 2026-10) and 暂无会话权限 (Feige, 2026). */
const WORDS: readonly (readonly [Distress, RegExp])[] = [
  [
    'replaced',
    /(?:其他|另一|别的|异地).{0,6}(?:设备|页面|窗口|浏览器|终端|地方|登录).{0,6}(?:登录|打开|使用)?|被踢|强制下线/u,
  ],
  ['no-access', /暂无会话权限|(?:没有|暂无|无)(?:客服|接待|访问)权限/u],
  ['captcha', /滑块|人机验证|(?:请|需).{0,6}(?:完成|通过|进行).{0,4}验证|verify (?:that )?you/iu],
  [
    'logged-out',
    /(?:登录|登陆)(?:状态|信息|态)?(?:已经?)?(?:失效|过期|超时)|(?:请|需要?)(?:先|重新)(?:登录|登陆)|session (?:has )?expired|log ?in again/iu,
  ],
  ['disconnected', /(?:连接|网络)(?:已经?)?断开|断开连接|断网|(?:正在|尝试)?重新?连(?:接)?中|connection lost/iu],
];
/** The sliders of the platforms stand in frames of their own. */
const CAPTCHAS = 'iframe[src*="captcha" i], iframe[src*="/punish" i], .nc_wrapper, #nocaptcha';

/** What the page itself says is wrong with it, outside of `chat`, which holds what people say. */
export function findDistress(root: ParentNode, chat: readonly Element[]): Distress | undefined {
  const isChat = (box: Element) => chat.some((part) => part.contains(box) || box.contains(part));
  for (const box of root.querySelectorAll(BOXES)) {
    const text = (box.textContent ?? '').trim();
    if (text === '' || text.length > LONGEST || isChat(box)) continue;
    const said = WORDS.find(([, words]) => words.test(text))?.[0];
    if (said !== undefined && isVisible(box)) return said;
  }
  return [...root.querySelectorAll(CAPTCHAS)].some((frame) => isVisible(frame) && !isChat(frame))
    ? 'captcha'
    : undefined;
}
