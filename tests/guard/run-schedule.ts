import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../lib/headless/find-browser';
import type { Faults } from './faults';
import { RISKY } from './drafts';
import type { Focus } from './page/main';
import { press } from './press';
import type { Attempt, Round } from './schedule';

export interface GuardFigures {
  risky: number;
  fine: number;
  trusted: number;
  /** Messages that went out unchecked or against the verdict: sender, gesture and what was under way. */
  readonly slipped: string[];
  /** Harmless messages that did not go out, or not once. */
  readonly lost: string[];
}

export interface RunOptions {
  readonly name: BrowserName;
  readonly page: Page;
  readonly faults: Faults;
  readonly rounds: Iterable<Round>;
}

const RISKS: ReadonlySet<string> = new Set(RISKY);

/** Plays the rounds in one tab and counts what went out. */
export async function runSchedule({ page, name: browser, faults, rounds }: RunOptions): Promise<GuardFigures> {
  const figures: GuardFigures = { risky: 0, fine: 0, trusted: 0, slipped: [], lost: [] };
  for (const { sender, fault, attempts } of rounds) {
    await page.evaluate(async (name) => window.guardPage?.mount(name), sender);
    if (fault !== undefined) await faults.cause(fault, page);
    // A navigation leaves no chat behind.
    if (fault === 'navigated') await page.evaluate(async (name) => window.guardPage?.mount(name), sender);
    await page.evaluate(async () => window.guardPage?.sent(0));
    const where = (attempt: Attempt) => `${sender} · ${attempt.gesture} · after ${fault ?? 'nothing'}`;
    for (const attempt of attempts.filter(({ trusted }) => trusted)) {
      note(figures, attempt, await pressed({ page, name: browser }, attempt), where(attempt));
    }
    const byScript = attempts.filter(({ trusted }) => !trusted);
    const sent = await scripted(page, byScript);
    for (const [place, attempt] of byScript.entries()) note(figures, attempt, sent[place] ?? [], where(attempt));
  }
  return figures;
}

/** All in one go: the way to the browser and back costs more than the attempts. */
async function scripted(page: Page, attempts: readonly Attempt[]): Promise<readonly (readonly string[])[]> {
  const steps = attempts.map(({ text, gesture, midway, risky }) => ({
    text,
    gesture,
    midway: midway ?? null,
    least: risky ? 0 : 1,
  }));
  return page.evaluate(async (list) => (await window.guardPage?.attempt(list)) ?? [], steps);
}

async function pressed(
  tab: { readonly page: Page; readonly name: BrowserName },
  { text, gesture, midway, risky }: Attempt,
): Promise<readonly string[]> {
  const { page } = tab;
  const focus: Focus = gesture.endsWith('OnPage')
    ? 'page'
    : gesture === 'Space' || gesture === 'EnterOnControl'
      ? 'control'
      : 'composer';
  const points = await page.evaluate((draft, at) => window.guardPage?.draft(draft, at), text, focus);
  if (points === undefined) throw new Error('the page has lost its chat');
  await press(tab, gesture, points, async () => {
    if (midway !== undefined) await page.evaluate(async (fault) => window.guardPage?.fault(fault), midway);
  });
  return page.evaluate(async (least) => (await window.guardPage?.sent(least)) ?? [], risky ? 0 : 1);
}

function note(figures: GuardFigures, attempt: Attempt, sent: readonly string[], where: string): void {
  const { risky, text, trusted, midway } = attempt;
  const scene = `${where}${midway === undefined ? '' : ` · ${midway} midway`} · ${trusted ? 'pressed' : 'scripted'} · ${text}`;
  if (risky) figures.risky += 1;
  else figures.fine += 1;
  if (trusted) figures.trusted += 1;
  if (sent.some((one) => RISKS.has(one))) figures.slipped.push(`${scene} → ${sent.join(' | ')}`);
  else if (!risky && (sent.length !== 1 || sent[0] !== text))
    figures.lost.push(`${scene} → ${sent.join(' | ') || 'nothing'}`);
}
