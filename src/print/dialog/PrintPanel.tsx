/** Printing: the form in the left column; beside it the sheet, or the map with the sheet's frame. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { EVERYTHING } from '../../domain/filter';
import { useAtlas } from '../../store/atlas-store';
import { useSheetOnMap } from '../../store/sheet-store';
import { filterLine } from '../../words/filters';
import type { Composed } from '../compose-result';
import { edgeOf, type MapFrame } from '../map-frame';
import { formatScale } from '../scale';
import { undrawable } from '../type/lettering';
import { addPrintWords } from '../words';
import { FindingList } from './FindingList';
import { FormView } from './FormView';
import { labelOf } from './fields/props';
import { type PrintForm, readForm, typedIn } from './form';
import { type Loaded, loadPrintData, withWholeFonts } from './load-print-data';
import { Outputs } from './Outputs';
import { outputFailureWords } from './output-failure';
import { PagePreview } from './Preview';
import { extentOfView } from './seen';
import { startForm } from './start-form';
import { useComposed } from './use-composed';
import { useMapToTheFore } from './use-map-to-the-fore';
import './print.css';
import { useWording } from '../../store/use-wording';

addPrintWords();

export interface PrintPanelProps {
  saveBlob(name: string, content: Blob): void;
}

const NOTHING_LACKING: ReturnType<typeof undrawable> = new Map();

const outlineOf = (frame: MapFrame) => {
  const ring = edgeOf(frame).map((at) => frame.toLonLat(at));
  const { x, y, width, height } = frame.rect;
  return {
    ring: [...ring, ...ring.slice(0, 1)],
    centre: frame.toLonLat([x + width / 2, y + height / 2]),
  };
};

export default function PrintPanel({ saveBlob }: PrintPanelProps) {
  const wording = useWording();
  const { t, language, catalogue } = wording;
  const { filter, selection, view, camera } = useAtlas(
    useShallow((state) => ({
      filter: state.filter,
      selection: state.selection,
      view: state.view,
      camera: state.camera,
    })),
  );
  const sheet = useSheetOnMap();
  const [form, setForm] = useState<PrintForm>(() =>
    startForm(selection, t('print.internal'), filter.years),
  );
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [loadProblem, setLoadProblem] = useState<unknown>(null);
  const [showMap, setShowMap] = useState(false);
  const root = useRef<HTMLElement>(null);
  useMapToTheFore(useCallback(() => setShowMap(true), []));

  const load = useCallback(() => {
    setLoadProblem(null);
    loadPrintData(catalogue, view.ownBoundary).then(setLoaded, setLoadProblem);
  }, [catalogue, view.ownBoundary]);
  useEffect(load, [load]);
  useEffect(() => root.current?.querySelector('h2')?.focus(), []);
  useEffect(
    () => () => useSheetOnMap.getState().set({ outlines: [], drawingExtent: false, centre: null }),
    [],
  );

  const viewExtent = useMemo(() => {
    const map = document.querySelector('.map');
    return camera && map ? extentOfView(camera, map.clientWidth, map.clientHeight) : null;
  }, [camera]);
  const read = useMemo(
    () =>
      readForm(form, {
        catalogue,
        language,
        filter,
        selection,
        borders: view.borders,
        existingTrunk: view.existingTrunk,
        view: viewExtent,
        drawn: sheet.drawn,
        centre: sheet.centre,
      }),
    [form, catalogue, language, filter, selection, view, viewExtent, sheet.drawn, sheet.centre],
  );
  // A character that the fonts in use lack may be one of the whole fonts.
  const [wholeMissing, setWholeMissing] = useState(false);
  const lacking = useMemo(
    () => undrawable(typedIn(form), loaded?.data.typesetter ?? null),
    [form, loaded],
  );
  const isSettled = loaded?.fonts.whole === true || wholeMissing;
  const amiss = ['wrong' in read ? read.wrong : [], isSettled ? [...lacking.keys()] : []].flat();
  const [firstAmiss] = amiss;
  const amissWords = t('print.notYet', {
    fields: amiss.map((field) => t(labelOf(field))).join(t('print.listSeparator')),
  });
  const job = 'job' in read && lacking.size === 0 ? read.job : null;
  const wrong = 'wrong' in read ? read.wrong : [];
  const key = JSON.stringify(job);
  // A series is composed when it is asked for: at every change it would keep the reader waiting.
  const isSeries = job?.kind === 'atlas';
  const [series, setSeries] = useState<{ key: string; composed: Composed } | null>(null);
  const preview = useComposed(isSeries ? null : job, key, loaded?.data ?? null, t);
  const previewed =
    preview.state === 'composed'
      ? preview.result
      : preview.state === 'composing'
        ? preview.last
        : null;
  const made = series?.key === key ? series.composed : null;
  const result = isSeries ? made : previewed;
  // What is saved is of the form as it stands, never of one before it.
  const isFresh = isSeries || (preview.state === 'composed' && preview.key === key);
  const composed = result && 'document' in result ? result : null;
  // A form that is not filled in asks for nothing, so nothing of it is refused.
  const refusal = job && result && 'refusal' in result ? result.refusal : null;

  useEffect(() => {
    useSheetOnMap.getState().set({ outlines: composed ? composed.frames.map(outlineOf) : [] });
  }, [composed]);
  const lacksSome =
    lacking.size > 0 || (composed?.findings.some(({ kind }) => kind === 'no-glyph') ?? false);
  useEffect(() => {
    if (!lacksSome || !loaded || isSettled) return;
    // Without the whole fonts the characters are named all the same.
    withWholeFonts(loaded).then(setLoaded, () => setWholeMissing(true));
  }, [lacksSome, loaded, isSettled]);
  useEffect(() => {
    if (sheet.drawn) setForm((before) => ({ ...before, area: 'drawn' }));
  }, [sheet.drawn]);

  const change = (part: Partial<PrintForm>) => {
    // Another ground or kind begins in its own middle.
    if (part.area !== undefined || part.kind !== undefined) sheet.set({ centre: null });
    setForm((before) => ({ ...before, ...part }));
  };

  return (
    <>
      <aside ref={root} className="print-form" aria-label={t('print.panel')}>
        <header>
          <h2 tabIndex={-1}>{t('print.panel')}</h2>
          <div className="print-views">
            <button type="button" aria-pressed={!showMap} onClick={() => setShowMap(false)}>
              {t('print.showPreview')}
            </button>
            <button type="button" aria-pressed={showMap} onClick={() => setShowMap(true)}>
              {t('print.onMap')}
            </button>
          </div>
          <button
            type="button"
            className="close"
            aria-label={t('print.close')}
            onClick={() => sheet.set({ open: false })}
          >
            ×
          </button>
        </header>
        <div className="print-fields">
          <FormView
            form={form}
            wrong={wrong}
            undrawable={isSettled ? lacking : NOTHING_LACKING}
            filterWords={t('print.filterShown', {
              // The two sides of a sheet of changes have years of their own.
              words: filterLine(
                form.kind === 'difference' ? { ...filter, years: EVERYTHING.years } : filter,
                wording,
              ),
            })}
            onChange={change}
            onDraw={() => {
              setShowMap(true);
              sheet.set({ drawingExtent: true });
            }}
          />
          {sheet.drawingExtent && <p role="status">{t('print.drawing')}</p>}
        </div>
        <footer>
          {firstAmiss && (
            <div role="alert" className="print-unready">
              <p>{amissWords}</p>
              <button
                type="button"
                onClick={() =>
                  root.current?.querySelector<HTMLElement>(`[name="${firstAmiss}"]`)?.focus()
                }
              >
                {t('print.goToField', { field: t(labelOf(firstAmiss)) })}
              </button>
            </div>
          )}
          {refusal && (
            <div role="alert" className="print-refusal">
              <p>{refusal.message}</p>
              {refusal.scaleDenominator !== null && (
                <button
                  type="button"
                  onClick={() => change({ scale: formatScale(refusal.scaleDenominator ?? 0) })}
                >
                  {t('print.useScale', { scale: formatScale(refusal.scaleDenominator) })}
                </button>
              )}
              {!refusal.isBeyondProjection && (
                <button type="button" onClick={() => change({ poster: true })}>
                  {t('print.usePoster')}
                </button>
              )}
            </div>
          )}
          {composed && <FindingList findings={composed.findings} />}
          {loaded && (
            <Outputs
              job={refusal ? null : job}
              composed={isFresh ? composed : null}
              onSeries={isSeries ? (made) => setSeries({ key, composed: made }) : null}
              loaded={loaded}
              saveBlob={saveBlob}
            />
          )}
        </footer>
      </aside>
      {!showMap && (
        <div className="print-stage">
          {loadProblem !== null ? (
            <div role="alert">
              <p>{t('print.loadFailed', { message: outputFailureWords(t, loadProblem) })}</p>
              <button type="button" onClick={load}>
                {t('print.retry')}
              </button>
            </div>
          ) : composed && loaded ? (
            <PagePreview
              document={composed.document}
              typesetter={loaded.fonts.typesetter}
              stale={!isFresh}
            />
          ) : (
            <p role="status">
              {preview.state === 'failed'
                ? t('print.failed', { message: preview.message })
                : isSeries
                  ? t('print.atlasNoPreview')
                  : firstAmiss
                    ? amissWords
                    : refusal && isFresh
                      ? t('print.refused')
                      : t('print.composing')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
