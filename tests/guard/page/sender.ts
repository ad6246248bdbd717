import type { Gesture } from '../gestures';
import type { Chat, ChatLayout } from './chat';

/** A chat as its page's listeners know it. */
export interface MountedChat extends Chat {
  /** False once another chat stands in its place: listeners on the window and the document outlive the chat they were added for. */
  readonly isCurrent: () => boolean;
}

/** One way in which a page sends, and the gestures of an agent that make it send. */
export interface Sender {
  readonly layout: ChatLayout;
  /** Adds the page's own listeners. */
  readonly listen: (chat: MountedChat) => void;
  readonly gestures: readonly Gesture[];
}

export const FIELD: ChatLayout = { composer: 'textarea', control: 'button' };
export const EDITABLE: ChatLayout = { composer: 'editable', control: 'div' };
export const BARE: ChatLayout = { composer: 'textarea', control: 'none' };
export const DIV: ChatLayout = { composer: 'textarea', control: 'div' };
export const FORM: ChatLayout = { composer: 'input', control: 'submit' };

export const isEnter = (event: Event): boolean => {
  const key = event as KeyboardEvent;
  return key.key === 'Enter' && !key.isComposing && key.keyCode !== 229;
};

type Target = (chat: Chat) => EventTarget;
export const composer: Target = (chat) => chat.composer;
export const control: Target = (chat) => chat.control;
export const root: Target = (chat) => chat.document;
export const view: Target = (chat) => chat.view;

/** Sends when an event comes to a target; `fits` says which ones. */
export function on(
  type: string,
  target: Target,
  fits: (event: Event, chat: Chat) => boolean = () => true,
  then: (chat: Chat, event: Event) => void = ({ send }) => send(),
  capture = false,
): Sender['listen'] {
  return (chat) =>
    target(chat).addEventListener(
      type,
      (event) => {
        if (!chat.isCurrent() || !fits(event, chat)) return;
        event.preventDefault();
        then(chat, event);
      },
      { capture, passive: false },
    );
}

const inComposer = (event: Event, chat: Chat) => event.composedPath().includes(chat.composer);
export const onControl = (event: Event, chat: Chat) => event.composedPath().includes(chat.control);
export const enterInComposer = (event: Event, chat: Chat) => isEnter(event) && inComposer(event, chat);
export const withKey = (name: 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey') => (event: Event) =>
  isEnter(event) && (event as KeyboardEvent)[name];
export const breaksLine = (event: Event) => /^insert(?:LineBreak|Paragraph)$/u.test((event as InputEvent).inputType);
export const both =
  (...listens: readonly Sender['listen'][]): Sender['listen'] =>
  (chat) => {
    for (const listen of listens) listen(chat);
  };

export const ENTER: readonly Gesture[] = ['Enter', 'NumpadEnter'];
export const PRESS: readonly Gesture[] = ['click'];
