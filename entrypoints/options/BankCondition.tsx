import { useEffect, useState } from 'preact/hooks';
import { LossNotice } from '../../components/backup/LossNotice';
import { FaultNotice } from '../../components/notice/FaultNotice';
import type { Answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/ask';

interface BankConditionProps {
  /** The way to the backups, where they are not beside it. */
  readonly onOpenBackups?: () => void;
}

/** What happened to the bank, until the user has read it. A bank that is well says nothing. */
export function BankCondition({ onOpenBackups }: BankConditionProps) {
  const [answer, setAnswer] = useState<Answer<'bank.condition'> | undefined>(undefined);
  useEffect(() => {
    void ask('bank.condition', {}).then(setAnswer);
  }, []);
  if (answer === undefined) return null;
  if (!answer.ok) return <FaultNotice reason={answer.reason} />;
  if (answer.value.ok) return null;
  const acknowledge = (): void => {
    setAnswer(undefined);
    void ask('bank.acknowledge', {});
  };
  return <LossNotice {...answer.value} onUnderstood={acknowledge} onOpenBackups={onOpenBackups} />;
}
