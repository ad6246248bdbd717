import { expect, test } from 'vitest';
import { readBlockText } from '../../lib/sites/block-text';
import { layOut } from './layout';

test.each([
  ['一行', '一行'],
  ['一<br>二', '一\n二'],
  ['一<div>二</div>', '一\n二'],
  ['<div>一</div><div>二</div>', '一\n二'],
  ['<div>一</div><div><br></div><div>二</div>', '一\n\n二'],
  ['<p>一<br></p><p>二</p>', '一\n二'],
  ['<div><div>一</div></div>二', '一\n二'],
  ['<div><br></div><div>二</div>', '\n二'],
  ['一<br>', '一'],
  ['一<br>\n 二', '一\n二'],
  ['一<br> 二', '一\n二'],
  ['一<br>\u00A0二', '一\n 二'],
  ['您好<img alt="[微笑]">', '您好[微笑]'],
  ['您\u200B好\u00A0呀', '您好 呀'],
  ['<span>您</span><span>好</span>', '您好'],
  ['\n  <div>一</div>\n  <div>二</div>\n', '一\n二'],
  ['👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
])('%j reads %j', (html, text) => {
  expect(readBlockText(layOut(html).body)).toBe(text);
});
