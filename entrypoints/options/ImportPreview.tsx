import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Select } from '../../components/form/Select';
import type { ImportLine } from '../../components/import/ImportTable';
import { ImportTable } from '../../components/import/ImportTable';
import { Notice } from '../../components/notice/Notice';
import { Pager } from '../../components/phrases/Pager';
import type { Phrase } from '../../lib/chat/phrase';
import { titleOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import type { PlanItem, RowChoice, RowKind } from '../../lib/store/import/import-plan';
import { CHOICES } from '../../lib/store/import/import-plan';
import { ImportRejects } from './ImportRejects';
import type { ImportDesk } from './create-import-desk';
import type { OpenImport } from './import-state';
import { choiceOf, verdictsOf } from './import-state';
import { noteText } from './import-words';
import { RULE_ENTRIES } from './rule-entries';

const ROWS = 50;
const KINDS = ['new', 'changed', 'conflict', 'near', 'same', 'repeat'] as const satisfies readonly RowKind[];
const TITLES: ReadonlyMap<string, string> = new Map(RULE_ENTRIES.map(({ id, title }) => [id, title]));

type Shown = RowKind | 'all' | 'noted' | 'data';

interface ImportPreviewProps {
  readonly open: OpenImport;
  readonly desk: ImportDesk;
}

/** What a file would do to the bank, row by row, before it does it. */
export function ImportPreview({ open, desk }: ImportPreviewProps) {
  const [shown, setShown] = useState<Shown>('all');
  const [turned, setTurned] = useState(0);
  const [owner, setOwner] = useState<Phrase['owner']>('shop');
  const items = useMemo(() => open.items.filter((item) => isShown(open, item, shown)), [open, shown]);
  const counts = useMemo(() => countsOf(open), [open]);
  const writes = open.items.filter((item) => choiceOf(open, item) !== 'skip').length;
  const pages = Math.max(1, Math.ceil(items.length / ROWS));
  const page = Math.min(turned, pages - 1);
  return (
    <>
      <p>{t('transfer.preview', { name: open.name, n: open.items.length })}</p>
      <p class="t-muted t-small">{summaryOf(counts)}</p>
      <div class="t-options__bar">
        <Select
          label={t('transfer.show')}
          value={shown}
          choices={filtersOf(counts)}
          onChange={(next) => {
            setShown(next as Shown);
            setTurned(0);
          }}
        />
        <ChoiceForAll items={items} desk={desk} />
        {!open.bank.isOwn && (
          <Select
            label={t('transfer.owner')}
            value={owner}
            choices={[
              ['shop', `${t('transfer.owner')}: ${t('owner.shop.long')}`],
              ['mine', `${t('transfer.owner')}: ${t('owner.mine.long')}`],
            ]}
            onChange={(next) => setOwner(next === 'mine' ? 'mine' : 'shop')}
          />
        )}
      </div>
      {open.bank.learning !== undefined && <p class="t-muted t-small">{t('transfer.hasCounts')}</p>}
      {!open.bank.isOwn && (
        <div>
          <Button look="quiet" onPress={desk.askColumns}>
            {t('transfer.askColumns')}
          </Button>
        </div>
      )}
      {open.verdicts === undefined && <output class="t-muted t-small">{t('transfer.checking')}</output>}
      {typeof open.verdicts === 'string' && (
        <Notice live tone="hint">
          {t('transfer.unchecked')}
        </Notice>
      )}
      <ImportTable
        lines={items.slice(page * ROWS, (page + 1) * ROWS).map((item) => lineOf(open, item))}
        onChoose={(row, choice) => desk.choose([row], choice as RowChoice)}
      />
      {pages > 1 && <Pager page={page} pages={pages} rows={items.length} onTurn={setTurned} />}
      <ImportRejects bank={open.bank} />
      <div class="t-import__end">
        <span class="t-muted t-small">{t('transfer.promise')}</span>
        <Button onPress={desk.close}>{t('action.cancel')}</Button>
        <Button look="main" disabled={writes === 0} onPress={() => void desk.apply(owner)}>
          {t('transfer.apply', { n: writes })}
        </Button>
      </div>
    </>
  );
}

interface ChoiceForAllProps {
  readonly items: readonly PlanItem[];
  readonly desk: ImportDesk;
}

/** One choice for all rows that are shown, where they allow it. */
function ChoiceForAll({ items, desk }: ChoiceForAllProps) {
  return (
    <Select
      label={t('transfer.forAll')}
      value=""
      choices={[
        ['', t('transfer.forAll')],
        ...(['add', 'replace', 'skip'] as const).map((choice) => [choice, t(`transfer.choices.${choice}`)] as const),
      ]}
      onChange={(value) => {
        const choice = value as RowChoice;
        const rows = items.filter(({ kind }) => CHOICES[kind].includes(choice)).map(({ row }) => row.row);
        if (value !== '') desk.choose(rows, choice);
      }}
    />
  );
}

/** `新增 12 · 冲突 3`: what the rows are to the bank. */
function summaryOf(counts: Counts): string {
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${t(`transfer.kind.${kind}`)} ${String(counts[kind])}`)
    .join(' · ');
}

type Counts = Readonly<Record<Shown, number>>;

/** How many rows each choice of what is shown would show. */
function countsOf(open: OpenImport): Counts {
  const counts = { all: 0, new: 0, changed: 0, conflict: 0, near: 0, same: 0, repeat: 0, noted: 0, data: 0 };
  for (const item of open.items) {
    counts.all += 1;
    counts[item.kind] += 1;
    if (isShown(open, item, 'noted')) counts.noted += 1;
    if (isShown(open, item, 'data')) counts.data += 1;
  }
  return counts;
}

function filtersOf(counts: Counts): (readonly [Shown, string])[] {
  const named = (shown: Shown, text: string) => [shown, `${text} ${String(counts[shown])}`] as const;
  return [
    named('all', t('transfer.all')),
    ...[
      ...KINDS.map((kind) => named(kind, t(`transfer.kind.${kind}`))),
      named('noted', t('transfer.noted')),
      named('data', t('transfer.data')),
    ].filter(([shown]) => counts[shown] > 0),
  ];
}

function isShown(open: OpenImport, { row, kind }: PlanItem, shown: Shown): boolean {
  if (shown === 'all') return true;
  if (shown === 'noted') return row.notes !== undefined || verdictsOf(open).has(row.row);
  if (shown === 'data') return verdictsOf(open).get(row.row)?.hasData === true;
  return kind === shown;
}

/** Characters: what is shown of a reply. A page of replies of the greatest length would take a while to be laid out. */
const MOST_SHOWN = 500;

function beginningOf(body: string): string {
  return body.length > MOST_SHOWN ? `${body.slice(0, MOST_SHOWN)}…` : body;
}

function lineOf(open: OpenImport, item: PlanItem): ImportLine {
  const { row, kind, rival } = item;
  const findings = verdictsOf(open).get(row.row)?.verdict.findings ?? [];
  const rules = [...new Set(findings.map(({ rule }) => titleOf(rule, TITLES.get(rule) ?? rule)))];
  return {
    row: row.row,
    title: row.title,
    body: beginningOf(row.body),
    kind: t(`transfer.kind.${kind}`),
    rival: kind === 'conflict' || kind === 'near' ? beginningOf(rival?.body ?? '') : undefined,
    remarks: [
      ...(row.notes ?? []).map(noteText),
      ...(rules.length === 0 ? [] : [t('transfer.breaks', { rules: rules.join(' · ') })]),
    ],
    choice: choiceOf(open, item),
    choices: CHOICES[kind].map((choice) => [choice, t(`transfer.choices.${choice}`)]),
  };
}
