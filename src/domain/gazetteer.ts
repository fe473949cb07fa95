/** Which places of the gazetteer a course passes. */
import type { GazetteerPlace, PlaceKind } from './contract/places';

/** What is on the way and is nothing else: airports, gates and sites are features of their own. */
const ON_THE_WAY: readonly PlaceKind[] = ['city', 'town', 'pass', 'junction', 'station'];

export const isOnTheWay = ({ kind }: GazetteerPlace): boolean => ON_THE_WAY.includes(kind);
