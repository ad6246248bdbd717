import * as v from 'valibot';
import { DOCK_SIDES, MOST_DOCKS } from '../chat/dock';
import type { Hotkeys, Settings } from '../chat/settings';
import { DEFAULT_SETTINGS, MOST_OPEN } from '../chat/settings';
import type { Brand, WholePolicy } from '../chat/policy';
import { DEFAULT_BRAND } from '../chat/policy';
import { IdSchema } from './phrase-schema';
import {
  AllowedText,
  BrandSchema,
  ExceptionsSchema,
  MaskingSchema,
  PolicySchema,
  RuleId,
  RuleState,
  WordListsSchema,
} from './policy-schema';
import { MOST_TAUGHT, PageOriginSchema, TaughtPageSchema } from './taught-schema';

const Hotkey = v.pipe(v.string(), v.maxLength(40));
const PhraseKeys = v.pipe(v.array(v.object({ key: Hotkey, phraseId: IdSchema })), v.maxLength(200));
const OwnPhrases = v.picklist(['before', 'after', 'among']);
const Origin = v.pipe(v.string(), v.maxLength(300));
const ShopName = v.pipe(v.string(), v.maxLength(60));
/** `HH:MM`, or empty. */
const TimeOfDay = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/u));
const Language = v.picklist(['auto', 'zh-CN', 'zh-TW', 'en']);
const DockSchema = v.object({ origin: PageOriginSchema, side: v.picklist(DOCK_SIDES), folded: v.boolean() });
const MOST_ENTRIES = 5_000;

/** Settings as a message may carry them: everything there and valid, or refused. */
export const SettingsSchema = v.object({
  policy: PolicySchema,
  hotkeys: v.object({
    insert: v.pipe(v.array(Hotkey), v.maxLength(9)),
    search: Hotkey,
    acceptFix: Hotkey,
    undo: Hotkey,
    togglePanel: Hotkey,
    remember: Hotkey,
    phrases: PhraseKeys,
  }),
  language: Language,
  insertAndSend: v.boolean(),
  ownPhrases: OwnPhrases,
  promises: v.boolean(),
  shop: v.object({ name: ShopName, opens: TimeOfDay, closes: TimeOfDay, cutOff: TimeOfDay }),
  offAt: v.pipe(v.array(Origin), v.maxLength(MOST_ENTRIES)),
  openAt: v.pipe(v.array(PageOriginSchema), v.maxLength(MOST_OPEN)),
  taught: v.pipe(v.array(TaughtPageSchema), v.maxLength(MOST_TAUGHT)),
  docks: v.pipe(v.array(DockSchema), v.maxLength(MOST_DOCKS)),
}) satisfies v.GenericSchema<unknown, Settings>;

export interface ParsedSettings {
  readonly settings: Settings;
  /** Paths such as `policy.rules.arguing` or `hotkeys.search` that were invalid and fell back to their defaults. */
  readonly repaired: readonly string[];
}

/** Reads settings of any origin part by part: a part that is missing or invalid takes its default, the rest is kept. */
export function parseSettings(stored: unknown): ParsedSettings {
  const repaired: string[] = [];
  const root = fieldsOf(stored, '', repaired);
  const hotkeys = fieldsOf(root['hotkeys'], 'hotkeys', repaired);
  const key = (name: Exclude<keyof Hotkeys, 'insert' | 'phrases'>, schema: v.GenericSchema<unknown, string>) =>
    part(schema, hotkeys[name], DEFAULT_SETTINGS.hotkeys[name], `hotkeys.${name}`, repaired);
  const shop = fieldsOf(root['shop'], 'shop', repaired);
  const shopFact = (name: keyof Settings['shop'], schema: v.GenericSchema<unknown, string>) =>
    part(schema, shop[name], DEFAULT_SETTINGS.shop[name], `shop.${name}`, repaired);
  const settings: Settings = {
    policy: parsePolicy(root['policy'], repaired),
    hotkeys: {
      insert: part(
        SettingsSchema.entries.hotkeys.entries.insert,
        hotkeys['insert'],
        [...DEFAULT_SETTINGS.hotkeys.insert],
        'hotkeys.insert',
        repaired,
      ),
      search: key('search', Hotkey),
      acceptFix: key('acceptFix', Hotkey),
      undo: key('undo', Hotkey),
      togglePanel: key('togglePanel', Hotkey),
      remember: key('remember', Hotkey),
      phrases: part(PhraseKeys, hotkeys['phrases'], [...DEFAULT_SETTINGS.hotkeys.phrases], 'hotkeys.phrases', repaired),
    },
    language: part(Language, root['language'], DEFAULT_SETTINGS.language, 'language', repaired),
    ownPhrases: part(OwnPhrases, root['ownPhrases'], DEFAULT_SETTINGS.ownPhrases, 'ownPhrases', repaired),
    promises: part(v.boolean(), root['promises'], DEFAULT_SETTINGS.promises, 'promises', repaired),
    insertAndSend: part(v.boolean(), root['insertAndSend'], DEFAULT_SETTINGS.insertAndSend, 'insertAndSend', repaired),
    shop: {
      name: shopFact('name', ShopName),
      opens: shopFact('opens', TimeOfDay),
      closes: shopFact('closes', TimeOfDay),
      cutOff: shopFact('cutOff', TimeOfDay),
    },
    offAt: entries(Origin, root['offAt'], DEFAULT_SETTINGS.offAt, 'offAt', repaired),
    openAt: entries(PageOriginSchema, root['openAt'], [], 'openAt', repaired).slice(0, MOST_OPEN),
    taught: entries(TaughtPageSchema, root['taught'], [], 'taught', repaired).slice(0, MOST_TAUGHT),
    docks: entries(DockSchema, root['docks'], [], 'docks', repaired).slice(0, MOST_DOCKS),
  };
  return { settings, repaired };
}

function parsePolicy(stored: unknown, repaired: string[]): WholePolicy {
  const policy = fieldsOf(stored, 'policy', repaired);
  const initial = DEFAULT_SETTINGS.policy;
  return {
    rules: Object.fromEntries(
      Object.entries(fieldsOf(policy['rules'], 'policy.rules', repaired)).flatMap(([id, state]) => {
        const kept = v.safeParse(RuleState, state);
        if (kept.success && v.is(RuleId, id)) return [[id, kept.output]];
        repaired.push(`policy.rules.${id.slice(0, 64)}`);
        return [];
      }),
    ),
    allow: entries(AllowedText, policy['allow'], initial.allow, 'policy.allow', repaired),
    masking: part(MaskingSchema, policy['masking'], initial.masking, 'policy.masking', repaired),
    brand: parseBrand(policy['brand'], repaired),
    wordLists: part(WordListsSchema, policy['wordLists'], [...initial.wordLists], 'policy.wordLists', repaired),
    exceptions: part(ExceptionsSchema, policy['exceptions'], initial.exceptions, 'policy.exceptions', repaired),
    locked: part(v.boolean(), policy['locked'], initial.locked, 'policy.locked', repaired),
  };
}

/** Switch by switch: a version that adds one must not put the others back. */
function parseBrand(stored: unknown, repaired: string[]): Brand {
  const brand = fieldsOf(stored, 'policy.brand', repaired);
  const switches = Object.entries(BrandSchema.entries).map(([name, schema]) => [
    name,
    part<unknown>(schema, brand[name], DEFAULT_BRAND[name as keyof Brand], `policy.brand.${name}`, repaired),
  ]);
  return Object.fromEntries(switches) as Brand;
}

/** The value's own fields; a missing value has none, a value that is no object is reported. */
function fieldsOf(value: unknown, path: string, repaired: string[]): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  repaired.push(path === '' ? 'settings' : path);
  return {};
}

/** A missing part is no repair: an older version simply did not know it. */
function part<T>(schema: v.GenericSchema<unknown, T>, value: unknown, initial: T, path: string, repaired: string[]): T {
  if (value === undefined) return initial;
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  repaired.push(path);
  return initial;
}

function entries<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  initial: readonly T[],
  path: string,
  repaired: string[],
): readonly T[] {
  if (value === undefined) return initial;
  if (!Array.isArray(value)) {
    repaired.push(path);
    return initial;
  }
  return value.slice(0, MOST_ENTRIES).flatMap((entry: unknown, place) => {
    const parsed = v.safeParse(schema, entry);
    if (parsed.success) return [parsed.output];
    repaired.push(`${path}.${place}`);
    return [];
  });
}
