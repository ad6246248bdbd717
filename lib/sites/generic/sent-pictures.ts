import { queryOpen } from '../flat-tree';

/** CSS pixels. */
const LARGEST_FACE = 56;

/** Pictures that were sent: larger than a face beside a name. */
export function picturesIn(row: Element): readonly Element[] {
  return queryOpen(row, 'img:not([class*="avatar" i]), video').filter((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return Math.max(width, height) > LARGEST_FACE || width === 0;
  });
}
