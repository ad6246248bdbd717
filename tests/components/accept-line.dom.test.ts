import { describe, expect, test } from 'vitest';
import { acceptLine } from '../../entrypoints/panel/accept-line';

/** A window that hears what the test says, with its nonce in the address. */
function frame(hash: string) {
  const target = new EventTarget();
  const view = Object.assign(target, { location: { hash } }) as unknown as Window;
  const say = (data: unknown, port?: MessagePort) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, ports: port === undefined ? [] : [port] }));
  return { view, say };
}

describe('the line to the page', () => {
  test('is the first port that comes with the nonce of the address', async () => {
    const { view, say } = frame('#secret');
    const line = acceptLine(view);
    const [foreign, ours, late] = [new MessageChannel().port1, new MessageChannel().port1, new MessageChannel().port1];
    say({ nonce: 'guess' }, foreign);
    say('secret', foreign);
    say(null, foreign);
    say({ nonce: 'secret' });
    say({ nonce: 'secret' }, ours);
    say({ nonce: 'secret' }, late);
    expect(await line).toBe(ours);
  });

  test('is never accepted where the address has no nonce', async () => {
    const { view, say } = frame('');
    let accepted = false;
    void acceptLine(view).then(() => (accepted = true));
    say({ nonce: '' }, new MessageChannel().port1);
    await Promise.resolve();
    expect(accepted).toBe(false);
  });
});
