import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { SearchField } from '../../components/form/SearchField';
import { Select } from '../../components/form/Select';
import { BulkBar } from '../../components/manager/BulkBar';
import { BulkProgress } from '../../components/manager/BulkProgress';
import { noteText } from '../../components/manager/note-text';
import { PhraseGrid } from '../../components/manager/PhraseGrid';
import { sampleFacts } from '../../components/phrases/sample-facts';
import { pathsOf } from '../../lib/bank/group-tree';
import type { Selection } from '../../lib/bank/selection';
import { chooseAll, NONE_CHOSEN } from '../../lib/bank/selection';
import type { Order } from '../../lib/bank/sort-phrases';
import { ORDERS } from '../../lib/bank/sort-phrases';
import { dayOf } from '../../lib/bank/validity';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { ShopFacts } from '../../lib/text/template/computed';
import { BankSide } from './BankSide';
import { BulkStatus, LastBulk } from './BulkStatus';
import type { Showing } from './create-manager';
import type { PhraseDesk } from './create-phrase-desk';
import { mendedBy } from './mended-by';
import type { ManagerDesk } from './open-manager';
import { RULE_ENTRIES } from './rule-entries';
import './bank-manager.css';

const TITLES: ReadonlyMap<string, string> = new Map(RULE_ENTRIES.map(({ id, title }) => [id, title]));

interface BankManagerProps {
  readonly manager: ManagerDesk;
  readonly desk: PhraseDesk;
  readonly shop: ShopFacts;
  /** When this page was opened, milliseconds since the epoch. */
  readonly opened: number;
}

/** Views and groups on the left, what they hold on the right. */
export function BankManager({ manager: { manager, bulk, groups }, desk, shop, opened }: BankManagerProps) {
  const [selection, setSelection] = useState<Selection>(NONE_CHOSEN);
  const list = manager.list.value;
  const phrases = list?.phrases ?? [];
  const chosen = selection.ids.size === 0 ? [] : phrases.filter(({ id }) => selection.ids.has(id));
  const paths = pathsOf(manager.tree.value);
  const mend = mendedBy(list?.notes ?? new Map());
  const main = useRef<HTMLDivElement>(null);
  const done = (): void => setSelection(NONE_CHOSEN);
  // The bar goes with the choice, and would take the focus along.
  const toList = (): void => main.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const remove = (): void => {
    const active = phrases[selection.active];
    const those = chosen.length === 0 && active !== undefined ? [active] : chosen;
    if (those.length > 0) void bulk.run({ kind: 'removed', removed: those }).then(done);
  };
  const noteOf = ({ id }: Phrase): string | undefined => {
    const note = list?.notes.get(id);
    return note && noteText(note, TITLES);
  };
  const { view, owner, group } = manager.showing.value;
  const judging = manager.judging.value;
  const busy = manager.working.value || judging !== undefined;
  return (
    <div class="t-manager">
      <BankSide manager={manager} groups={groups} onDropPhrases={(to) => void groups.take(chosen, to)} />
      <div ref={main} class="t-manager__main">
        <ManagerBar
          showing={manager.showing.value}
          typed={manager.typed.value}
          onType={manager.type}
          onShow={manager.show}
          onAdd={desk.add}
        />
        {list !== undefined && phrases.length === 0 ? (
          <p class="t-manager__empty">
            {busy ? t('manager.working') : emptyText(manager.showing.value, manager.typed.value)}
          </p>
        ) : (
          <PhraseGrid
            phrases={phrases}
            marks={list?.marks ?? new Map()}
            typed={manager.typed.value}
            noteOf={noteOf}
            listKey={`${view} ${owner} ${group} ${manager.typed.value}`}
            day={dayOf(opened)}
            facts={sampleFacts(shop, opened)}
            selection={selection}
            onSelect={setSelection}
            onEdit={desk.edit}
            onRemove={remove}
          />
        )}
        <BulkBar
          chosen={chosen}
          found={phrases.length}
          groups={paths}
          mendable={chosen.filter((phrase) => mend(phrase) !== undefined).length}
          onApply={(deed, edit) => {
            toList();
            void bulk.run({ kind: KINDS[deed], edited: { phrases: chosen, edit } }).then(done);
          }}
          onMend={() => {
            toList();
            void bulk.run({ kind: 'mended', edited: { phrases: chosen, edit: mend } }).then(done);
          }}
          onEdit={() => chosen[0] !== undefined && desk.edit(chosen[0])}
          onRemove={() => {
            toList();
            remove();
          }}
          onChooseAll={() => setSelection(chooseAll(selection, phrases))}
          onChooseNone={() => {
            toList();
            done();
          }}
        />
        <BulkStatus bulk={bulk} desk={desk} />
        <div class="t-manager__foot">
          {judging === undefined ? (
            <output class="t-muted t-small">
              {busy ? t('manager.working') : t('manager.found', { n: phrases.length })}
            </output>
          ) : (
            <BulkProgress label={t('bankCheck.running', judging)} {...judging} />
          )}
          <LastBulk bulk={bulk} />
        </div>
      </div>
    </div>
  );
}

const KINDS = { move: 'moved', tag: 'tagged', replace: 'replaced', date: 'dated' } as const;

interface ManagerBarProps {
  readonly showing: Showing;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onShow: (change: Partial<Showing>) => void;
  readonly onAdd: (owner: Phrase['owner']) => void;
}

/** Search, owner, order, add. A phrase that is added belongs to the owner that is shown. */
function ManagerBar({ showing: { owner, order }, typed, onType, onShow, onAdd }: ManagerBarProps) {
  return (
    <div class="t-options__bar">
      <SearchField label={t('bank.search')} value={typed} onInput={onType} />
      <Select
        label={t('phrase.owner')}
        value={owner}
        choices={[
          ['all', t('bank.everyOwner')],
          ['shop', t('owner.shop.long')],
          ['mine', t('owner.mine.long')],
        ]}
        onChange={(next) => onShow({ owner: next as Showing['owner'] })}
      />
      <Select
        label={t('manager.order')}
        value={order}
        choices={ORDERS.map((one) => [one, t(`manager.orders.${one}`)] as const)}
        onChange={(next) => onShow({ order: next as Order })}
      />
      <Button icon="add" look="main" onPress={() => onAdd(owner === 'shop' ? 'shop' : 'mine')}>
        {t('phrase.add')}
      </Button>
    </div>
  );
}

function emptyText({ view, group, owner }: Showing, typed: string): string {
  if (view !== 'all' && typed === '') return t(`manager.none.${view}`);
  return typed === '' && group === '' && owner === 'all' ? t('bank.empty') : t('bank.nothing');
}
