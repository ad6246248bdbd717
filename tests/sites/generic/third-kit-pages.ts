import { CHARGER, COFFEE, GAIWAN, KETTLE, MAT, MATTRESS, ROSES, SHOES } from './third-kit-talks';
import type { ChatPage } from './pages';

/**
 * Desks and consoles, kept as `KIT_PAGES` are: written with libraries of parts that the first two lots had not, as old desks and
 * clones of messengers are, and as the consoles of large platforms are, with three columns, hashed names and editors of their own.
 * What of a library stands in them is under the MIT licence, of Blueprint, Carbon and Zendesk Garden under Apache 2.0. Detection
 * was mended by these.
 */
export const THIRD_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-adminlte-direct-chat': KETTLE,
  'kit-alifd-next-desk': MATTRESS,
  'kit-antd-pro-console': COFFEE,
  'kit-blueprint-desk': SHOES,
  'kit-bulma-alpine-desk': COFFEE,
  'kit-carbon-desk': COFFEE,
  'kit-chatui-core': CHARGER,
  'kit-chatwoot-like': COFFEE,
  'kit-console-jd-namelines': CHARGER,
  'kit-console-pdd-drawer': SHOES,
  'kit-console-slate-antd': ROSES,
  'kit-console-virtuoso-lexical': MATTRESS,
  'kit-console-wangeditor-form': KETTLE,
  'kit-fomantic-desk': MATTRESS,
  'kit-freescout-like': ROSES,
  'kit-headlessui-desk': CHARGER,
  'kit-jquery-table-kefu': KETTLE,
  'kit-lit-console': SHOES,
  'kit-nutui-desk': SHOES,
  'kit-primevue-desk': MATTRESS,
  'kit-shadcn-desk': KETTLE,
  'kit-solid-kobalte-desk': MAT,
  'kit-svelte-tailwind-desk': GAIWAN,
  'kit-tabler-chat': CHARGER,
  'kit-tdesign-mobile-desk': KETTLE,
  'kit-uikit-desk': ROSES,
  'kit-varlet-desk': MAT,
  'kit-vuestic-desk': ROSES,
  'kit-wechat-clone': MAT,
  'kit-zendesk-garden-desk': KETTLE,
  'kit-zent-desk': MAT,
};
