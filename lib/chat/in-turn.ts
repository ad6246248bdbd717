/** Does one thing after the other, where two at once would undo each other: writers of `storage.local`, of a composer. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own. A failure is its caller's, and the next one's turn comes all the same. */
export function createTurns(): InTurn {
  let turn: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = turn.then(work);
    turn = Promise.allSettled([mine]);
    return mine;
  };
}
