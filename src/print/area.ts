/** The ground a sheet has to show. */
import type { Catalogue } from '../domain/catalogue';
import type { Extent } from '../domain/contract/regions';
import { EDITION } from '../domain/edition';
import { extentOf, unionOf } from '../domain/extent';
import { isWithin } from '../domain/region/kinds';
import type { Orientation } from './paper';
import { areaInPlane, extentRing, type PlaneArea } from './plane-area';
import type { Area } from './request';

/** Extents of the parts of the region itself; without a register of them, the opening extent. */
function partsOf({ regions }: Catalogue): readonly [Extent, ...Extent[]] {
  const [first, ...others] = regions.filter(isWithin).map(({ extent }) => extent);
  return first ? [first, ...others] : [EDITION.opening];
}

/** Room around a corridor or a site, as a share of its longer side, and at least so many degrees. */
const AROUND = { share: 0.06, leastDegrees: 0.15 };

function widened([west, south, east, north]: Extent): Extent {
  const { share, leastDegrees } = AROUND;
  const room = Math.max(leastDegrees, share * Math.max(east - west, north - south));
  return [west - room, south - room, east + room, north + room];
}

/** [west, south, east, north]; of an unknown or unplaced feature, the whole region. */
export function extentOfArea(area: Area, catalogue: Catalogue): Extent {
  const whole = unionOf(partsOf(catalogue));
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
  // The corners of an extent around all parts lie far outside them; each part's own do not.
  const extents = area.kind === 'whole' ? partsOf(catalogue) : [extentOfArea(area, catalogue)];
  const found = areaInPlane(extents.flatMap(extentRing));
  if (!found) throw new RangeError('an extent has corners');
  return found;
}

/** As the area lies. */
export function preferredOrientation(area: Area, catalogue: Catalogue): Orientation {
  const { widthM, heightM } = planeAreaOf(area, catalogue);
  return widthM >= heightM ? 'landscape' : 'portrait';
}
