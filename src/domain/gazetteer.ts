/** The gazetteer's places as the generated file holds them. */
export interface GazetteerPlace {
  id: string;
  nameZh: string;
  nameEn: string;
  lon: number;
  lat: number;
  kind: string;
  /** Towns: 1 regional capital … 5 village or junction. */
  rank?: number;
  region: string;
  accuracyKm: number;
}

/** What is on the way and is nothing else: airports, gates and sites are features of their own. */
const ON_THE_WAY = ['city', 'town', 'pass', 'junction', 'station'];

export const isOnTheWay = ({ kind }: GazetteerPlace): boolean => ON_THE_WAY.includes(kind);
