import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { COMPOSER_TOOLS } from '../lib/page/all-composer-tools';
import { handOverComposerTools } from '../lib/page/composer-tools';

/** Put by the background into a frame whose page script has found a composer; it shares that script's world. */
export default defineUnlistedScript(() => handOverComposerTools(COMPOSER_TOOLS));
