/** The ground a sheet has to show. */
import type { Catalogue } from '../domain/catalogue';
import type { Extent } from '../domain/contract/regions';
import { extentOf } from '../domain/extent';
import type { Orientation } from './paper';
import { areaInPlane, extentRing, type PlaneArea } from './plane-area';
import type { Area } from './request';

/** Units of the region itself; other provinces and countries are not what 全区 means. */
const WHOLE = ['prefecture', 'direct-city'];

const unitsOf = ({ regions }: Catalogue) => regions.filter(({ kind }) => WHOLE.includes(kind));

function union(extents: readonly Extent[]): Extent {
  return [
    Math.min(...extents.map(([west]) => west)),
    Math.min(...extents.map(([, south]) => south)),
    Math.max(...extents.map(([, , east]) => east)),
    Math.max(...extents.map(([, , , north]) => north)),
  ];
}

/** Room around a corridor or a site, as a share of its longer side, and at least so many degrees. */
const AROUND = { share: 0.06, leastDegrees: 0.15 };

function widened([west, south, east, north]: Extent): Extent {
  const { share, leastDegrees } = AROUND;
  const room = Math.max(leastDegrees, share * Math.max(east - west, north - south));
  return [west - room, south - room, east + room, north + room];
}

/** [west, south, east, north]; of an unknown or unplaced thing, the whole region. */
export function extentOfArea(area: Area, catalogue: Catalogue): Extent {
  const whole = union(unitsOf(catalogue).map(({ extent }) => extent));
  switch (area.kind) {
    case 'whole':
      return whole;
    case 'region':
      return catalogue.regionById.get(area.id)?.extent ?? whole;
    case 'feature': {
      const feature = catalogue.featureById.get(area.id);
      const own = feature ? extentOf([feature]) : null;
      return own ? widened(own) : whole;
    }
    case 'extent':
      return area.extent;
  }
}

export function planeAreaOf(area: Area, catalogue: Catalogue): PlaneArea {
  // The corners of an extent around all units lie far outside them; each unit's own do not.
  const units = area.kind === 'whole' ? unitsOf(catalogue).map(({ extent }) => extent) : [];
  const extents = units.length > 0 ? units : [extentOfArea(area, catalogue)];
  const found = areaInPlane(extents.flatMap(extentRing));
  if (!found) throw new RangeError('an extent has corners');
  return found;
}

/** As the area lies. */
export function preferredOrientation(area: Area, catalogue: Catalogue): Orientation {
  const { widthM, heightM } = planeAreaOf(area, catalogue);
  return widthM >= heightM ? 'landscape' : 'portrait';
}
