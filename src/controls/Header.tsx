/** Title, region and language. */
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../domain/catalogue';
import type { Extent } from '../domain/contract';
import { extentOf } from '../domain/extent';
import { type Language, nameIn } from '../i18n';
import { useAtlas } from '../store/atlas-store';
import { Tools } from './Tools';

const SearchBox = lazy(() => import('./search/SearchBox'));

export function Header({ catalogue, start }: { catalogue: Catalogue; start: Extent }) {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const { setLanguage, frameExtent, select } = useAtlas.getState();
  const { notice, regions, features } = catalogue;

  const goTo = (value: string) => {
    const extent =
      value === 'core'
        ? start
        : value === 'all'
          ? extentOf(features)
          : catalogue.regionById.get(value)?.extent;
    if (extent) frameExtent(extent);
    if (catalogue.regionById.has(value)) select({ kind: 'region', id: value });
  };

  return (
    <header className="header">
      <h1>
        {t('app.name')}
        <small title={language === 'zh' ? notice.titleZh : notice.titleEn}>{notice.number}</small>
      </h1>
      <Suspense>
        <SearchBox catalogue={catalogue} />
      </Suspense>
      <Tools />
      <label className="go-to">
        <span>{t('region.label')}</span>
        <select value="" onChange={(event) => goTo(event.target.value)}>
          <option value="" disabled>
            {t('region.choose')}
          </option>
          <option value="core">{t('region.core')}</option>
          <option value="all">{t('region.all')}</option>
          {regions
            .filter(({ kind }) => kind === 'prefecture')
            .map((region) => (
              <option key={region.id} value={region.id}>
                {nameIn(region, language)}
              </option>
            ))}
        </select>
      </label>
      <fieldset className="language" aria-label={t('language.label')}>
        {(['zh', 'en'] satisfies Language[]).map((code) => (
          <button
            key={code}
            type="button"
            lang={code === 'zh' ? 'zh-CN' : 'en'}
            aria-pressed={language === code}
            onClick={() => setLanguage(code)}
          >
            {t(`language.${code}`)}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
