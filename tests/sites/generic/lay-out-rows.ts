import { layOut } from '../layout';

/** Rows of a list laid out by `data-box`, where words are as large as the element around them. */
export function layOutRows(html: string): { readonly list: HTMLElement; readonly rows: readonly HTMLElement[] } {
  const list = layOut(`<div class="log" data-box="0 0 600 500">${html}</div>`).querySelector<HTMLElement>('.log');
  if (list === null) throw new Error('nothing was laid out');
  Range.prototype.getBoundingClientRect = boxOfWords;
  return { list, rows: [...list.children] as HTMLElement[] };
}

function boxOfWords(this: Range): DOMRect {
  const { startContainer } = this;
  const holder =
    startContainer.nodeType === Node.TEXT_NODE ? startContainer.parentElement : (startContainer as Element);
  return holder?.getBoundingClientRect() ?? new DOMRect();
}
