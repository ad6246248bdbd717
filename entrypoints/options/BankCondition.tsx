import { useEffect, useState } from 'preact/hooks';
import { LossNotice } from '../../components/backup/LossNotice';
import { FaultNotice } from '../../components/notice/FaultNotice';
import type { Answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/ask';
import { onBankChanged } from '../../lib/store/read-bank';

interface BankConditionProps {
  /** The way to the backups, where they are not beside it. */
  readonly onOpenBackups?: () => void;
}

/** What happened to the bank, until the user has read it. A bank that is well says nothing. */
export function BankCondition({ onOpenBackups }: BankConditionProps) {
  const [answer, setAnswer] = useState<Answer<'bank.condition'> | undefined>(undefined);
  useEffect(() => {
    const closing = new AbortController();
    let isTold = false;
    const look = (): void =>
      void ask('bank.condition', {}).then((next) => {
        isTold = next.ok && !next.value.ok;
        setAnswer(next);
      });
    // What is told may be over with the next write, wherever that is made.
    onBankChanged((news) => {
      if (news === 'database' || isTold) look();
    }, closing.signal);
    look();
    return () => closing.abort();
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
