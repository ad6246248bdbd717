/** Puts items into another order, every order as likely (Fisher and Yates). `random` uniform in [0, 1). */
export function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
