/** Title, search, region, tools and language; on a phone the last two fold into a menu. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EDITION } from '../../domain/edition';
import { extentOf } from '../../domain/extent';
import { isUnit } from '../../domain/region/kinds';
import { type Language, nameIn, titleIn } from '../../i18n/language';
import { lazyPart } from '../../parts/lazy-part';
import { useAtlas } from '../../store/atlas-store';
import { useNarrow } from '../../store/layout';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { HeaderIcon } from './HeaderIcon';
import { Tools } from './Tools';

const SearchBox = lazyPart(() => import('../search/SearchBox'), { silent: true });

export interface HeaderProps {
  copyText(text: string): Promise<void>;
}

export function Header({ copyText }: HeaderProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const { setLanguage, showExtent, select } = useAtlas.getState();
  const { notice, regions, features } = catalogue;
  const narrow = useNarrow();
  const [searching, setSearching] = useState(false);
  const search = useRef<HTMLDivElement>(null);
  const searchButton = useRef<HTMLButtonElement>(null);

  const goTo = (value: string) => {
    const extent =
      value === 'core'
        ? EDITION.opening
        : value === 'all'
          ? extentOf(features)
          : catalogue.regionById.get(value)?.extent;
    if (extent) showExtent(extent);
    if (catalogue.regionById.has(value)) select({ kind: 'region', id: value });
  };
  const openSearch = () => {
    setSearching(true);
    // The field is displayed, and can take the focus, from the next animation frame on.
    requestAnimationFrame(() => search.current?.querySelector('input')?.focus());
  };
  const foldSearch = () => {
    setSearching(false);
    requestAnimationFrame(() => searchButton.current?.focus());
  };

  return (
    <header className="header" data-searching={searching}>
      <h1>
        {t('app.name')}
        <small title={titleIn(notice, language)}>
          <span lang="zh-CN">{notice.number}</span>
        </small>
      </h1>
      <button
        ref={searchButton}
        type="button"
        className="icon-button search-open"
        aria-label={t('tools.search')}
        aria-expanded={searching}
        onClick={openSearch}
      >
        <HeaderIcon name="search" />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: folds when what is inside it is left */}
      <div
        ref={search}
        className="header-search"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setSearching(false);
        }}
        onKeyDown={(event) => {
          if (!searching || event.key !== 'Escape' || event.isPropagationStopped()) return;
          event.stopPropagation();
          foldSearch();
        }}
      >
        <SearchBox />
        <button
          type="button"
          className="icon-button search-fold"
          aria-label={t('tools.closeSearch')}
          onClick={foldSearch}
        >
          ×
        </button>
      </div>
      <label className="go-to">
        <span>{t('region.label')}</span>
        <select value="" onChange={(event) => goTo(event.target.value)}>
          <option value="" disabled>
            {t('region.choose')}
          </option>
          <option value="core">{t('region.core')}</option>
          <option value="all">{t('region.all')}</option>
          {regions.filter(isUnit).map((region) => (
            <option key={region.id} value={region.id}>
              {nameIn(region, language)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="icon-button menu-open"
        aria-label={t('tools.menu')}
        popoverTarget="header-menu"
      >
        <HeaderIcon name="menu" />
      </button>
      <div id="header-menu" className="header-menu" {...(narrow && { popover: 'auto' })}>
        <Tools copyText={copyText} />
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
      </div>
    </header>
  );
}
