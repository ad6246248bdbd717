import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';

// How composers spell a picture in the text that they give: a placeholder in brackets, or the object replacement character.
const PICTURE = /\uFFFC|[[【](?:图片|截图|照片|image|img|photo|文件|视频)[\]】]/gu;

/** A picture in the composer. What it shows cannot be read here: a reminder, and only while somebody's order is open beside it. */
export default defineDetector({
  kind: 'image',
  title: '图片里的信息',
  why: '截图和面单照片里常有姓名、电话和地址',
  message: '图片里的字这里读不到，发送前请看一眼有没有别人的姓名、电话或地址。',
  severity: { own: 'hint', unknown: 'hint', foreign: 'hint' },
  isShownOnly: true,
  order: 98,
  find: (text) =>
    matchesOf(PICTURE, text.words.text).map((match) =>
      candidateIn(text.words, match.index, match.index + match[0].length, 'image', 'likely'),
    ),
  rewrite: () => '（图片）',
  withheld: '（图片）',
});

export const examples: DetectorExamples = { trips: ['[图片]这样安装'], nearMisses: ['图片仅供参考', '[微笑]'] };
