/** Hands values to the map's owner and shows why there is no map where there is none. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { type Ground, loadDetail } from '../data/basemap';
import { useLoaded } from '../data/use-loaded';
import type { Catalogue } from '../domain/catalogue';
import type { Extent } from '../domain/contract/regions';
import type { AtlasFeature } from '../domain/contract/register';
import { type Decision, decisionOf } from '../domain/decision';
import { nameIn } from '../i18n/language';
import { lazyPart } from '../parts/lazy-part';
import { loadPart } from '../parts/load-part';
import { PartMessage } from '../parts/PartMessage';
import { useAtlas } from '../store/atlas-store';
import { regionsLookedAt } from '../store/regions-looked-at';
import { selectionOf } from '../store/selection';
import { useSheetOnMap } from '../store/sheet-store';
import { AtlasMap } from './atlas-map';
import type { Padding } from './drawing';
import { joinedCamera } from './joined-cameras';
import { NOTHING_DRAWN } from './marks';
import type { PointerListener } from './RegionReadout';
import './map.css';

const RegionReadout = lazyPart(() => import('./RegionReadout'), { silent: true });
const MeasureReadout = lazyPart(() => import('./MeasureReadout'), { silent: true });

export interface MapViewProps {
  catalogue: Catalogue;
  /** Names this map to those who cannot see it: what it shows. */
  label: string;
  /** Which of two filters this map shows. */
  side: 'a' | 'b';
  decision: Decision;
  /** What this one of two compared maps alone shows. */
  distinct: readonly AtlasFeature[];
  ground: Ground | null;
  start: Extent;
  /** Space that panels take from the map. */
  padding: Padding;
  /** There is no map: 'webgl' where the browser cannot draw one, or what went wrong. */
  onFailure(failure: unknown): void;
}

function hasWebGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

export function MapView({
  catalogue,
  label,
  side,
  decision,
  distinct,
  ground,
  start,
  padding,
  onFailure,
}: MapViewProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [contextLost, setContextLost] = useState(false);
  const [trouble, setTrouble] = useState<{ failure: unknown; again(): void } | null>(null);
  const [pictured, setPictured] = useState(false);
  const detail = useLoaded(pictured ? loadDetail : null);
  const { language, view, rulerPath, unmatched, selection, hovered, cameraRequest, overlay } =
    useAtlas(
      useShallow((state) => ({
        language: state.language,
        view: state.view,
        rulerPath: state.rulerPath,
        unmatched: state.unmatched,
        selection: state.selection,
        hovered: state.hovered,
        cameraRequest: state.cameraRequest,
        overlay: state.overlay,
      })),
    );
  const { select, hover, point, setCamera } = useAtlas.getState();
  // A map that opens beside another looks where that one looks, not where the map was asked to look before.
  const [answered] = useState(() => (joinedCamera() ? cameraRequest : null));
  const heard = useRef<PointerListener | null>(null);
  const paddingNow = useRef(padding);
  paddingNow.current = padding;

  // The map is made once; everything it shows comes through the effects below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    if (!hasWebGl2()) {
      onFailure('webgl');
      return;
    }
    let removed = false;
    let made: AtlasMap | null = null;
    AtlasMap.create(element, language, start, catalogue.attributions, {
      onChoose: (ids) => select(selectionOf(ids)),
      onMeasure: (position) => {
        const { rulerPath, setRulerPath } = useAtlas.getState();
        if (rulerPath) setRulerPath([...rulerPath, position]);
      },
      onHover: hover,
      onPoint: (position) => {
        heard.current?.(position);
        if (useAtlas.getState().dock === 'profile') point(position);
      },
      onPointChosen: (position) => select({ kind: 'point', position }),
      onCamera: setCamera,
      onSheetMoved: (centre) => useSheetOnMap.getState().set({ centre }),
      onSheetDrawn: (drawn) =>
        useSheetOnMap.getState().set({ drawn, drawingExtent: false, centre: null }),
      onContext: setContextLost,
      onTrouble: (failure, again) =>
        setTrouble({
          failure,
          again: () => {
            setTrouble(null);
            again();
          },
        }),
      onFirstPicture: () => setPictured(true),
    }).then((atlas) => {
      if (removed) atlas.remove();
      else {
        made = atlas;
        setMap(atlas);
      }
    }, onFailure);
    return () => {
      removed = true;
      made?.remove();
    };
  }, []);

  const selected = useMemo(() => {
    const ids =
      selection.kind === 'clause'
        ? (catalogue.clauseById.get(selection.id)?.featureIds ?? [])
        : selection.kind === 'feature'
          ? [selection.id]
          : [];
    return ids.flatMap((id) => catalogue.featureById.get(id) ?? []);
  }, [catalogue, selection]);

  // The map hears of a filter before the panels do: its worker is busy while they are written.
  useEffect(
    () =>
      useAtlas.subscribe((state) => {
        const decided = side === 'a' ? state.filter : state.comparison?.filter;
        if (decided) map?.decide(decisionOf(catalogue, decided));
      }),
    [map, catalogue, side],
  );

  useEffect(() => {
    map?.show({
      features: catalogue.features,
      decision,
      unmatched,
      selected,
      distinct,
      hovered: hovered ? (catalogue.featureById.get(hovered) ?? null) : null,
      language,
    });
  }, [map, catalogue, decision, unmatched, selected, distinct, hovered, language]);

  useEffect(() => {
    if (map && ground) map.showGround(ground);
  }, [map, ground]);

  useEffect(() => {
    if (map && detail) map.showDetail(detail);
  }, [map, detail]);

  // What takes the focus is the canvas, which the map makes itself.
  useEffect(() => {
    if (map)
      map.describe(label, t('map.keys'), {
        in: t('map.zoomIn'),
        out: t('map.zoomOut'),
        rights: t('map.rights'),
      });
  }, [map, label, t]);

  useEffect(() => {
    map?.setLook(view);
  }, [map, view]);

  const regionIds = useAtlas(useShallow((state) => regionsLookedAt(state, side)));
  const { ownBoundary } = view;
  useEffect(() => {
    if (!map || !pictured) return;
    let left = false;
    const regions = regionIds.flatMap((id) => catalogue.regionById.get(id) ?? []);
    const nothing = { areas: NOTHING_DRAWN, names: NOTHING_DRAWN };
    const drawn =
      regions.length === 0
        ? Promise.resolve(nothing)
        : loadPart(() => import('./region-areas')).then(({ regionAreas }) =>
            regionAreas(regions, ownBoundary?.features ?? null, (region, sketch) =>
              sketch
                ? t('map.sketchOf', { region: nameIn(region, language) })
                : nameIn(region, language),
            ),
          );
    // The areas are an aid: without them the map is as it was.
    void drawn.then(
      (areas) => {
        if (!left) map.showRegions(areas);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [map, pictured, catalogue, regionIds, ownBoundary, language, t]);

  const { outlines, drawingExtent } = useSheetOnMap();
  useEffect(() => {
    void map?.showSheet(outlines, t('map.sheet'), drawingExtent);
  }, [map, outlines, drawingExtent, t]);

  useEffect(() => {
    map?.showRuler(rulerPath);
  }, [map, rulerPath]);

  useEffect(() => {
    map?.showOverlay(
      selection.kind === 'point' && !overlay.marker
        ? { ...overlay, marker: selection.position }
        : overlay,
    );
  }, [map, overlay, selection]);

  useEffect(() => {
    if (map && cameraRequest && cameraRequest !== answered) {
      map.showRequested(cameraRequest, paddingNow.current);
    }
  }, [map, cameraRequest, answered]);

  useEffect(() => {
    const element = container.current;
    if (!map || !element) return;
    const observer = new ResizeObserver(() => map.resize());
    observer.observe(element);
    return () => observer.disconnect();
  }, [map]);

  return (
    <>
      <div ref={container} className="map" data-ready={map !== null} />
      {rulerPath && <MeasureReadout />}
      {pictured && <RegionReadout heard={heard} />}
      {trouble && <PartMessage failure={trouble.failure} onAgain={trouble.again} />}
      {contextLost && (
        <p className="map-message" role="alert">
          {t('map.contextLost')}
        </p>
      )}
    </>
  );
}
