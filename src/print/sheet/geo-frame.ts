/** A map frame as a reader of geospatial PDF finds it. */

import type { GeoFrame, Point } from '../../scene/scene';
import type { MapFrame } from '../map-frame';
import { REGIONAL_WKT } from './crs-wkt';

export function geoFrameOf(frame: MapFrame, name: string): GeoFrame {
  const { x, y, width, height } = frame.rect;
  const corners: Point[] = [
    [x, y + height],
    [x, y],
    [x + width, y],
    [x + width, y + height],
  ];
  return {
    name,
    frame: frame.rect,
    wkt: REGIONAL_WKT,
    controls: corners.map((at) => ({ at, lonLat: frame.toLonLat(at) })),
  };
}
