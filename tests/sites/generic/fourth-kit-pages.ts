import { FOURTH_DESK_PAGES } from './fourth-desk-pages';
import { BOOKS, CURTAINS, DRILLS, INN, LITTER, PHONE, RICE, ROD } from './fourth-kit-talks';
import { FOURTH_SERVICE_PAGES } from './fourth-service-pages';
import type { ChatPage } from './pages';

/**
 * A fourth lot of desks, kept as `KIT_PAGES` are: written with libraries of parts, and in the manner of products that sellers
 * and help desks use. What of a library stands in them is under the MIT licence. Pages that would be larger than 60 kB
 * are left out. Detection was mended by these.
 */
export const FOURTH_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-baseui-grid-desk': INN,
  'kit-heroui-desk': BOOKS,
  'kit-joy-desk': CURTAINS,
  'kit-ng-like-desk': INN,
  'kit-primer-timeline-desk': CURTAINS,
  'kit-rocket-fuselage-desk': INN,
  'kit-shoelace-alpine-desk': RICE,
  'kit-tinyvue-dl-desk': CURTAINS,
  'kit-waveui-list-desk': LITTER,
  'kit-chakra-desk': PHONE,
  'kit-grommet-desk': LITTER,
  'kit-htmx-codemirror-table': DRILLS,
  'kit-konsta-mobile': LITTER,
  'kit-mithril-virtual-desk': PHONE,
  'kit-onsen-mobile': RICE,
  'kit-preact-lines': RICE,
  'kit-slds-console': ROD,
  'kit-twilio-paste-desk': RICE,
  ...FOURTH_DESK_PAGES,
  ...FOURTH_SERVICE_PAGES,
};
