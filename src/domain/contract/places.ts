/** places.json: the gazetteer. */

/** A place as features and the map refer to it. */
export interface PlaceName {
  id: string;
  nameZh: string;
  nameEn: string;
}

export type PlaceKind =
  | 'city'
  | 'town'
  | 'airport'
  | 'port-gate'
  | 'port-inspection'
  | 'port-rail'
  | 'station'
  | 'pass'
  | 'junction'
  | 'harbour'
  | 'converter-station'
  | 'gas-station'
  | 'gas-field'
  | 'building'
  | 'site';

/** A named place, as labels, search and distances need it. */
export interface GazetteerPlace {
  id: string;
  nameZh: string;
  nameEn: string;
  lon: number;
  lat: number;
  kind: PlaceKind;
  /** Towns: 1 regional capital … 5 village or junction. */
  rank?: number;
  region: string;
  accuracyKm: number;
}
