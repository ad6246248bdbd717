import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { FileButton } from '../../components/policy/FileButton';
import { PackPreview } from '../../components/policy/PackPreview';
import { lineFaultText } from '../../components/word-lists/line-fault-text';
import type { WholePolicy } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import type { ExportFile } from '../../lib/store/export/export-bank';
import { joinChanges } from '../../lib/store/join-changes';
import type { PackReading } from '../../lib/store/rule-packs';
import { changesOf, packOverflow, readPack, withPack, writePack } from '../../lib/store/rule-packs';
import type { SettingsDesk } from './create-settings-desk';
import { download } from './download';
import { changeLine, KNOWN_RULES, leftOutLine } from './pack-lines';

const FAULTS = {
  'too-large': 'packs.fault.tooLarge',
  'not-json': 'packs.fault.notJson',
  'not-a-pack': 'packs.fault.notAPack',
  newer: 'packs.fault.newer',
} as const;

/** The rules as a file: out to other machines, in with a look before and a way back after. */
export function PackCard({ desk }: { readonly desk: SettingsDesk }) {
  const { policy } = desk.settings.value;
  const locked = !desk.mayChangePolicy.value;
  const [reading, setReading] = useState<PackReading | undefined>(undefined);
  const [applied, setApplied] = useState<Applied | undefined>();
  const [undone, setUndone] = useState(false);
  const setParts = (partsAfter: (now: WholePolicy) => Parts): void =>
    desk.change((before) => ({ ...before, policy: { ...before.policy, ...partsAfter(before.policy) } }));
  const open = async (file: File): Promise<void> => {
    setApplied(undefined);
    setUndone(false);
    setReading(readPack(await file.text(), KNOWN_RULES));
  };
  return (
    <div class="t-options__card">
      <p class="t-muted t-small">{t('packs.why')}</p>
      <div class="t-options__bar">
        <Button onPress={() => download(fileOf(writePack(policy)))}>{t('packs.export')}</Button>
        <FileButton
          label={t('packs.import')}
          accept=".json,application/json"
          disabled={locked}
          onFile={(file) => void open(file)}
        />
      </div>
      {reading?.ok === false && (
        <Notice live tone="block">
          {t(FAULTS[reading.reason])}
        </Notice>
      )}
      {reading?.ok === true && (
        <OpenPack
          policy={policy}
          reading={reading}
          onCancel={() => setReading(undefined)}
          onApply={(after, changes) => {
            setApplied({ before: policy, after, changes });
            setParts(() => partsOf(after));
            setReading(undefined);
          }}
        />
      )}
      {applied !== undefined && (
        <Notice
          live
          tone="ok"
          action={
            <Button
              disabled={locked}
              onPress={() => {
                setParts((now) => partsBefore(applied, now));
                setApplied(undefined);
                setUndone(true);
              }}
            >
              {t('action.undo')}
            </Button>
          }
        >
          {t('packs.applied', { n: applied.changes })}
        </Notice>
      )}
      {undone && (
        <Notice live tone="ok">
          {t('packs.undone')}
        </Notice>
      )}
    </div>
  );
}

/** What a pack covers. */
type Parts = Pick<WholePolicy, 'rules' | 'brand' | 'wordLists'>;

interface Applied {
  readonly before: WholePolicy;
  readonly after: WholePolicy;
  readonly changes: number;
}

function partsOf({ rules, brand, wordLists }: WholePolicy): Parts {
  return { rules, brand, wordLists };
}

/** The parts as they were before the pack; what was changed elsewhere since it was applied stays. */
function partsBefore({ before, after }: Applied, now: WholePolicy): Parts {
  return {
    rules: joinChanges(after.rules, before.rules, now.rules) ?? before.rules,
    brand: joinChanges(after.brand, before.brand, now.brand) ?? before.brand,
    wordLists: joinChanges(after.wordLists, before.wordLists, now.wordLists) ?? before.wordLists,
  };
}

interface OpenPackProps {
  readonly policy: WholePolicy;
  readonly reading: PackReading & { readonly ok: true };
  readonly onApply: (after: WholePolicy, changes: number) => void;
  readonly onCancel: () => void;
}

function OpenPack({ policy, reading: { pack, leftOut }, onApply, onCancel }: OpenPackProps) {
  const changes = changesOf(policy, pack);
  const after = withPack(policy, pack);
  const overflow = packOverflow(after);
  return (
    <PackPreview
      changes={changes.map(changeLine)}
      leftOut={leftOut.map(leftOutLine)}
      overflow={overflow === undefined ? undefined : lineFaultText(overflow)}
      onApply={() => onApply(after, changes.length)}
      onCancel={onCancel}
    />
  );
}

function fileOf(text: string): ExportFile {
  return { name: 'tuotie-rules.json', type: 'application/json', bytes: new TextEncoder().encode(text) };
}
