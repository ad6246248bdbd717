import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { TeachCard } from './TeachCard';
import type { TeachActions, TeachView } from './teach-view';

interface TeachScreenProps {
  readonly view: TeachView;
  readonly actions: TeachActions;
}

/** Over the whole page: dims it, takes every press while a part is asked for, lights what is meant, and holds the card. */
export function TeachScreen({ view, actions }: TeachScreenProps) {
  const screenRef = useRef<HTMLDivElement>(null);
  const shieldRef = useRef<HTMLButtonElement>(null);
  const { asked } = view;
  useEffect(() => {
    if (asked !== undefined) shieldRef.current?.focus({ preventScroll: true });
  }, [asked]);
  useEffect(() => {
    const screen = screenRef.current;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      (asked === undefined ? actions.onLeave : actions.onBack)();
    };
    screen?.addEventListener('keydown', leave);
    return () => screen?.removeEventListener('keydown', leave);
  }, [asked, actions]);
  return (
    <div ref={screenRef} class="screen">
      <button
        ref={shieldRef}
        type="button"
        class="shield"
        disabled={asked === undefined}
        aria-label={t(asked === undefined ? 'teach.title' : `teach.ask.${asked}`)}
        onPointerMove={({ clientX, clientY }) => actions.onPoint(clientX, clientY)}
        // A press by key has no place.
        onClick={({ detail, clientX, clientY }) =>
          actions.onTake(detail === 0 ? undefined : { x: clientX, y: clientY })
        }
        onKeyDown={(event) => {
          if (!event.key.startsWith('Arrow')) return;
          event.preventDefault();
          actions.onStep(event.key);
        }}
        onWheel={({ clientX, clientY, deltaY }) => actions.onScroll(clientX, clientY, deltaY)}
      />
      {view.lit.map(({ part, left, top, width, height }) => (
        <div
          key={part}
          class="lit"
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
      <TeachCard view={view} actions={actions} />
    </div>
  );
}
