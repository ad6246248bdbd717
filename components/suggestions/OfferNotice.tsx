import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';
import './offer-notice.css';

/** What could be kept, as the agent reads it first. */
interface Offered {
  readonly kind: 'question' | 'save-new' | 'save-over';
  readonly text: string;
}

/** What became of it. */
type Said =
  | { readonly said: 'kept'; readonly kind: Offered['kind'] }
  | { readonly said: 'taken-back' | 'failed' | 'nothing-left' | 'chatter' | 'known' | 'full' };

interface OfferNoticeProps {
  readonly offer: Offered | undefined;
  readonly note: Said | undefined;
  /** Takes the offer, and once more takes it back. */
  readonly takeKey: string;
  readonly onTake: () => void;
}

const KEPT = {
  question: 'panel.learn.remembered',
  'save-new': 'panel.learn.saved',
  'save-over': 'panel.learn.updated',
} as const satisfies Record<Offered['kind'], MessageKey>;

const SAID = {
  'taken-back': 'panel.learn.takenBack',
  failed: 'panel.learn.failed',
  'nothing-left': 'panel.learn.nothingLeft',
  chatter: 'panel.learn.chatter',
  known: 'panel.learn.known',
  full: 'panel.learn.full',
} as const satisfies Record<string, MessageKey>;

const DEEDS = {
  question: 'panel.learn.remember',
  'save-new': 'panel.learn.save',
  'save-over': 'panel.learn.update',
} as const satisfies Record<Offered['kind'], MessageKey>;

/** One quiet offer to learn from what was just done, with the very text that would be kept; nothing otherwise. */
export function OfferNotice({ offer, note, takeKey, onTake }: OfferNoticeProps) {
  if (note?.said === 'kept') {
    return (
      <Notice live tone="ok" action={<TakeButton label="action.undo" {...{ takeKey, onTake }} />}>
        {t(KEPT[note.kind])}
      </Notice>
    );
  }
  const again = offer !== undefined && <TakeButton label={DEEDS[offer.kind]} {...{ takeKey, onTake }} />;
  if (note !== undefined) {
    return (
      <Notice live tone={note.said === 'failed' ? 'warn' : 'hint'} {...(again === false ? {} : { action: again })}>
        {t(SAID[note.said])}
      </Notice>
    );
  }
  if (offer === undefined) return null;
  return (
    <Notice tone="hint" action={again}>
      <span class="t-offer">{wordsOf(offer)}</span>
    </Notice>
  );
}

function wordsOf({ kind, text }: Offered): string {
  if (kind === 'question') return t('panel.learn.question', { text });
  return kind === 'save-new' ? t('panel.learn.saveNew', { text }) : t('panel.learn.saveOver', { text });
}

interface TakeButtonProps {
  readonly label: 'action.undo' | (typeof DEEDS)[keyof typeof DEEDS];
  readonly takeKey: string;
  readonly onTake: () => void;
}

function TakeButton({ label, takeKey, onTake }: TakeButtonProps) {
  return (
    <Button look="quiet" onPress={onTake}>
      {t(label)} {takeKey !== '' && <kbd>{takeKey}</kbd>}
    </Button>
  );
}
