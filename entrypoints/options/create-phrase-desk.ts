import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';

/** A deed that can be undone for a while. */
export interface Undoable {
  /** Differs for each deed. */
  readonly id: string;
  readonly kind: 'removed' | 'changed' | 'added';
  readonly title: string;
  readonly undo: () => void;
}

export interface PhraseDesk {
  /** The phrase that is edited now, and whether it is a new one. */
  readonly edited: ReadonlySignal<{ readonly phrase: Phrase; readonly isNew: boolean } | undefined>;
  readonly undoable: ReadonlySignal<Undoable | undefined>;
  readonly fault: ReadonlySignal<Fault | undefined>;
  /** @param body what it says at first. */
  readonly add: (owner: Phrase['owner'], body?: string) => void;
  readonly edit: (phrase: Phrase) => void;
  readonly leave: () => void;
  /** What was changed elsewhere since the form was opened is not undone by it: then the fault is `changed`, or `not-found`. */
  readonly save: (phrase: Phrase) => Promise<void>;
  /** Saves it whatever has become of it elsewhere; that stays as a version. */
  readonly saveOver: (phrase: Phrase) => Promise<void>;
  /** Writes a phrase of the bank anew, outside the form. */
  readonly change: (before: Phrase, after: Phrase) => Promise<void>;
  readonly remove: (phrase: Phrase) => Promise<void>;
  /** The time to undo is over. */
  readonly forget: () => void;
}

export interface PhraseDeskWorld {
  readonly ask: typeof ask;
  readonly newId: () => string;
  readonly now: () => number;
}

/** Adds, changes and deletes phrases through the background, each with a way back. The list itself follows the bank. */
export function createPhraseDesk({ ask: send, newId, now }: PhraseDeskWorld): PhraseDesk {
  const edited = signal<{ readonly phrase: Phrase; readonly isNew: boolean } | undefined>(undefined);
  const undoable = signal<Undoable | undefined>(undefined);
  const fault = signal<Fault | undefined>(undefined);

  const settle = (answer: { ok: true } | { ok: false; reason: Fault }): boolean => {
    fault.value = answer.ok ? undefined : answer.reason;
    return answer.ok;
  };
  const offer = (
    kind: Undoable['kind'],
    title: string,
    undo: () => Promise<{ ok: true } | { ok: false; reason: Fault }>,
  ) => {
    undoable.value = {
      id: newId(),
      kind,
      title,
      undo: () => {
        undoable.value = undefined;
        void undo().then(settle);
      },
    };
  };

  const offerBack = (before: Phrase, after: Phrase): void =>
    offer('changed', before.title, async () => send('phrase.save', { id: newId(), phrase: before, from: after }));

  const save = async (phrase: Phrase, over: boolean): Promise<void> => {
    const before = edited.value;
    const from = over || before === undefined || before.isNew ? {} : { from: before.phrase };
    // The form stays open after a failure: what was typed is not lost.
    if (!settle(await send('phrase.save', { id: newId(), phrase, ...from }))) return;
    edited.value = undefined;
    if (before === undefined) return;
    if (before.isNew)
      offer('added', phrase.title, async () => send('phrase.remove', { id: newId(), phraseId: phrase.id }));
    else offerBack(before.phrase, phrase);
  };

  return {
    edited,
    undoable,
    fault,
    add: (owner, body = '') =>
      (edited.value = { phrase: { ...emptyPhrase(newId(), owner, now()), body }, isNew: true }),
    edit: (phrase) => {
      fault.value = undefined;
      edited.value = { phrase, isNew: false };
    },
    leave: () => {
      fault.value = undefined;
      edited.value = undefined;
    },
    forget: () => (undoable.value = undefined),
    save: async (phrase) => save(phrase, false),
    saveOver: async (phrase) => save(phrase, true),
    change: async (before, after) => {
      if (settle(await send('phrase.save', { id: newId(), phrase: after, from: before }))) offerBack(before, after);
    },
    remove: async (phrase) => {
      if (!settle(await send('phrase.remove', { id: newId(), phraseId: phrase.id }))) return;
      offer('removed', phrase.title, async () => send('phrase.restore', { id: newId(), phraseId: phrase.id }));
    },
  };
}

function emptyPhrase(id: string, owner: Phrase['owner'], updatedAt: number): Phrase {
  return { id, owner, group: '', title: '', body: '', code: '', keywords: [], samples: [], updatedAt };
}
