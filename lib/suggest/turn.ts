import type { Phrase } from '../chat/phrase';
import { fold } from './fold';
import { readJustSaid } from './just-said';
import type { ToldStage } from './told-stage';
import { toldStage } from './told-stage';
import type { Question } from './question';

/** What the conversation so far says of a reply, whatever was asked. */
export interface Turn {
  /** How surely a body is what the agent has just said, 0 to 1; undefined where nothing was. */
  readonly justSaid: ((body: string) => number) | undefined;
  /** How far the order is, as far as somebody has told. */
  readonly stage: ToldStage | undefined;
}

/** What it costs a phrase that it is what the agent has just said: as much as a close match is worth. */
const JUST_SAID = 5;
/** What it costs a phrase that it is for an order at another stage, and what it gains where it is for this one. */
const OTHER_STAGE = 2.5;
const THIS_STAGE = 1;
/** What is read of a body for its stage where the title tells none. */
const BEGINNING = 16;

/** Where the talk stands: what was just said, and at which stage the order is, if anybody told. */
export function readTurn(question: Question): Turn {
  const { burst, said } = question;
  const told = [...burst.toReversed(), ...said].map(toldStage);
  return { justSaid: readJustSaid(question), stage: told.find((stage) => stage !== undefined) };
}

/** Stages that were read before: the same phrases are candidates for one message after another. `null`: tells of none. */
const stages = new WeakMap<Phrase, ToldStage | null>();

function stageOf(phrase: Phrase): ToldStage | null {
  const known = stages.get(phrase);
  if (known !== undefined) return known;
  const { title, body } = phrase;
  const stage = toldStage(fold(title)) ?? toldStage(fold(body.slice(0, BEGINNING))) ?? null;
  stages.set(phrase, stage);
  return stage;
}

/** What a phrase gains, or loses where it is below 0, in scores of the ranking. */
export function byTurn(phrase: Phrase, { justSaid, stage }: Turn): number {
  const stale = justSaid === undefined ? 0 : JUST_SAID * justSaid(phrase.body);
  const ofPhrase = stage === undefined ? null : stageOf(phrase);
  if (ofPhrase === null) return -stale;
  return (ofPhrase === stage ? THIS_STAGE : -OTHER_STAGE) - stale;
}
