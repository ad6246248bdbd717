import { BACON, COOKER, DRESS, EARPHONES, FLOATS, LIGHTS } from './second-kit-talks';
import { inOneLine } from './kit-pages';
import type { ChatPage } from './pages';

/**
 * More desks and chat windows, kept as `KIT_PAGES` are: of further chat kits, and of libraries of parts with which a seller's
 * desk would be written. Every one is under the MIT licence, @livekit under Apache 2.0. Detection was mended by some of these.
 */
export const SECOND_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-arco-desk': COOKER,
  'kit-chat-ui-react': BACON,
  'kit-iview-desk': LIGHTS,
  'kit-layui-layim': BACON,
  'kit-llamaindex-chat-ui': inOneLine(COOKER),
  'kit-mantine-desk': LIGHTS,
  'kit-react-chat-plugin': COOKER,
  'kit-react-chat-widget': FLOATS,
  'kit-react-chatbotify': FLOATS,
  'kit-rocketchat-fuselage': DRESS,
  'kit-vue-quick-chat': FLOATS,
  'kit-weui-desk': COOKER,
};

/** The same of kits whose failures nobody has read. */
export const BLIND_SECOND_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-ant-design-vue-desk': FLOATS,
  'kit-antd-mobile-desk': BACON,
  'kit-chatarea': DRESS,
  'kit-element-ui-desk': DRESS,
  'kit-livekit-chat': inOneLine(EARPHONES),
  'kit-lobe-ui': LIGHTS,
  'kit-matechat': inOneLine(EARPHONES),
  'kit-primereact-desk': EARPHONES,
  'kit-react-chatbot-kit': inOneLine(DRESS),
  'kit-rsuite-desk': LIGHTS,
  'kit-shoelace-desk': LIGHTS,
  'kit-twilio-paste': COOKER,
  'kit-vue-bot-ui': inOneLine(DRESS),
};
