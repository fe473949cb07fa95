import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompareMap } from './CompareMap';
import { FilterPanel } from './controls/FilterPanel';
import { Header } from './controls/Header';
import { SkipLinks } from './controls/SkipLinks';
import { SummaryBar } from './controls/SummaryBar';
import { type Ground, loadGround } from './data/basemap';
import { type LoadedData, loadCatalogue } from './data/load';
import { unionOf } from './domain/extent';
import type { OpenBoundary } from './domain/own-boundary/own-boundary';
import { changeLanguage, LOCALES } from './i18n';
import { copyText, saveBlob, saveFile } from './io/save';
import { Announcer } from './panel/Announcer';
import { BrowsePanel } from './panel/BrowsePanel';
import { DataProblems } from './panel/DataProblems';
import { Dock } from './panel/dock/Dock';
import { LinkNotice } from './panel/LinkNotice';
import { SidePanel } from './panel/SidePanel';
import { type Services, ServicesProvider } from './panel/services';
import { editedFilter, useAtlas } from './store/atlas-store';
import { keepLanguage } from './store/language';
import { useTopmost } from './store/layout';
import { matchesOf } from './store/matches';
import { useSheetOnMap } from './store/sheet-store';
import { followAddress, restoreFromAddress } from './store/url/sync';
import { useEscapeKey } from './use-escape-key';

const PrintPanel = lazy(() => import('./print/dialog/PrintPanel'));

const SERVICES: Services = {
  saveFile,
  copyText,
  noticeFiles: () => import('./io/notice-files'),
};

const loadOpener = async (): Promise<OpenBoundary> =>
  (await import('./io/boundary/open-boundary')).openBoundary;

export function App() {
  const { t } = useTranslation();
  const [data, setData] = useState<LoadedData | null>(null);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [ground, setGround] = useState<Ground | null>(null);
  const language = useAtlas((state) => state.language);

  useEffect(() => {
    loadCatalogue().then((loaded) => {
      setDropped(restoreFromAddress(loaded.catalogue));
      setData(loaded);
    });
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
      <main className="loading">
        <h1>{t('app.name')}</h1>
        <p role="status">{t('app.loading')}</p>
      </main>
    );
  }
  return (
    <ServicesProvider value={SERVICES}>
      <Atlas data={data} ground={ground} dropped={dropped} />
    </ServicesProvider>
  );
}

interface AtlasProps {
  data: LoadedData;
  ground: Ground | null;
  /** Parts of the link that were not understood. */
  dropped: readonly string[];
}

function Atlas({ data, ground, dropped }: AtlasProps) {
  const { catalogue, problems } = data;
  const filter = useAtlas((state) => state.filter);
  const edited = useAtlas(editedFilter);
  const selected = useAtlas((state) => state.selection.kind !== 'none');
  const printing = useSheetOnMap((state) => state.open);
  const top = useTopmost();
  useEscapeKey(top);
  const drawn = matchesOf(catalogue, filter);
  const matches = matchesOf(catalogue, edited);
  useEffect(() => followAddress(catalogue), [catalogue]);
  const start = useMemo(
    () =>
      unionOf(
        catalogue.regions.flatMap(({ kind, extent }) => (kind === 'prefecture' ? [extent] : [])),
      ),
    [catalogue],
  );
  const boundaryFile = useMemo(
    () => ({
      loadOpener,
      context: {
        frame: unionOf(catalogue.regions.map(({ extent }) => extent)),
        borders: ground?.borders ?? null,
      },
    }),
    [catalogue, ground],
  );

  return (
    <div className="app" data-selected={selected} data-top={top}>
      <SkipLinks />
      <Header catalogue={catalogue} start={start} copyText={copyText} />
      <div className="work">
        <main>
          <BrowsePanel
            catalogue={catalogue}
            matches={matches}
            filter={
              <FilterPanel catalogue={catalogue} matches={matches} boundaryFile={boundaryFile} />
            }
            summary={<SummaryBar catalogue={catalogue} matches={matches} />}
            problems={
              <>
                <LinkNotice dropped={dropped} />
                <DataProblems problems={problems} />
              </>
            }
          />
          <div className="stage">
            <CompareMap catalogue={catalogue} matches={drawn} ground={ground} start={start} />
            <Dock catalogue={catalogue} matches={matches} />
          </div>
        </main>
        {printing ? (
          <Suspense>
            <PrintPanel catalogue={catalogue} saveBlob={saveBlob} />
          </Suspense>
        ) : (
          <SidePanel catalogue={catalogue} matches={matches} />
        )}
      </div>
      <Announcer catalogue={catalogue} matches={matches} />
    </div>
  );
}
