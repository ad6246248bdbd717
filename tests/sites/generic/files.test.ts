import { expect, test } from 'vitest';
import { isFile } from '../../../lib/sites/generic/files';

test.each(['📄 IMG_2231.jpg (1,4 MB)', '发票.pdf 230KB', 'list.xlsx', '📎 scan-2.PDF', 'voice 3.amr 12 KB'])(
  '%s is a file',
  (line) => expect(isFile(line)).toBe(true),
);

test.each(['see list.xlsx', '发我一下 发票.pdf', '我们的网站是 shop.example', 'ok.', '第1.2版', '1.4 MB'])(
  '%s is none',
  (line) => expect(isFile(line)).toBe(false),
);
