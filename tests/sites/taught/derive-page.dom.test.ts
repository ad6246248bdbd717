import { expect, test } from 'vitest';
import type { TaughtPage } from '../../../lib/chat/taught-page';
import { GENERIC_PAGE } from '../../../lib/sites/generic-page';
import { asTaught } from '../../../lib/sites/taught-site';
import { derivePage } from '../../../lib/sites/taught/derive-page';
import * as v from 'valibot';
import { TaughtPageSchema } from '../../../lib/store/taught-schema';
import { layOut, ORIGIN } from '../layout';
import { one, saying } from './pressed';

const NOW = 1_790_000_000_000;

interface Sample {
  readonly html: string;
  readonly composer: string;
  readonly send?: string;
  readonly buyerSays: string;
  readonly agentSays: string;
  readonly name?: string;
}

/** Rows of one box, as wide as the list and under one another. */
function rows(...lines: readonly string[]): string {
  return lines.map((line, at) => line.replace('<div', `<div data-box="300 ${60 + at * 40} 980 36"`)).join('');
}

const FIELD = 'data-box="300 720 800 60"';

/** Pages on which detection fails, each for a reason of its own. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  'sides told by a dot of another class only': {
    html: `<div class="strip"><span class="up">⇪</span></div><div class="pad" contenteditable="true" ${FIELD}></div>
      <div class="feed" style="overflow-y: auto">${rows(
        '<div class="line"><i class="dot"></i><div class="say">会话开始</div></div>',
        '<div class="line"><i class="dot asks"></i><div class="say">这个杯子能进洗碗机吗</div></div>',
        '<div class="line"><i class="dot tells"></i><div class="say">可以的,上层放就行</div></div>',
        '<div class="line"><i class="dot asks"></i><div class="say">盖子也可以?</div></div>',
        '<div class="line"><i class="dot tells"></i><div class="say">盖子建议手洗</div></div>',
      )}</div><p>接待中: <u class="pal">青柠不酸</u></p>`,
    composer: '.pad',
    send: '.up',
    buyerSays: '这个杯子能进洗碗机吗',
    agentSays: '可以的,上层放就行',
    name: '.pal',
  },
  'hashed classes everywhere': {
    html: `<div class="a1b2c3"><textarea class="x9k2m1" ${FIELD}></textarea><div class="q7w8e9">→</div></div>
      <b class="n1a2m3">青柠不酸</b>
      <div class="l5i6s7" style="overflow-y: auto">${rows(
        '<div class="r1o2w3 s9y8s7">会话开始</div>',
        '<div class="r1o2w3 b4u5y6">这个杯子能进洗碗机吗</div>',
        '<div class="r1o2w3 a7g8e9">可以的,上层放就行</div>',
        '<div class="r1o2w3 b4u5y6">盖子也可以?</div>',
        '<div class="r1o2w3 a7g8e9">盖子建议手洗</div>',
      )}</div>`,
    composer: 'textarea',
    send: '.q7w8e9',
    buyerSays: '盖子也可以?',
    agentSays: '盖子建议手洗',
    name: 'b',
  },
  'inline styles only, no send control, no name': {
    html: `<textarea ${FIELD}></textarea>
      <section style="overflow-y: auto">${rows(
        '<div style="background: #eee">会话开始</div>',
        '<div style="text-align: start; background: #eef">这个杯子能进洗碗机吗</div>',
        '<div style="text-align: end; background: #efe">可以的,上层放就行</div>',
        '<div style="text-align: start; background: #eef">盖子也可以?</div>',
        '<div style="text-align: end; background: #efe">盖子建议手洗</div>',
      )}</section>`,
    composer: 'textarea',
    buyerSays: '盖子也可以?',
    agentSays: '可以的,上层放就行',
  },
};

const TALK = [
  ['system', '会话开始'],
  ['buyer', '这个杯子能进洗碗机吗'],
  ['agent', '可以的,上层放就行'],
  ['buyer', '盖子也可以?'],
  ['agent', '盖子建议手洗'],
];

function teach(root: Document, { composer, send, buyerSays, agentSays, name }: Sample) {
  return derivePage(
    {
      composer: one(root, composer),
      send: send === undefined ? undefined : one(root, send),
      buyerRow: saying(root, buyerSays),
      ownRow: saying(root, agentSays),
      name: name === undefined ? undefined : one(root, name),
    },
    ORIGIN,
    NOW,
  );
}

function talkOf(page: TaughtPage, root: Document) {
  const reading = asTaught(GENERIC_PAGE, [page], root).read(root);
  return reading.ok ? reading.conversation.messages.map(({ from, text }) => [from, text]) : reading.reason;
}

test.each(Object.entries(SAMPLES))('five presses make a page readable that has %s', (_, sample) => {
  const root = layOut(sample.html);
  const derived = teach(root, sample);
  if (!derived.ok) throw new Error(derived.unclear);
  const site = asTaught(GENERIC_PAGE, [derived.page], root);
  expect(site.findComposer(root)).toBe(one(root, sample.composer));
  const controls = sample.send === undefined ? [] : [one(root, sample.send)];
  expect(site.findSendControls(root)).toEqual(expect.arrayContaining(controls));
  expect(talkOf(derived.page, root)).toEqual(TALK);
  expect(derived.read.buyer).toBe(sample.name === undefined ? '' : '青柠不酸');
});

test.each(Object.entries(SAMPLES))(
  'what is kept of a page that has %s is sound, and no word of its conversation',
  (_, sample) => {
    const derived = teach(layOut(sample.html), sample);
    if (!derived.ok) throw new Error(derived.unclear);
    const kept = { ...derived.page, origin: ORIGIN };
    expect(v.parse(TaughtPageSchema, kept)).toEqual(kept);
    expect(JSON.stringify(kept)).not.toMatch(/[\u4E00-\u9FFF]/u);
  },
);

test('another buyer’s conversation with new rows is read in the same way', () => {
  const sample = SAMPLES['hashed classes everywhere'] as Sample;
  const root = layOut(sample.html);
  const derived = teach(root, sample);
  if (!derived.ok) throw new Error(derived.unclear);
  layOut(sample.html.replaceAll('青柠不酸', '山楂很酸').replace('盖子也可以?', '能放微波炉吗'));
  expect(talkOf(derived.page, root)).toContainEqual(['buyer', '能放微波炉吗']);
  const reading = asTaught(GENERIC_PAGE, [derived.page], root).read(root);
  expect(reading.ok && reading.conversation.buyer.name).toBe('山楂很酸');
});

test('a build that renames every hashed class leaves composer, list and name where they are', () => {
  const sample = SAMPLES['hashed classes everywhere'] as Sample;
  const root = layOut(sample.html);
  const derived = teach(root, sample);
  if (!derived.ok) throw new Error(derived.unclear);
  layOut(sample.html.replaceAll(/class="([^"]+)"/gu, (_, names: string) => `class="z${names.replaceAll(' ', ' z')}"`));
  const site = asTaught(GENERIC_PAGE, [derived.page], root);
  expect(site.findComposer(root)?.tagName).toBe('TEXTAREA');
  expect(site.reader?.(root)).toBe('taught');
});

test('the paragraphs of a message are pressed, and the message is read', () => {
  const root = layOut(
    `<b class="nick" data-box="300 0 200 40">青柠不酸</b><textarea ${FIELD}></textarea>
     <div class="feed" style="overflow-y: auto">${rows(
       '<div class="msg asks"><p class="para" data-box="300 60 400 18">这个杯子</p><p class="para" data-box="300 78 400 18">能进洗碗机吗</p></div>',
       '<div class="msg tells"><p class="para" data-box="300 100 400 36">可以的</p></div>',
       '<div class="msg asks"><p class="para" data-box="300 140 400 36">盖子也可以?</p></div>',
     )}</div>`,
  );
  const sample = { html: '', composer: 'textarea', buyerSays: '盖子也可以?', agentSays: '可以的', name: '.nick' };
  const derived = teach(root, sample);
  if (!derived.ok) throw new Error(derived.unclear);
  expect(talkOf(derived.page, root)).toEqual([
    ['buyer', '这个杯子\n能进洗碗机吗'],
    ['agent', '可以的'],
    ['buyer', '盖子也可以?'],
  ]);
});

/** What is read after teaching a page whose rows are these, in a box of 980 px. */
function readAfter(html: string, buyerSays: string, agentSays: string) {
  const root = layOut(
    `<b class="nick" data-box="300 0 200 40">青柠不酸</b><textarea ${FIELD}></textarea>
     <div class="feed" style="overflow-y: auto" data-box="300 50 980 600">${html}</div>`,
  );
  const derived = teach(root, { html: '', composer: 'textarea', buyerSays, agentSays, name: '.nick' });
  if (!derived.ok) throw new Error(derived.unclear);
  return talkOf(derived.page, root);
}

const say = (side: string, top: number, ...lines: readonly string[]) =>
  `<div class="row ${side}" data-box="300 ${top} 980 60"><div class="say" style="background-color: rgb(1, 2, 3)" data-box="340 ${top} 300 60">${lines
    .map((line, at) => `<div class="bit" data-box="350 ${top + at * 20} 280 20">${line}</div>`)
    .join('')}</div></div>`;

test('the lines of a message that stand right below one another in one bubble are one message', () => {
  const html =
    say('asks', 60, '能进洗碗机吗') + say('tells', 140, '要看部位', '杯身可以', '杯盖手洗') + say('asks', 220, '好的');
  expect(readAfter(html, '能进洗碗机吗', '要看部位')).toEqual([
    ['buyer', '能进洗碗机吗'],
    ['agent', '要看部位\n杯身可以\n杯盖手洗'],
    ['buyer', '好的'],
  ]);
});

test('a time right below the words in their bubble is not a line of them', () => {
  const html =
    say('asks', 60, '能进洗碗机吗', '10:20') + say('tells', 140, '可以的', '10:21') + say('asks', 220, '好的', '10:22');
  expect(readAfter(html, '能进洗碗机吗', '可以的')).toEqual([
    ['buyer', '能进洗碗机吗'],
    ['agent', '可以的'],
    ['buyer', '好的'],
  ]);
});

test.each([
  [
    'the same words as the buyer’s and the agent’s',
    { agentSays: '这个杯子能进洗碗机吗', buyerSays: '这个杯子能进洗碗机吗' },
  ],
  ['two rows of the same side', { agentSays: '盖子也可以?' }],
])('teaching asks again when it is shown %s', (_, wrong) => {
  const sample = SAMPLES['sides told by a dot of another class only'] as Sample;
  expect(teach(layOut(sample.html), { ...sample, ...wrong })).toEqual({ ok: false, unclear: 'rows' });
});
