import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { Answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/ask';

/** What happened to the bank, until the user has read it. A bank that is well says nothing. */
export function BankCondition() {
  const answer = useSignal<Answer<'bank.condition'> | undefined>(undefined);
  useEffect(() => {
    void ask('bank.condition', {}).then((told) => (answer.value = told));
  }, []);
  if (answer.value === undefined) return null;
  if (!answer.value.ok) return <FaultNotice reason={answer.value.reason} />;
  const condition = answer.value.value;
  if (condition.ok) return null;
  const acknowledge = (): void => {
    answer.value = undefined;
    void ask('bank.acknowledge', {});
  };
  return (
    <Notice live tone="warn" action={<Button onPress={acknowledge}>{t('bank.understood')}</Button>}>
      {t(`bank.condition.${condition.reason}`)}
      {condition.restored > 0 && ` ${t('bank.restored', { n: condition.restored })}`}
    </Notice>
  );
}
