import type { ArmedListener } from './armed-listeners';

export interface PictureOptions {
  readonly active: () => boolean;
  readonly onPicture: () => void;
}

const PICTURE = /^(?:image|video)\//u;

/** Notices that the agent pastes, drops or chooses a picture: many pages send it without putting anything into the composer. */
export function watchPictures({ active, onPicture }: PictureOptions): ArmedListener {
  return {
    types: ['paste', 'drop', 'change'],
    handle: (event) => {
      if (event.isTrusted && active() && filesOf(event).some(({ type }) => PICTURE.test(type))) onPicture();
    },
  };
}

function filesOf(event: Event): readonly File[] {
  if (event instanceof ClipboardEvent) return [...(event.clipboardData?.files ?? [])];
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement ? [...(target.files ?? [])] : [];
}
