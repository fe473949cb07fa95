import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompareMap } from './CompareMap';
import { FilterPanel } from './controls/filter/FilterPanel';
import { SummaryBar } from './controls/filter/SummaryBar';
import { Header } from './controls/header/Header';
import { SkipLinks } from './controls/header/SkipLinks';
import { type Ground, loadGround } from './data/basemap';
import { useLoaded } from './data/use-loaded';
import { decisionOf } from './domain/decision';
import { EDITION } from './domain/edition';
import { unionOf } from './domain/extent';
import type { OpenBoundary } from './domain/own-boundary/own-boundary';
import { changeLanguage } from './i18n';
import { type Language, LOCALES } from './i18n/language';
import { copyText, saveBlob, saveFile } from './io/save';
import { type LoadedAtlas, loadAtlas } from './load-atlas';
import { BrowsePanel } from './panel/browse/BrowsePanel';
import { Dock } from './panel/dock/Dock';
import { Announcer } from './panel/messages/Announcer';
import { DataProblems } from './panel/messages/DataProblems';
import { LinkNotice } from './panel/messages/LinkNotice';
import { SidePanel } from './panel/selection/SidePanel';
import { type Services, ServicesProvider } from './panel/services';
import { CloseableMessage } from './parts/CloseableMessage';
import { lazyPart } from './parts/lazy-part';
import { loadPart } from './parts/load-part';
import { PartMessage } from './parts/PartMessage';
import { useAtlas } from './store/atlas-store';
import { keepLanguage } from './store/language';
import { useTopmost } from './store/layout';
import { useSheetOnMap } from './store/sheet-store';
import { editedFilter } from './store/state';
import type { LinkLoss } from './store/url/address';
import { followAddress } from './store/url/sync';
import { CatalogueProvider } from './store/use-catalogue';
import { useLanguage } from './store/use-language';
import { useEscapeKey } from './use-escape-key';

const closePrinting = () => useSheetOnMap.getState().set({ open: false });

const PrintPanel = lazyPart(() => import('./print/dialog/PrintPanel'), {
  silent: true,
  around: (message) => (
    <aside className="side-panel drawer">
      <CloseableMessage onClose={closePrinting}>{message}</CloseableMessage>
    </aside>
  ),
});

const SERVICES: Services = {
  saveFile,
  copyText,
  noticeFiles: () => loadPart(() => import('./io/notice-files')),
};

const loadOpener = async (): Promise<OpenBoundary> =>
  (await loadPart(() => import('./io/boundary/open-boundary'))).openBoundary;

export function App() {
  const { t } = useTranslation();
  const data = useLoaded(loadAtlas);
  const ground = useLoaded(loadGround);
  const language = useLanguage();
  const [wordless, setWordless] = useState<{ language: Language; failure: unknown } | null>(null);

  useEffect(() => {
    changeLanguage(language).then(
      () => {
        document.documentElement.lang = LOCALES[language];
        // The language that could not be had stays the reader's choice.
        setWordless((before) => {
          if (!before || before.language === language) keepLanguage(language);
          return before?.language === language ? null : before;
        });
      },
      (failure: unknown) => {
        setWordless({ language, failure });
        useAtlas.getState().setLanguage('zh');
      },
    );
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
      <CatalogueProvider value={data.catalogue}>
        <Atlas
          data={data}
          ground={ground}
          wordless={
            wordless && (
              <PartMessage
                wordsOf={wordless.language}
                failure={wordless.failure}
                onAgain={() => useAtlas.getState().setLanguage(wordless.language)}
              />
            )
          }
        />
      </CatalogueProvider>
    </ServicesProvider>
  );
}

interface AtlasProps {
  data: LoadedAtlas;
  ground: Ground | null;
  /** Tells that the words of the language chosen could not be had. */
  wordless: ReactNode;
}

function Atlas({ data, ground, wordless }: AtlasProps) {
  const { catalogue } = data;
  // A link pasted into the open page tells anew.
  const [pasted, setPasted] = useState<LinkLoss | null>(null);
  const linkLoss = pasted ?? data.linkLoss;
  const filter = useAtlas((state) => state.filter);
  const edited = useAtlas(editedFilter);
  const printing = useSheetOnMap((state) => state.open);
  const top = useTopmost();
  useEscapeKey(top);
  const drawn = decisionOf(catalogue, filter);
  const decision = decisionOf(catalogue, edited);
  useEffect(() => followAddress(catalogue, setPasted), [catalogue]);
  const boundaryFile = useMemo(
    () => ({
      loadOpener,
      context: {
        frame: unionOf([EDITION.opening, ...catalogue.regions.map(({ extent }) => extent)]),
        borders: ground?.borders ?? null,
      },
    }),
    [catalogue, ground],
  );

  return (
    <div className="app" data-top={top}>
      <SkipLinks />
      <Header copyText={copyText} />
      <div className="work">
        <main>
          <BrowsePanel
            decision={decision}
            filter={<FilterPanel decision={decision} boundaryFile={boundaryFile} />}
            summary={<SummaryBar decision={decision} />}
            problems={
              <>
                {wordless}
                <LinkNotice key={JSON.stringify(linkLoss)} {...linkLoss} />
                <DataProblems />
              </>
            }
          />
          <div className="stage">
            <CompareMap decision={drawn} ground={ground} start={EDITION.opening} />
            <Dock decision={decision} />
          </div>
        </main>
        {printing ? <PrintPanel saveBlob={saveBlob} /> : <SidePanel decision={decision} />}
      </div>
      <Announcer decision={decision} />
    </div>
  );
}
