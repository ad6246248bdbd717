import { describe, expect, test } from 'vitest';
import { summariseHealth } from '../../components/health/summarise-health';
import type { Health, HealthPart } from '../../lib/messages/health';

const frame = (states: Partial<Record<HealthPart['part'], HealthPart['state']>>, top = false): Health => ({
  frame: 'https://chat.example/',
  top,
  site: '样例聊天',
  parts: Object.entries(states).map(([part, state]) => ({ part: part as HealthPart['part'], state })),
});

describe('the health of a page', () => {
  test('is unknown protection where no script answers', () => {
    expect(summariseHealth([])).toEqual({ state: 'no-script' });
  });

  test('is that of the frame the agent writes in, not of the empty frames around', () => {
    const around = frame({ composer: 'red', guard: 'green', order: 'amber' }, true);
    const writing = frame({ composer: 'green', guard: 'green', order: 'green' });
    expect(summariseHealth([around, writing])).toMatchObject({ state: 'green', site: '样例聊天' });
  });

  test('is red where no frame has a composer', () => {
    const frames = [frame({ composer: 'red', guard: 'green' }, true), frame({ composer: 'red', guard: 'green' })];
    expect(summariseHealth(frames)).toMatchObject({ state: 'red' });
  });

  test('takes the worse of two frames with a composer', () => {
    const frames = [frame({ composer: 'green', guard: 'green' }), frame({ composer: 'green', guard: 'amber' })];
    expect(summariseHealth(frames)).toMatchObject({
      state: 'amber',
      parts: [
        { part: 'composer', state: 'green' },
        { part: 'guard', state: 'amber' },
      ],
    });
  });

  test('tells of a frame that asks to log in, though another has the composer', () => {
    const outer: Health = {
      ...frame({ composer: 'red' }, true),
      parts: [
        { part: 'composer', state: 'red' },
        { part: 'rows', state: 'red', reason: 'page.loggedOut' },
      ],
    };
    const protection = summariseHealth([outer, frame({ composer: 'green', rows: 'green' })]);
    expect(protection).toMatchObject({
      state: 'red',
      parts: [
        { part: 'composer', state: 'green' },
        { part: 'rows', reason: 'page.loggedOut' },
      ],
    });
  });
});
