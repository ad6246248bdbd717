import { useEffect, useRef } from 'preact/hooks';
import { InsertNotice } from '../../components/suggestions/InsertNotice';
import { Notice } from '../../components/notice/Notice';
import { OfferNotice } from '../../components/suggestions/OfferNotice';
import { PanelHeader } from '../../components/suggestions/PanelHeader';
import { SuggestionListbox } from '../../components/suggestions/SuggestionListbox';
import { TypedSearch } from '../../components/suggestions/TypedSearch';
import { readListKey } from '../../components/suggestions/list-keys';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import type { ToPage } from '../../lib/messages/line';
import { dockKeyOf } from '../../lib/page/hotkeys';
import { BankCondition } from '../options/BankCondition';
import { PanelGround } from './PanelGround';
import { PanelPromises } from './PanelPromises';
import { readHotkey } from './read-hotkey';
import type { Docking } from './create-docking';
import type { Panel } from './create-panel';
import type { WatchedBank } from './watch-bank';
import './panel.css';

interface PanelAppProps {
  readonly panel: Panel;
  readonly docking: Docking;
  readonly bank: WatchedBank;
  readonly send: (message: ToPage) => void;
  readonly insertAndSend: boolean;
  readonly onOpenOptions: () => void;
  readonly onOpenPromises: () => void;
}

const LIST = 't-suggestions';

/** All of the panel: what is suggested, the search, and where it stands; hears the hotkeys while it has the focus. */
export function PanelApp({ panel, docking, bank, send, insertAndSend, onOpenOptions, onOpenPromises }: PanelAppProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => reportHeight(root.current, panel, send), [panel, send]);
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onHotkey(event, panel, docking, send);
    const hold = (event: KeyboardEvent): void => panel.hold(event.altKey || event.ctrlKey || event.metaKey);
    const leave = new AbortController();
    window.addEventListener('keydown', listener, { signal: leave.signal });
    window.addEventListener('keydown', hold, { signal: leave.signal });
    window.addEventListener('keyup', hold, { signal: leave.signal });
    window.addEventListener('blur', () => panel.hold(false), { signal: leave.signal });
    return () => leave.abort();
  }, [panel, docking, send]);
  const page = panel.page.value;
  const hotkeys = page?.hotkeys ?? DEFAULT_SETTINGS.hotkeys;
  const { suggestions } = panel.shown.value;
  const searching = panel.typed.value !== undefined;
  const result = panel.inserter.result.value;
  const onKeyDown = (event: KeyboardEvent): void => onListKey(event, panel);
  const undo = (): void => send({ type: 'undo' });
  return (
    <div ref={root} class="t-panel">
      <div class="t-panel__top">
        <PanelHeader
          buyer={page?.buyer?.name}
          folded={panel.folded.value}
          waiting={suggestions.length}
          unchecked={page?.unchecked ?? 0}
          searchKey={hotkeys.search}
          side={docking.dock.value?.side}
          dockKey={dockKeyOf(hotkeys)}
          onFold={docking.fold}
          onSearch={panel.openSearch}
          onDock={docking.choose}
          onDocked={() => send({ type: 'focus-composer' })}
        />
        {docking.failed.value && <Notice tone="warn">{t('panel.dock.failed')}</Notice>}
        {result !== undefined && !searching && <InsertNotice {...result} undoKey={hotkeys.undo} onUndo={undo} />}
        <OfferNotice
          offer={panel.offers.offer.value}
          note={panel.offers.note.value}
          takeKey={hotkeys.remember}
          onTake={() => void takeOffer(panel, send)}
        />
        {searching && (
          <TypedSearch
            listId={LIST}
            typed={panel.typed.value ?? ''}
            active={panel.active.value}
            asked={panel.searchAsked.value}
            onInput={panel.type}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      {!panel.folded.value && (
        <main>
          <BankCondition onOpenBackups={onOpenOptions} />
          {!searching && <PanelPromises panel={panel} onSeeAll={onOpenPromises} />}
          <PanelGround panel={panel} bank={bank} searchKey={hotkeys.search} onOpenOptions={onOpenOptions} />
          {suggestions.length > 0 && (
            <SuggestionListbox
              id={LIST}
              label={searching ? t('panel.search.found') : t('panel.suggested')}
              suggestions={suggestions}
              fill={panel.fill}
              hotkeys={hotkeys.insert}
              active={panel.active.value}
              onPick={(place) => panel.pick(place)}
              onPickAndSend={insertAndSend ? (place) => panel.pick(place, true) : undefined}
              {...(searching ? {} : { onKeyDown })}
            />
          )}
        </main>
      )}
      <output class="t-heard">{suggestions.length > 0 && t('panel.count', { n: suggestions.length })}</output>
    </div>
  );
}

/** The button takes the keyboard with it; the agent is still writing. */
async function takeOffer(panel: Panel, send: (message: ToPage) => void): Promise<void> {
  await panel.offers.take();
  send({ type: 'focus-composer' });
}

function onHotkey(event: KeyboardEvent, panel: Panel, docking: Docking, send: (message: ToPage) => void): void {
  const key = readHotkey(event, panel.page.value?.hotkeys ?? DEFAULT_SETTINGS.hotkeys);
  if (key === undefined) return;
  event.preventDefault();
  if (key.act === 'pick') panel.pick(key.place);
  else if (key.act === 'search') panel.openSearch();
  else if (key.act === 'undo') send({ type: 'undo' });
  else if (key.act === 'remember') void panel.offers.take();
  else if (key.act === 'dock') docking.next();
  else docking.fold(!panel.folded.value);
}

function onListKey(event: KeyboardEvent, panel: Panel): void {
  const key = readListKey(event, panel.shown.value.suggestions.length, panel.active.value);
  if (key === undefined) return;
  event.preventDefault();
  if (key.act === 'move') panel.walkTo(key.to);
  else if (key.act === 'pick') panel.pick(key.place);
  else panel.leaveSearch();
}

/** Tells the page how high the frame should be, now and after each change. */
function reportHeight(element: HTMLElement | null, panel: Panel, send: (message: ToPage) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
    send({ type: 'resize', height, folded: panel.folded.peek() });
  });
  if (element !== null) observer.observe(element);
  return () => observer.disconnect();
}
