import type { LitBox, TeachActions, TeachView } from '../../components/teach/teach-view';
import type { TaughtPage, TaughtPart } from '../../lib/chat/taught-page';
import { TAUGHT_PARTS } from '../../lib/chat/taught-page';
import type { Answer } from '../../lib/messages/answer';
import { shownParent } from '../../lib/sites/flat-tree';
import type { Derived } from '../../lib/sites/taught/derive-page';
import { boxInWindow, elementAt, elementBeside } from '../../lib/sites/taught/element-at';
import { beginLesson, outcomeOf } from './lesson';

export interface TeachingOptions {
  readonly document: Document;
  readonly taught: readonly TaughtPage[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly save: (page: TaughtPage) => Promise<Answer<'page.teach'>>;
  readonly draw: (view: TeachView, actions: TeachActions) => void;
  /** Whether an element is the screen itself. */
  readonly isScreen: (element: Element) => boolean;
  readonly leave: () => void;
}

/** The talk with the agent who shows a page: asks for what is missing, shows what is understood, saves it. */
export function startTeaching({ document, taught, now, save, draw, isScreen, leave }: TeachingOptions): void {
  const lesson = beginLesson(document, taught, now);
  let asked: TaughtPart | undefined;
  let pointed: HTMLElement | undefined;
  let refused = false;
  let saving: TeachView['saving'] = 'not-yet';
  let derived: Derived | undefined;

  const show = () => {
    const lit =
      asked === undefined ? TAUGHT_PARTS.map((part) => boxOf(part, lesson.element(part))) : [boxOf(asked, pointed)];
    draw(
      {
        parts: lesson.parts(),
        asked,
        refused,
        saving,
        outcome: outcomeOf(derived),
        lit: lit.flat(),
      },
      actions,
    );
  };
  const askFor = (part: TaughtPart | undefined) => {
    asked = part;
    pointed = part === undefined ? undefined : lesson.element(part);
    refused = false;
    saving = 'not-yet';
    if (part === undefined) derived = lesson.derive();
    show();
  };
  const at = (x: number, y: number) => elementAt(document, x, y, isScreen);
  const take = (element: HTMLElement | undefined) => {
    if (asked === undefined || element === undefined) return;
    refused = !lesson.show(asked, element);
    if (refused) show();
    else askFor(lesson.missing());
  };
  const actions: TeachActions = {
    onAsk: askFor,
    onWithout: () => {
      if (asked !== undefined) lesson.without(asked);
      askFor(lesson.missing());
    },
    onBack: () => askFor(undefined),
    onLeave: leave,
    onPoint: (x, y) => {
      if (asked === undefined) return;
      pointed = at(x, y);
      show();
    },
    onTake: (place) => take(place === undefined ? pointed : at(place.x, place.y)),
    onStep: (key) => {
      pointed = elementBeside(pointed ?? lesson.element('composer') ?? document.body, key);
      show();
    },
    onScroll: (x, y, by) => {
      scrollerAround(at(x, y))?.scrollBy(0, by);
      show();
    },
    onSave: () => {
      if (derived?.ok !== true) return;
      saving = 'saving';
      show();
      void save(derived.page).then((answer) => {
        saving = answer.ok ? 'saved' : answer.reason;
        show();
      });
    },
  };
  askFor(lesson.missing());
}

function boxOf(part: TaughtPart, element: HTMLElement | undefined): readonly LitBox[] {
  if (element === undefined) return [];
  const { left, top, width, height } = boxInWindow(element);
  return [{ part, left, top, width, height }];
}

/** What the wheel would scroll, were the screen not there. */
function scrollerAround(element: Element | undefined): Element | undefined {
  for (let at = element ?? null; at !== null; at = shownParent(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
  }
  return element?.ownerDocument.scrollingElement ?? undefined;
}
