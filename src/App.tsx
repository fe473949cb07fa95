import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterPanel } from './controls/FilterPanel';
import { Header } from './controls/Header';
import { SummaryBar } from './controls/SummaryBar';
import { type Ground, loadGround } from './data/basemap';
import { type LoadedData, loadCatalogue } from './data/load';
import type { Extent } from './domain/contract';
import { findMatches } from './domain/filter';
import { changeLanguage, LOCALES } from './i18n';
import { readBoundary } from './io/read-boundary';
import { MapPane } from './MapPane';
import { BrowsePanel } from './panel/BrowsePanel';
import { SidePanel } from './panel/SidePanel';
import { useAtlas } from './store/atlas-store';
import { keepLanguage } from './store/language';

/** Shown while no region is known: the union of the prefectures' extents otherwise. */
const ANYWHERE: Extent = [72, 33, 98, 50];

function unionOf(extents: readonly Extent[]): Extent {
  if (extents.length === 0) return ANYWHERE;
  return [
    Math.min(...extents.map(([west]) => west)),
    Math.min(...extents.map(([, south]) => south)),
    Math.max(...extents.map(([, , east]) => east)),
    Math.max(...extents.map(([, , , north]) => north)),
  ];
}

export function App() {
  const { t } = useTranslation();
  const [data, setData] = useState<LoadedData | null>(null);
  const [ground, setGround] = useState<Ground | null>(null);
  const language = useAtlas((state) => state.language);

  useEffect(() => {
    loadCatalogue().then(setData);
    loadGround().then(setGround);
  }, []);

  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
    keepLanguage(language);
    void changeLanguage(language);
  }, [language]);

  useEffect(() => {
    document.title = t('app.name');
  }, [t]);

  if (!data) {
    return (
      <p className="loading" role="status">
        {t('app.loading')}
      </p>
    );
  }
  return <Atlas data={data} ground={ground} />;
}

function Atlas({ data, ground }: { data: LoadedData; ground: Ground | null }) {
  const { t } = useTranslation();
  const { catalogue, problems } = data;
  const filter = useAtlas((state) => state.filter);
  const selected = useAtlas((state) => state.selection.kind !== 'none');
  const matches = useMemo(
    () => findMatches(catalogue.features, catalogue.clauses, filter),
    [catalogue, filter],
  );
  const start = useMemo(
    () =>
      unionOf(
        catalogue.regions.flatMap(({ kind, extent }) => (kind === 'prefecture' ? [extent] : [])),
      ),
    [catalogue],
  );

  return (
    <div className="app" data-selected={selected}>
      <a className="skip" href="#feature-list">
        {t('app.skip')}
      </a>
      <Header catalogue={catalogue} start={start} />
      <main className="work">
        <MapPane catalogue={catalogue} matches={matches} ground={ground} start={start} />
        <BrowsePanel
          catalogue={catalogue}
          matches={matches}
          filter={
            <FilterPanel catalogue={catalogue} matches={matches} readBoundary={readBoundary} />
          }
          summary={<SummaryBar matches={matches} />}
          problems={problems}
        />
        <SidePanel catalogue={catalogue} matches={matches} />
      </main>
    </div>
  );
}
