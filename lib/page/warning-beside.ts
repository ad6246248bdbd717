import { focusComposer } from './in-composer';
import { isOnDark } from './page-darkness';
import { placeWarning } from './place-panel';
import { outlineOf } from './surroundings';
import type { Warning, WarningOptions } from './warning';
import { createWarning } from './warning';

export interface WarningBesideOptions extends Pick<WarningOptions, 'document' | 'draw' | 'actions'> {
  readonly composer: () => HTMLElement | undefined;
  readonly sendControls: () => readonly HTMLElement[];
}

/** The warning beside whatever composer the page has at the moment, on its ground, giving the keyboard back to it. */
export function createWarningBeside({ composer, sendControls, ...options }: WarningBesideOptions): Warning {
  return createWarning({
    ...options,
    spot: (height) => {
      const box = composer();
      return box === undefined ? undefined : placeWarning(outlineOf(box, sendControls()), height);
    },
    dark: () => {
      const box = composer();
      return box !== undefined && isOnDark(box);
    },
    leave: () => focusComposer(composer()),
  });
}
