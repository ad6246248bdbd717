import * as v from 'valibot';
import { IdSchema, PhraseSchema, TimeSchema } from '../store/phrase-schema';
import { SettingsSchema } from '../store/settings-schema';
import type { Protocol } from './protocol';

const Nothing = v.strictObject({}) satisfies v.GenericSchema<unknown, Record<string, never>>;
const PhraseById = v.object({ id: IdSchema, phraseId: IdSchema });

/** What the argument of each message must look like. Arguments are parsed, never trusted; unknown fields are dropped. */
export const ARGUMENTS = {
  'page.settings': Nothing,
  'tally.add': v.object({ id: IdSchema, what: v.picklist(['inserted', 'hinted', 'held', 'fixed']) }),
  'tally.today': Nothing,
  'phrase.used': v.object({ id: IdSchema, phraseId: IdSchema, at: TimeSchema }),
  'phrase.save': v.object({ id: IdSchema, phrase: PhraseSchema }),
  'phrase.remove': PhraseById,
  'phrase.restore': PhraseById,
  'settings.save': v.object({ id: IdSchema, settings: SettingsSchema }),
  'options.open': Nothing,
  'bank.condition': Nothing,
  'bank.acknowledge': Nothing,
} satisfies { readonly [Name in keyof Protocol]: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]> };
