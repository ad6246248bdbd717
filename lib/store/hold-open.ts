/** Holds a database open between messages. A failure is not kept: whoever asks next tries again. */
export function holdOpen<Store>(open: () => Promise<Store>): () => Promise<Store> {
  let opening: Promise<Store> | undefined;
  return async () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
