/** Asks the panel for phrases that could stand instead of a held draft; the page itself has no bank. */
export interface PhraseQuestions {
  /** The latest question only is answered. Without a panel nothing is ever told. */
  readonly ask: (buyerKey: string, onPhrases: (texts: readonly string[]) => void) => void;
  /** The panel has answered. */
  readonly answer: (request: string, buyerKey: string, texts: readonly string[]) => void;
}

/** Asks the panel for wordings of the bank, one question at a time: an answer to an older one is dropped. */
export function createPhraseQuestions(post: (request: string) => void): PhraseQuestions {
  let asked:
    | { readonly request: string; readonly buyerKey: string; readonly tell: (texts: readonly string[]) => void }
    | undefined;
  let count = 0;
  return {
    ask: (buyerKey, tell) => {
      count += 1;
      asked = { request: String(count), buyerKey, tell };
      post(asked.request);
    },
    answer: (request, buyerKey, texts) => {
      if (asked?.request === request && asked.buyerKey === buyerKey) asked.tell(texts);
    },
  };
}
