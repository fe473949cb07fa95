import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompareMap } from './CompareMap';
import { FilterPanel } from './controls/FilterPanel';
import { Header } from './controls/Header';
import { SkipLinks } from './controls/SkipLinks';
import { SummaryBar } from './controls/SummaryBar';
import { type Ground, loadGround } from './data/basemap';
import { type LoadedData, loadCatalogue } from './data/load';
import type { Extent } from './domain/contract';
import { changeLanguage, LOCALES } from './i18n';
import { readBoundary } from './io/read-boundary';
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
import { type LinkLoss, NOTHING_LOST } from './store/url/address';
import { followAddress, restoreFromAddress } from './store/url/sync';
import { useEscapeKey } from './use-escape-key';

const PrintPanel = lazy(() => import('./print/dialog/PrintPanel'));

const SERVICES: Services = {
  saveFile,
  copyText,
  noticeFiles: () => import('./io/notice-files'),
};

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
  const [linkLoss, setLinkLoss] = useState(NOTHING_LOST);
  const [ground, setGround] = useState<Ground | null>(null);
  const language = useAtlas((state) => state.language);

  useEffect(() => {
    loadCatalogue().then((loaded) => {
      setLinkLoss(restoreFromAddress(loaded.catalogue));
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
      <Atlas data={data} ground={ground} linkLoss={linkLoss} onLinkLoss={setLinkLoss} />
    </ServicesProvider>
  );
}

interface AtlasProps {
  data: LoadedData;
  ground: Ground | null;
  linkLoss: LinkLoss;
  onLinkLoss(loss: LinkLoss): void;
}

function Atlas({ data, ground, linkLoss, onLinkLoss }: AtlasProps) {
  const { catalogue, problems } = data;
  const filter = useAtlas((state) => state.filter);
  const edited = useAtlas(editedFilter);
  const selected = useAtlas((state) => state.selection.kind !== 'none');
  const printing = useSheetOnMap((state) => state.open);
  const top = useTopmost();
  useEscapeKey(top);
  const drawn = matchesOf(catalogue, filter);
  const matches = matchesOf(catalogue, edited);
  useEffect(() => followAddress(catalogue, onLinkLoss), [catalogue, onLinkLoss]);
  const start = useMemo(
    () =>
      unionOf(
        catalogue.regions.flatMap(({ kind, extent }) => (kind === 'prefecture' ? [extent] : [])),
      ),
    [catalogue],
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
              <FilterPanel catalogue={catalogue} matches={matches} readBoundary={readBoundary} />
            }
            summary={<SummaryBar catalogue={catalogue} matches={matches} />}
            problems={
              <>
                <LinkNotice key={JSON.stringify(linkLoss)} {...linkLoss} />
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
