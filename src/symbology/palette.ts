/** Every colour of the map. A palette that forgets one does not compile. */
import type { Network } from '../domain/contract';

export interface Palette {
  sea: string;
  land: string;
  water: string;
  river: string;
  border: string;
  provinceBorder: string;
  town: string;
  townLabel: string;
  countryLabel: string;
  waterLabel: string;
  label: string;
  halo: string;
  selection: string;
  hover: string;
  stack: string;
  stackText: string;
  /** One hue a network, Okabe and Ito's set darkened to hold against the land colour. */
  network: Record<Network, string>;
  /** Text in a network's colour, dark enough to read on land. */
  networkLabel: Record<Network, string>;
}

const NETWORK = {
  highways: '#c14a00',
  railways: '#1d1d1d',
  airports: '#005a8f',
  'ports-of-entry': '#a8323a',
  'fibre-routes': '#0072b2',
  'logistics-corridors': '#00795a',
  'economic-corridors': '#c9a400',
  'energy-lines': '#a6327f',
  hubs: '#3a3a3a',
  zones: '#6b4ba1',
  facilities: '#1b6e6e',
  'air-routes': '#3b8fc4',
  'tourism-routes': '#7a5c1e',
} as const satisfies Record<Network, string>;

export const SCREEN: Palette = {
  sea: '#dfe9ee',
  land: '#f7f5ef',
  water: '#c5dbe8',
  river: '#a9c8da',
  border: '#8d8478',
  provinceBorder: '#b3a898',
  town: '#5a554c',
  townLabel: '#57524a',
  countryLabel: '#938a7c',
  waterLabel: '#4d7d99',
  label: '#1f2328',
  halo: '#fffdf8',
  selection: '#ffd400',
  hover: '#ffe98a',
  stack: '#23303b',
  stackText: '#ffffff',
  network: NETWORK,
  networkLabel: {
    ...NETWORK,
    highways: '#8a3500',
    'economic-corridors': '#6b5700',
    'air-routes': '#1d6796',
  },
};
