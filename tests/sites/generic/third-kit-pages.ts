import { CHARGER, COFFEE, GAIWAN, KETTLE, MAT, MATTRESS, ROSES, SHOES } from './third-kit-talks';
import type { ChatPage } from './pages';

/**
 * Desks and consoles, kept as `KIT_PAGES` are: written with libraries of parts that the first two lots had not, as old desks and
 * clones of messengers are, and as the consoles of large platforms are, with three columns, hashed names and editors of their own.
 * What of a library stands in them is under the MIT licence, of Blueprint, Carbon and Zendesk Garden under Apache 2.0. Detection
 * was mended by some of these.
 */
export const THIRD_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-alifd-next-desk': MATTRESS,
  'kit-blueprint-desk': SHOES,
  'kit-carbon-desk': COFFEE,
  'kit-chatwoot-like': COFFEE,
  'kit-console-pdd-drawer': SHOES,
  'kit-console-slate-antd': ROSES,
  'kit-console-wangeditor-form': KETTLE,
  'kit-fomantic-desk': MATTRESS,
  'kit-headlessui-desk': CHARGER,
  'kit-lit-console': SHOES,
  'kit-nutui-desk': SHOES,
  'kit-shadcn-desk': KETTLE,
  'kit-svelte-tailwind-desk': GAIWAN,
  'kit-tdesign-mobile-desk': KETTLE,
  'kit-varlet-desk': MAT,
  'kit-wechat-clone': MAT,
  'kit-zent-desk': MAT,
};

/** The same of desks whose failures nobody has read. */
export const BLIND_THIRD_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-adminlte-direct-chat': KETTLE,
  'kit-antd-pro-console': COFFEE,
  'kit-bulma-alpine-desk': COFFEE,
  'kit-chatui-core': CHARGER,
  'kit-console-jd-namelines': CHARGER,
  'kit-console-virtuoso-lexical': MATTRESS,
  'kit-freescout-like': ROSES,
  'kit-jquery-table-kefu': KETTLE,
  'kit-primevue-desk': MATTRESS,
  'kit-solid-kobalte-desk': MAT,
  'kit-tabler-chat': CHARGER,
  'kit-uikit-desk': ROSES,
  'kit-vuestic-desk': ROSES,
  'kit-zendesk-garden-desk': KETTLE,
};
