import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** Something that may be kept if the agent says so. */
export interface Offer {
  readonly kind: 'question' | 'save-new' | 'save-over';
  /** What would be kept, to be read first. */
  readonly text: string;
  /** Keeps it; false when that failed. */
  readonly keep: () => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

/** Why there is nothing to keep, said only to an agent who asks for it. */
export type Refusal = 'nothing-left' | 'chatter' | 'known' | 'full';

/** What is said in place of the offer once the key was pressed. `can`: pressed again, it takes the deed back. */
export type OfferNote =
  | { readonly said: 'kept'; readonly kind: Offer['kind'] }
  | { readonly said: Refusal | 'taken-back' | 'failed' };

export interface Offers {
  readonly offer: ReadonlySignal<Offer | undefined>;
  readonly note: ReadonlySignal<OfferNote | undefined>;
  /** Puts an offer, or the reason why there is none, behind the key. What was on offer before goes. */
  readonly put: (next: Offer | Refusal) => void;
  /** The key: keeps what is on offer; pressed again takes it back. */
  readonly take: () => Promise<void>;
  readonly clear: () => void;
}

/** Milliseconds that an offer stands: an agent reads the draft first. */
const STANDS = 15_000;
/** Milliseconds that the end of it is told and can be taken back. */
const TOLD = 8_000;

/** One offer at a time, quiet, gone by itself. @param tell hears whether the key now means something. */
export function createOffers(tell: (standing: boolean) => void): Offers {
  const offer = signal<Offer | undefined>(undefined);
  const note = signal<OfferNote | undefined>(undefined);
  let refusal: Refusal | undefined;
  let kept: Offer | undefined;
  let busy = false;
  let standing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: { offer?: Offer; refusal?: Refusal; kept?: Offer; note?: OfferNote }): void => {
    clearTimeout(timer);
    offer.value = next.offer;
    note.value = next.note;
    ({ refusal, kept } = { refusal: undefined, kept: undefined, ...next });
    const stands = next.offer !== undefined || next.refusal !== undefined || next.kept !== undefined;
    if (stands || next.note !== undefined) timer = setTimeout(() => show({}), next.note === undefined ? STANDS : TOLD);
    if (stands !== standing) tell(stands);
    standing = stands;
  };
  const keep = async (taken: Offer): Promise<void> => {
    const ok = await taken.keep();
    // Another buyer, another phrase meanwhile: nothing to say there.
    if (offer.value !== taken) return;
    show(ok ? { kept: taken, note: { said: 'kept', kind: taken.kind } } : { offer: taken, note: { said: 'failed' } });
  };
  const takeBack = async (taken: Offer): Promise<void> => {
    const ok = await taken.takeBack();
    if (kept !== taken) return;
    show(ok ? { note: { said: 'taken-back' } } : { kept: taken, note: { said: 'failed' } });
  };

  return {
    offer,
    note,
    put: (next) => show(typeof next === 'string' ? { refusal: next } : { offer: next }),
    take: async () => {
      if (busy) return;
      if (refusal !== undefined) show({ note: { said: refusal } });
      busy = true;
      if (kept !== undefined) await takeBack(kept);
      else if (offer.value !== undefined) await keep(offer.value);
      busy = false;
    },
    clear: () => show({}),
  };
}
