import type { Marks } from './marks/marks';

/** Marks that come when their script has been loaded; until then nothing is underlined. */
export interface LateMarks extends Marks {
  readonly use: (marks: Marks) => void;
}

/** Stands in for the marks until they are there: till then nothing is underlined. */
export function createLateMarks(): LateMarks {
  let marks: Marks | undefined;
  return {
    use: (loaded) => {
      marks?.hide();
      marks = loaded;
    },
    show: (...shown) => marks?.show(...shown),
    follow: (draft) => marks?.follow(draft),
    hide: () => marks?.hide(),
    owns: (node) => marks?.owns(node) === true,
  };
}
