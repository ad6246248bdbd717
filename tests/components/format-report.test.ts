import { expect, test } from 'vitest';
import { formatReport } from '../../components/health/format-report';
import type { Health } from '../../lib/messages/health';

const ABOUT = { version: '0.1.0', browser: 'Chrome/156', at: Date.UTC(2026, 10, 22, 10, 5) };
const FRAME: Health = {
  frame: 'https://chat.example/talk/13900010001',
  top: true,
  site: '样例聊天',
  parts: [
    { part: 'composer', state: 'green' },
    { part: 'rows', state: 'red', reason: 'page.rowsContradicted' },
  ],
  counts: {
    siteId: 'sample',
    seen: '2026-09',
    sendControls: 1,
    buyerRows: 0,
    agentRows: 2,
    systemRows: 0,
    otherRows: 0,
    listed: 7,
    unread: 3,
    unchecked: 2,
  },
};

test('a report says what works, what does not and why, and how much was read', () => {
  expect(formatReport([FRAME], ABOUT).split('\n')).toEqual([
    'Tuotie 0.1.0 · Chrome/156 · 2026-11-22T10:05Z',
    '',
    'https://chat.example/talk/# (top)',
    'composer: green',
    'rows: red page.rowsContradicted',
    'siteId sample, seen 2026-09, sendControls 1, buyerRows 0, agentRows 2, systemRows 0, otherRows 0, listed 7, unread 3, unchecked 2',
  ]);
});

test('a page in which no script answers has a report, too', () => {
  expect(formatReport([], ABOUT)).toContain('no script answers');
});
