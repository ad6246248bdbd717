import { GENERIC_PAGE } from './generic-page';
import { findSendControlsNear } from './generic/find-send-controls';
import { allIn } from './layers';
import type { Site } from './site';
import { isVisible, isWritable } from './visible';

const HOSTS = [
  'seller.shopee.tw',
  'seller.shopee.co.id',
  'seller.shopee.co.th',
  'seller.shopee.com.my',
  'seller.shopee.com.br',
  'seller.shopee.ph',
  'seller.shopee.sg',
  'banhang.shopee.vn',
];
const PATHS = ['new-webchat', 'webchat', 'portal/chat-management'];
/** Placeholders in the languages of its countries; the hashed class is one build's (one author, no date). */
const COMPOSER = [
  'textarea:is([placeholder^="Tulis"], [placeholder^="Type" i], [placeholder^="Nhập"], [placeholder^="พิมพ์"], [placeholder^="Digite"], [placeholder^="輸入"], [placeholder^="输入"])',
  'textarea.E2MWg3w8y6',
];

/** Shopee seller chat (React, hashed classes only): one author's word for the composer, the rest by detection. */
export default {
  id: 'shopee',
  name: 'Shopee',
  matches: HOSTS.flatMap((host) => PATHS.map((path) => `https://${host}/${path}*`)),
  experimental: true,
  recognises: () => false,
  reader: () => 'detected',
  findComposer,
  findSendControls: (root) => {
    const composer = findComposer(root);
    return composer === undefined ? [] : findSendControlsNear(composer);
  },
  read: (root) => {
    const reading = GENERIC_PAGE.read(root);
    return reading.ok ? { ok: true, conversation: { ...reading.conversation, site: 'shopee' } } : reading;
  },
  readSendKey: () => 'Enter',
  pageKeys: [],
} satisfies Site;

function findComposer(root: ParentNode): HTMLElement | undefined {
  const [known] = allIn(root, COMPOSER, (field) => isWritable(field) && isVisible(field));
  return known ?? GENERIC_PAGE.findComposer(root);
}
