import { FaultNotice } from '../../components/notice/FaultNotice';
import { PackChoice } from '../../components/welcome/PackChoice';
import { t } from '../../lib/language/t';
import type { PackDesk } from './create-pack-desk';

/** Which phrases to begin with. */
export function PackStep({ packs }: { readonly packs: PackDesk }) {
  const state = packs.state.value;
  if (state === undefined) return <p class="t-muted">{t('welcome.reading')}</p>;
  const { offered, chosen, language, saving } = state;
  return (
    <>
      <PackChoice
        packs={offered.map(({ id, phrases }) => ({
          id,
          phrases,
          name: t(`welcome.pack.${id}.name`),
          about: t(`welcome.pack.${id}.about`),
        }))}
        chosen={chosen}
        onChoose={packs.choose}
        languages={[
          ['zh-CN', '简体中文'],
          ['zh-TW', '繁體中文（台灣用語）'],
        ]}
        language={language}
        onLanguage={packs.speak}
      />
      <p class="t-muted t-small">
        {t('welcome.packsLater')} <a href="/options.html#transfer">{t('welcome.importOwn')}</a>
      </p>
      {saving === 'saving' && <output class="t-muted">{t('welcome.bringing')}</output>}
      {saving !== undefined && saving !== 'saving' && saving !== 'saved' && <FaultNotice reason={saving} />}
    </>
  );
}
