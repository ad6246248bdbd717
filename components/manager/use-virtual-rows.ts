import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualRows {
  /** Places of the rows that are drawn, with the distance of each from the top in CSS pixels. */
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  /** Height of all rows together, CSS pixels. */
  readonly height: number;
  /** Scrolls as far as it takes to have a row in sight. */
  readonly reveal: (index: number) => void;
}

/** Rows drawn beyond the edges, so that a quick wheel meets no gap. */
const OVERSCAN = 8;

/** The rows of a long list that are in sight. All rows are `rowHeight` CSS pixels high. */
export function useVirtualRows(count: number, rowHeight: number, scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [, redraw] = useReducer<number, undefined>((drawn) => drawn + 1, 0);
  const options = {
    count,
    overscan: OVERSCAN,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    reveal: (index) => virtualizer.scrollToIndex(index),
  };
}
