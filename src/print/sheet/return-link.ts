/** The address that shows on screen what a sheet shows: filter, ground and what it is about. */
import { zoomOf } from '../../domain/zoom';
import type { Selection } from '../../store/selection';
import { AT_START, writeSharedView } from '../../store/url/shared-view';
import type { MapFrame } from '../map-frame';
import type { PrintRequest } from '../request';

/** A window of this size shows the whole frame, CSS pixels. */
const WINDOW = { width: 900, height: 700 };

function selectionOf({ area, clause }: PrintRequest): Selection {
  if (clause !== null) return { kind: 'clause', id: clause };
  return area.kind === 'region' || area.kind === 'feature'
    ? { kind: area.kind, id: area.id }
    : { kind: 'none' };
}

/** Null where the address of the application is not known. */
export function returnLink(request: PrintRequest, frame: MapFrame): string | null {
  if (request.baseUrl === null) return null;
  const { rect, scaleDenominator } = frame;
  const [lon, lat] = frame.toLonLat([rect.x + rect.width / 2, rect.y + rect.height / 2]);
  const metresPerMm = scaleDenominator / 1000;
  const zoom = zoomOf(
    Math.max(
      (rect.width * metresPerMm) / WINDOW.width,
      (rect.height * metresPerMm) / WINDOW.height,
    ),
  );
  const query = writeSharedView({
    ...AT_START,
    language: request.language,
    filter: request.filter,
    selection: selectionOf(request),
    unmatched: 'hide',
    view: { projection: 'conic', borders: request.borders, existingTrunk: request.existingTrunk },
    camera: { lon, lat, zoom },
  });
  return new URL(query, request.baseUrl).href;
}
