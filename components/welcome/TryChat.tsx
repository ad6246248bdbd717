import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { Button } from '../form/Button';
import { keyNameOf } from '../hotkeys/key-name';
import { Verdict } from '../verdict/Verdict';
import './welcome.css';

/** The three moves that a day is made of. */
const MOVES = ['insert', 'insult', 'leak'] as const;
export type Move = (typeof MOVES)[number];

export interface TryChatProps {
  /** What the buyer asks. */
  readonly question: string;
  /** What fits, best first, each with its key. */
  readonly offers: readonly { readonly key: string; readonly text: string }[];
  /** Drafts that must be held, by the move that they show. */
  readonly samples: Readonly<Record<Exclude<Move, 'insert'>, string>>;
  readonly review: (draft: string) => Review;
  /** The draft said better; undefined where nothing better is known. */
  readonly better: (draft: string, review: Review) => string | undefined;
  /** Which move a held draft has shown, if any. */
  readonly moveOf: (review: Review) => Move | undefined;
}

/** A chat to try Tuotie in. Nothing leaves it: what is "sent" is only shown above the composer. */
export function TryChat(props: TryChatProps) {
  const { question, offers, samples, review, better, moveOf } = props;
  const [draft, setDraft] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const [held, setHeld] = useState<Review | undefined>(undefined);
  const [done, setDone] = useState<ReadonlySet<Move>>(new Set());
  const composerRef = useRef<HTMLTextAreaElement>(null);
  const did = (move: Move | undefined): void => {
    if (move !== undefined) setDone((before) => new Set([...before, move]));
  };
  const write = (text: string): void => {
    setDraft(text);
    setHeld(undefined);
    composerRef.current?.focus();
  };
  const insert = (at: number): void => {
    const offer = offers[at];
    if (offer === undefined) return;
    write(offer.text);
    did('insert');
  };
  const send = (): void => {
    if (draft.trim() === '') return;
    const verdict = review(draft);
    if (verdict.level === 'warn' || verdict.level === 'block') {
      setHeld(verdict);
      did(moveOf(verdict));
      return;
    }
    setSent((before) => [...before, draft]);
    write('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const at = offers.findIndex(({ key }) => key !== '' && key === keyNameOf(event));
    if (at >= 0) insert(at);
    else if (event.key === 'Enter' && !event.shiftKey) send();
    else return;
    event.preventDefault();
  };
  const wording = held === undefined ? undefined : better(draft, held);
  return (
    <div class="t-try-chat">
      <ul class="t-moves" aria-label={t('welcome.moves')}>
        {MOVES.map((move) => (
          <li key={move} class={done.has(move) ? 't-moves__done' : ''}>
            <span aria-hidden="true">{done.has(move) ? '✓' : '○'}</span>
            <span>
              {move === 'insert' ? t('welcome.move.insert', { key: offers[0]?.key ?? '' }) : t(`welcome.move.${move}`)}
              {done.has(move) && <span class="t-heard"> {t('welcome.done')}</span>}
            </span>
            {move !== 'insert' && <Button onPress={() => write(samples[move])}>{t('welcome.fillIn')}</Button>}
          </li>
        ))}
      </ul>
      <div class="t-talk">
        <p class="t-talk__buyer">{question}</p>
        {sent.map((text, at) => (
          <p key={`${String(at)} ${text}`} class="t-talk__agent">
            {text}
          </p>
        ))}
      </div>
      <ul class="t-offers" aria-label={t('welcome.offers')}>
        {offers.map(({ key, text }, at) => (
          <li key={text}>
            <button type="button" class="t-offers__row" onClick={() => insert(at)}>
              <span>{text}</span> <kbd>{key}</kbd>
            </button>
          </li>
        ))}
      </ul>
      {held !== undefined && (
        <div class="t-held" role="alert">
          <Verdict review={held} />
          {wording !== undefined && (
            <p>
              <span class="t-muted t-small">{t('warning.better')}</span> {wording}
            </p>
          )}
          <div class="t-held__ways">
            {wording !== undefined && (
              <Button look="main" onPress={() => write(wording)}>
                {t('warning.take')}
              </Button>
            )}
            <Button onPress={() => write(draft)}>{t('warning.edit')}</Button>
          </div>
        </div>
      )}
      <div class="t-compose">
        <textarea
          ref={composerRef}
          class="t-field__control"
          rows={2}
          aria-label={t('welcome.composer')}
          placeholder={t('welcome.composerHint')}
          value={draft}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setHeld(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <Button look="main" onPress={send}>
          {t('welcome.send')}
        </Button>
      </div>
    </div>
  );
}
