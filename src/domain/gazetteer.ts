/** Which places of the gazetteer a course passes. */
import type { GazetteerPlace, PlaceKind } from './contract/places';

/**
 * Kinds of places that a course can pass. Airports, gates and other sites are not among them, since they
 * are features of their own.
 */
const ON_THE_WAY: readonly PlaceKind[] = ['city', 'town', 'pass', 'junction', 'station'];

export const isOnTheWay = ({ kind }: GazetteerPlace): boolean => ON_THE_WAY.includes(kind);
