import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './pager.css';

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly rows: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a long list. */
export function Pager({ page, pages, rows, onTurn }: PagerProps) {
  return (
    <nav class="t-pager" aria-label={t('pager.name')}>
      <output class="t-muted t-small">{t('pager.at', { rows, page: page + 1, pages })}</output>
      <Button disabled={page <= 0} onPress={() => onTurn(page - 1)}>
        {t('pager.back')}
      </Button>
      <Button disabled={page >= pages - 1} onPress={() => onTurn(page + 1)}>
        {t('pager.on')}
      </Button>
    </nav>
  );
}
