import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../lib/headless/find-browser';
import { bodiesIn, cardOf, pressIn, says, tryToLeave, until } from './agent-view';
import type { CompanyPacks } from './company-packs';
import { NAMES } from './company-packs';
import type { PolicyFile } from './policy-file';

/** How one thing that the company wants turned out. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** Milliseconds until it was so, where that is told. */
  readonly took?: number | undefined;
}

/** Milliseconds for a look at the host, and for a browser to notice a changed policy file. */
const PATIENCE = 20_000;
const POLICY_PATIENCE = 60_000;

/** Follows an agent's browser through a day under the company's policy. Nothing is clicked but “check now”. */
export async function playCompany(
  page: Page,
  name: BrowserName,
  packs: CompanyPacks,
  policy: PolicyFile,
): Promise<readonly Finding[]> {
  const findings = [...(await atTheStart(page)), ...(await whenTheHostTurns(page, packs))];
  // Firefox reads its policies when it starts.
  return name === 'firefox' ? findings : [...findings, ...(await whenThePolicyChanges(page, packs, policy))];
}

async function atTheStart(page: Page): Promise<readonly Finding[]> {
  return [
    await comes(
      'the pack is in use without a click',
      async () => (await bodiesIn(page))['good-1']?.includes('第 1 版') === true,
    ),
    await comes('the card says who set it up', async () => says(await cardOf(page, 'good'), 'shared.managed')),
    await comes('what is not automatic waits for the agent', async () =>
      says(await cardOf(page, 'asks'), 'shared.offered'),
    ),
    await comes('a wrong fingerprint is refused in words', async () =>
      says(await cardOf(page, 'wrong-fingerprint'), 'shared.fault.foreignKey'),
    ),
    await comes('an expired pack is refused in words', async () =>
      says(await cardOf(page, 'expired'), 'shared.fault.expired'),
    ),
    await comes('a host that is not open is told of, with the way to allow it', async () => {
      const card = await cardOf(page, 'closed');
      return says(card, 'shared.fault.closedHost') && says(card, 'shared.allow');
    }),
    await comes('nothing else asks for leave', async () => {
      const others = NAMES.filter((other) => other !== 'closed');
      const cards = await Promise.all(others.map(async (other) => cardOf(page, other)));
      return cards.every((card) => card !== '' && !says(card, 'shared.allow'));
    }),
    await comes('no card offers a way out', async () => !says(await allCards(page), 'shared.end')),
    { what: 'the background lets nobody out', ok: (await tryToLeave(page)).length === 0 },
  ];
}

async function whenTheHostTurns(page: Page, packs: CompanyPacks): Promise<readonly Finding[]> {
  await packs.turn();
  for (const name of ['good', 'rolled-back', 'other-key'] as const) await pressIn(page, name, 'shared.check');
  return [
    await comes(
      'the next version is in use without a click',
      async () => (await bodiesIn(page))['good-1']?.includes('第 2 版') === true,
    ),
    await comes('it cannot be taken back', async () => !says(await cardOf(page, 'good'), 'shared.rollBack')),
    await comes('a rolled back pack is refused in words', async () =>
      says(await cardOf(page, 'rolled-back'), 'shared.fault.rolledBack'),
    ),
    await comes('a foreign key is refused in words', async () =>
      says(await cardOf(page, 'other-key'), 'shared.fault.foreignKey'),
    ),
    await holds(page, 'what was in use stays', { 'rolled-back-1': '第 2 版', 'other-key-1': '第 1 版' }),
    await holds(page, 'nothing came of what was refused', { 'expired-1': undefined, 'wrong-fingerprint-1': undefined }),
  ];
}

async function whenThePolicyChanges(page: Page, packs: CompanyPacks, policy: PolicyFile): Promise<readonly Finding[]> {
  policy.write(packs.mended);
  const mended = await comes(
    'a fingerprint put right in the policy is heeded while the browser runs',
    async () => (await bodiesIn(page))['wrong-fingerprint-1'] !== undefined,
    POLICY_PATIENCE,
  );
  policy.remove();
  const freed = await comes(
    'what the policy names no more is the agent’s to end',
    async () => says(await cardOf(page, 'good'), 'shared.end') && !says(await cardOf(page, 'good'), 'shared.managed'),
    POLICY_PATIENCE,
  );
  return [mended, freed];
}

async function comes(what: string, isSo: () => Promise<boolean>, patience = PATIENCE): Promise<Finding> {
  const took = await until(isSo, patience);
  return { what, ok: took !== undefined, took };
}

async function holds(page: Page, what: string, wanted: Readonly<Record<string, string | undefined>>): Promise<Finding> {
  const bodies = await bodiesIn(page);
  const ok = Object.entries(wanted).every(([id, words]) =>
    words === undefined ? bodies[id] === undefined : bodies[id]?.includes(words) === true,
  );
  return { what, ok };
}

async function allCards(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLElement>('.t-options__main')?.innerText ?? '');
}
