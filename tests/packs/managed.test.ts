import { expect, test } from 'vitest';
import { parseManaged, withManaged } from '../../lib/packs/managed';
import { groupsOfFour } from '../../lib/packs/signing';
import { newSubscription } from '../../lib/packs/subscriptions';

const HEX = '0123456789abcdef0123456789abcdef';
const addressOf = (at: number) => `https://packs.example.com/${at}`;

test('of a company’s policy what is no address or no fingerprint is left out', () => {
  const good = { address: 'https://packs.example.com/a', fingerprint: groupsOfFour(HEX), automatic: true };
  const packs = [good, { address: 'http://a', fingerprint: HEX }, { address: good.address }, 'a', null];
  expect(parseManaged({ packs }, false)).toEqual([{ ...good, fingerprint: HEX }]);
  expect(parseManaged({}, false)).toEqual([]);
  expect(parseManaged('packs', false)).toEqual([]);
});

test('a company’s pack is followed where the agent follows as many as can be already: the newest of those goes', () => {
  const own = Array.from({ length: 10 }, (_, at) =>
    newSubscription({ id: `own ${at}`, address: addressOf(at), fingerprint: HEX }),
  );
  const wanted = [11, 4].map((at) => ({ address: addressOf(at), fingerprint: HEX, automatic: true }));
  const followed = withManaged(own, wanted, () => 'new');
  expect(followed.map(({ id }) => id)).toEqual([...own.slice(0, 9).map(({ id }) => id), 'new']);
  expect(followed.filter(({ managed }) => managed).map(({ address }) => address)).toEqual([
    addressOf(4),
    addressOf(11),
  ]);
});
