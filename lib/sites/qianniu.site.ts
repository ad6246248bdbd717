import { GENERIC_PAGE } from './generic-page';
import { findList } from './generic/find-list';
import type { Site } from './site';
import { defineWangwangSite } from './wangwang';

const ID = 'qianniu';
const WANGWANG = defineWangwangSite({ id: 'taobao', name: '', matches: [] });

/**
 * The Qianniu workbench in the browser. Nothing public is known of a live composer there: where the component of the
 * Taobao web chat is at work it is read as that, else by detection. A back office has many fields with a button beside
 * them; only one below a list of messages counts.
 */
export default {
  id: ID,
  name: '千牛网页版',
  matches: [
    'https://myseller.taobao.com/*',
    'https://work.taobao.com/*',
    'https://qn.taobao.com/*',
    'https://market.m.taobao.com/app/qn/*',
  ],
  experimental: true,
  platform: 'taobao',
  // Elsewhere what it shows is the Taobao web chat.
  recognises: () => false,
  reader: (root) => (WANGWANG.recognises(root) ? 'wangwang' : 'detected'),
  findComposer: (root) => (WANGWANG.recognises(root) ? WANGWANG.findComposer(root) : detected(root)),
  findSendControls: (root) =>
    WANGWANG.recognises(root)
      ? WANGWANG.findSendControls(root)
      : detected(root) === undefined
        ? []
        : GENERIC_PAGE.findSendControls(root),
  read: (root) => {
    if (WANGWANG.recognises(root)) return WANGWANG.read(root);
    if (detected(root) === undefined) return { ok: false, reason: 'no-conversation' };
    const reading = GENERIC_PAGE.read(root);
    return reading.ok ? { ok: true, conversation: { ...reading.conversation, site: 'taobao' } } : reading;
  },
  prepare: (root) => (WANGWANG.recognises(root) ? undefined : GENERIC_PAGE.prepare?.(root)),
  readList: (root) => (WANGWANG.recognises(root) ? WANGWANG.readList?.(root) : undefined),
  readSendKey: (root) => WANGWANG.readSendKey?.(root),
  pageKeys: [],
} satisfies Site;

/** Composers that were once below a list of messages. */
const accepted = new WeakSet<HTMLElement>();

function detected(root: ParentNode): HTMLElement | undefined {
  const composer = GENERIC_PAGE.findComposer(root);
  if (composer === undefined || accepted.has(composer)) return composer;
  if (findList(composer) === undefined) return undefined;
  accepted.add(composer);
  return composer;
}
