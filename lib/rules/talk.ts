import type { ReviewContext } from '../chat/draft';
import type { Message } from '../chat/message';
import { normalise } from '../text/normalise';
import { isClosing } from './grammar/courtesies';
import type { Mood } from './grammar/mood';
import { moodOf } from './grammar/mood';

/** One of the agent's own messages before the draft. */
export interface Reply {
  /** Normalised. */
  readonly text: string;
  /** What the buyer had written just before it, normalised, oldest first. */
  readonly asked: readonly string[];
  /** Whether the buyer has written since. */
  readonly answered: boolean;
  /** Milliseconds since the epoch, where the page shows a time. */
  readonly time?: number;
}

/** What went before the draft, as rules read it. */
export interface Talk {
  /** The agent's last messages, oldest first. */
  readonly replies: readonly Reply[];
  /** What the buyer has written since the agent's last message, normalised, oldest first. */
  readonly asked: readonly string[];
  /** The buyer's last messages, answered or not, normalised, newest first. */
  readonly heard: readonly string[];
  /** The draft is the agent's first message, comes in the middle, or answers a buyer who takes leave. */
  readonly moment: 'first-reply' | 'middle' | 'closing';
  readonly mood: Mood;
  /** The agent has written since the buyer showed that mood. */
  readonly answered: boolean;
  /** Milliseconds since the epoch when the draft was judged, where the caller tells. */
  readonly now?: number;
}

/** Own messages that a draft is compared with (rules.md of the trade: the last three). */
const REPLIES = 3;
/** A mood lasts for this many of the buyer's messages. */
const MOOD_LASTS = 4;
/** What lies further back is another matter. */
const REACH = 30;
/** Code units of one message: what a mood or a question shows in. */
const READ = 300;

/** While an agent types, one conversation is asked about again and again. */
const known = new WeakMap<readonly Message[], { readonly talk: Omit<Talk, 'now'>; readonly learnt: LearntMood }>();

/** How a buyer's message, normalised, sounds to a model; undefined while none is loaded. */
type LearntMood = ((text: string) => Mood) | undefined;

/**
 * Reads the conversation before a draft, its moods by `learnt` beside their forms. Rows without text and the page's own rows say nothing. Bounded by
 * the last 30 messages.
 */
export function readTalk({ messages, now }: ReviewContext, learnt?: LearntMood): Talk {
  const last = known.get(messages);
  const talk = last !== undefined && last.learnt === learnt ? last.talk : talkIn(messages, learnt);
  known.set(messages, { talk, learnt });
  return now === undefined ? talk : { ...talk, now };
}

function talkIn(messages: readonly Message[], learnt: LearntMood): Omit<Talk, 'now'> {
  const said = messages.slice(-REACH).filter(({ from, text }) => from !== 'system' && text.trim() !== '');
  const replies: Reply[] = [];
  let asked: string[] = [];
  for (const [at, message] of said.entries()) {
    if (message.from === 'buyer') asked.push(read(message));
    else {
      replies.push({
        text: read(message),
        asked,
        answered: said.slice(at).some(({ from }) => from === 'buyer'),
        ...(message.time === undefined ? {} : { time: message.time }),
      });
      if (said[at + 1]?.from === 'buyer') asked = [];
    }
  }
  if (said.at(-1)?.from === 'agent') asked = [];
  return {
    replies: replies.slice(-REPLIES),
    asked,
    heard: said
      .filter(({ from }) => from === 'buyer')
      .slice(-MOOD_LASTS)
      .toReversed()
      .map(read),
    moment: replies.length === 0 ? 'first-reply' : asked.length > 0 && asked.every(isClosing) ? 'closing' : 'middle',
    ...moodIn(said, learnt),
  };
}

/** The newest of the buyer's last messages that shows any mood decides: thanks end an anger. */
function moodIn(said: readonly Message[], learnt: LearntMood): Pick<Talk, 'mood' | 'answered'> {
  let left = MOOD_LASTS;
  for (let at = said.length - 1; at >= 0 && left > 0; at -= 1) {
    const message = said[at];
    if (message?.from !== 'buyer') continue;
    left -= 1;
    const mood = moodOf(read(message), learnt);
    if (mood !== 'unknown') return { mood, answered: said.slice(at).some(({ from }) => from === 'agent') };
  }
  return { mood: 'unknown', answered: false };
}

function read({ text }: Message): string {
  return normalise(text.slice(0, READ)).text.trim();
}
