import { CAT_FOOD, COAT, CUP, LAMP, SCREWS, TEA } from './kit-talks';
import type { ChatPage } from './pages';

/**
 * Desks and chat windows built with real chat kits from npm, as their own documentation puts them together, drawn by a browser and
 * kept as they stood: the elements, and of the styles what fits them. Every kit here is under the MIT licence. The composer is
 * `#c`, the send control `#s`. Detection was mended by these.
 */
export const KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-assistant-ui': LAMP,
  'kit-bootstrap-chat': SCREWS,
  'kit-botframework-webchat': LAMP,
  'kit-botui-react': inOneLine(CAT_FOOD),
  'kit-deep-chat': COAT,
  'kit-gifted-chat': CAT_FOOD,
  'kit-quasar-chat': inOneLine(COAT),
  'kit-react-chat-elements': inOneLine(TEA),
  'kit-react-chat-window': TEA,
  'kit-semi-ui-chat': inOneLine(SCREWS),
  'kit-tdesign-chat': SCREWS,
  'kit-vue-advanced-chat': CUP,
  'kit-vuetify-chat': CAT_FOOD,
};

/** The same of kits whose failures nobody has read. */
export const BLIND_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-ant-design-x': CUP,
  'kit-daisyui-chat': TEA,
  'kit-flowbite-chat': CUP,
  'kit-lemon-imui': COAT,
  'kit-vue3-beautiful-chat': SCREWS,
};

/** Some kits show the lines of a message as one. */
export function inOneLine({ buyer, rows }: ChatPage): ChatPage {
  return { buyer, rows: rows.map(([from, text]) => [from, text.replaceAll('\n', ' ')]) };
}
