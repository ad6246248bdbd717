import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { SearchField } from '../../components/form/SearchField';
import { Notice } from '../../components/notice/Notice';
import { PhraseItem } from '../../components/phrases/PhraseItem';
import { sampleFacts } from '../../components/phrases/sample-facts';
import { inListOrder, placesAfterMove, setPlaces, withPin } from '../../lib/bank/own-list';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { ShopFacts } from '../../lib/text/template/computed';
import type { BulkDesk } from '../options/create-bulk-desk';
import type { PhraseDesk } from '../options/create-phrase-desk';
import { findPhrases, narrowIndex } from '../options/find-phrases';
import type { WatchedBank } from '../panel/watch-bank';

/** Rows drawn at most; more than these are found by searching. */
const MOST_SHOWN = 50;

interface MyPhrasesProps {
  readonly bank: WatchedBank;
  readonly desk: PhraseDesk;
  readonly bulk: BulkDesk;
  readonly shop: ShopFacts;
  /** When the popup was opened, milliseconds since the epoch. */
  readonly opened: number;
}

/** The agent's own phrases in his own order, or what a search finds among them. */
export function MyPhrases({ bank, desk, bulk, shop, opened }: MyPhrasesProps) {
  const [typed, setTyped] = useState('');
  const [dragged, setDragged] = useState<string | undefined>(undefined);
  const state = bank.state.value;
  const mine = useMemo(
    () => (state.state === 'ready' ? narrowIndex(state.index, { owner: 'mine', group: '' }) : undefined),
    [state],
  );
  if (state.state === 'loading') return <p class="t-muted t-small">{t('bank.loading')}</p>;
  if (state.state === 'unreadable') {
    const retry = <Button onPress={() => void bank.reload()}>{t('action.retry')}</Button>;
    return (
      <Notice live tone="block" action={retry}>
        {t('bank.unreadable')}
      </Notice>
    );
  }
  if (mine === undefined || mine.phrases.length === 0) {
    return <p class="t-muted t-small">{t('popup.mineEmpty')}</p>;
  }
  const list = inListOrder(mine.phrases);
  const searching = typed.trim() !== '';
  const found = searching ? findPhrases(mine, typed, opened) : list.map((phrase) => ({ phrase, marks: undefined }));
  const facts = sampleFacts(shop, opened);
  const moveTo = (id: string, to: number): void => {
    const edit = setPlaces(placesAfterMove(list, id, Math.max(0, to)));
    void bulk.run({ kind: 'ordered', edited: { phrases: list, edit } });
  };
  const orderingOf = (phrase: Phrase, place: number) => ({
    onPin: (pinned: boolean) => void desk.change(phrase, withPin(phrase, pinned)),
    onStep: (by: -1 | 1) => moveTo(phrase.id, place + by),
    onDrag: () => setDragged(phrase.id),
    onDrop: () => {
      if (dragged !== undefined) moveTo(dragged, place);
    },
  });
  return (
    <>
      <SearchField label={t('popup.search')} value={typed} onInput={setTyped} />
      {found.length === 0 && <p class="t-muted t-small">{t('popup.nothing', { typed })}</p>}
      <ul>
        {found.slice(0, MOST_SHOWN).map(({ phrase, marks }, place) => (
          <PhraseItem
            key={phrase.id}
            phrase={phrase}
            marks={marks}
            facts={facts}
            onEdit={() => desk.edit(phrase)}
            onRemove={() => void desk.remove(phrase)}
            ordering={searching ? undefined : orderingOf(phrase, place)}
          />
        ))}
      </ul>
      {!searching && list.length > 1 && <p class="t-muted t-small">{t('popup.reorder')}</p>}
      {found.length > MOST_SHOWN && <p class="t-muted t-small">{t('popup.more', { n: found.length - MOST_SHOWN })}</p>}
    </>
  );
}
