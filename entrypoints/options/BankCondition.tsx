import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { Answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/ask';

/** What happened to the bank, until the user has read it. A bank that is well says nothing. */
export function BankCondition() {
  const [answer, setAnswer] = useState<Answer<'bank.condition'> | undefined>(undefined);
  useEffect(() => {
    void ask('bank.condition', {}).then(setAnswer);
  }, []);
  if (answer === undefined) return null;
  if (!answer.ok) return <FaultNotice reason={answer.reason} />;
  const condition = answer.value;
  if (condition.ok) return null;
  const acknowledge = (): void => {
    setAnswer(undefined);
    void ask('bank.acknowledge', {});
  };
  return (
    <Notice live tone="warn" action={<Button onPress={acknowledge}>{t('bank.understood')}</Button>}>
      {t(`bank.condition.${condition.reason}`)}
      {condition.restored > 0 && ` ${t('bank.restored', { n: condition.restored })}`}
    </Notice>
  );
}
