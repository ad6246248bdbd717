import './icon.css';

/** 16 × 16, drawn with the colour of the text around. */
const PATHS = {
  ok: 'M3.5 8.5l3 3 6-7',
  hint: 'M8 7.5v4M8 4.6v.1M8 14.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z',
  warn: 'M8 6.5v3M8 11.6v.1M8 2.2l6.4 11.3H1.6z',
  block: 'M4 4l8 8M8 14.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z',
  search: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM10.4 10.4L14 14',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2zM9.3 4.5l2.2 2.2',
  remove: 'M3 4.5h10M6.2 4.5V3h3.6v1.5M4.3 4.5l.6 8.5h6.2l.6-8.5',
  add: 'M8 3v10M3 8h10',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  fold: 'M4 6l4 4 4-4',
  unfold: 'M4 10l4-4 4 4',
  dockLeft: 'M2 3h12v10H2zM6 3v10',
  dockAbove: 'M2 3h12v10H2zM2 9h12',
  dockRight: 'M2 3h12v10H2zM10 3v10',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, never instead of one: screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="t-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
