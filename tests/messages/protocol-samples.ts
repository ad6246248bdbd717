import type { Protocol } from '../../lib/messages/protocol';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { NOON, phraseOf } from '../store/in-memory';
import { taughtPage } from '../sites/taught/taught-page';

/** A valid argument of every message. */
export const SAMPLES: { readonly [Name in keyof Protocol]: Parameters<Protocol[Name]>[0] } = {
  'page.settings': {},
  'page.judge': { slice: 0 },
  'known.read': {},
  'known.add': { key: 'a', tags: '' },
  'known.clear': { id: 'a' },
  'tally.add': { id: 'a', what: 'held' },
  'tally.today': {},
  'phrase.used': { id: 'a', phraseId: 'p1', at: NOON, intent: '发货时间' },
  'learning.record': { id: 'a', intent: '发货时间', passedOver: ['p1'], edited: ['p2'] },
  'learning.import': { id: 'a', learning: { format: 'tuotie-learning', version: 1, phrases: [] } },
  'learning.clear': { id: 'a' },
  'phrase.save': { id: 'a', phrase: phraseOf('p1') },
  'phrase.remove': { id: 'a', phraseId: 'p1' },
  'phrase.restore': { id: 'a', phraseId: 'p1' },
  'import.stage': { id: 'a', part: 0, phrases: [phraseOf('p1')] },
  'import.apply': { id: 'a', parts: 0 },
  'import.undo': { id: 'a' },
  'bulk.apply': { id: 'k', parts: 0, removed: ['p1'], groups: ['售后/退货'] },
  'bulk.undo': { id: 'k' },
  'phrase.addSample': { id: 'a', phraseId: 'starter:fhsj', sample: '几号发出来' },
  'phrase.removeSample': { id: 'a', phraseId: 'starter:fhsj', sample: '几号发出来' },
  'settings.save': { id: 'a', settings: DEFAULT_SETTINGS, from: DEFAULT_SETTINGS },
  'page.teach': { id: 'a', page: taughtPage('https://chat.example.com') },
  'exception.add': { id: 'a', rule: 'cold', tag: '0123456789abcdef', key: 'ab'.repeat(32) },
  'falseAlarm.add': { id: 'a', rule: 'cold', sentence: '好的' },
  'falseAlarm.clear': { id: 'a', rule: 'cold' },
  'policy.lock': { id: 'a' },
  'policy.reset': { id: 'a' },
  'starter.choose': { id: 'a', packs: ['general', 'apparel'], language: 'zh-CN' },
  'pack.subscribe': { id: 'a', address: 'https://packs.example.com/shop.pack.json', fingerprint: '0'.repeat(32) },
  'pack.offer': { id: 'a', text: '{}', fingerprint: '' },
  'pack.check': { subscription: 'a' },
  'pack.apply': { id: 'a', subscription: 'a', version: 1, taken: [] },
  'pack.rollBack': { id: 'a', subscription: 'a' },
  'pack.unsubscribe': { id: 'a', subscription: 'a', phrases: 'keep' },
  'promise.sent': {
    id: 'a',
    place: 'https://chat.example.com',
    buyerKey: 'b',
    made: [{ act: 'ship' }],
    done: ['check'],
  },
  'promise.open': { place: 'https://chat.example.com', buyerKey: 'b' },
  'promise.list': {},
  'promise.settle': { id: 'a', as: { state: 'dropped', why: 'mistaken' } },
  'promise.remove': { id: 'a' },
  'promise.clear': {},
  'options.open': {},
  'backup.take': { id: 'a' },
  'backup.restore': { id: 'a', takenAt: NOON },
  'backup.remove': { id: 'a', takenAt: NOON },
  'bank.condition': {},
  'bank.acknowledge': {},
};
export const NAMES = Object.keys(SAMPLES) as (keyof Protocol)[];

export const SELF = { id: 'ext', root: 'chrome-extension://ext/' };
export const FROM_POPUP = { id: 'ext', url: 'chrome-extension://ext/popup.html', origin: 'chrome-extension://ext' };
export const FROM_CHAT_PAGE = { id: 'ext', url: 'https://chat.example.com/im', origin: 'https://chat.example.com' };
