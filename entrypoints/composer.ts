import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverComposerTools } from '../lib/page/composer-tools';
import { createMarks } from '../lib/page/marks/marks';
import { findBetterWording } from '../lib/review/wording/better-wording';

/** Put by the background into a frame whose page script has found a composer; it shares that script's world. */
export default defineUnlistedScript(() => handOverComposerTools({ findBetterWording, createMarks }));
