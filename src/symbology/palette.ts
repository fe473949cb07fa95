/** Every colour of the map. A palette that forgets one does not compile. */
import type { ShieldKind } from '../domain/contract/edition';
import type { Network } from '../domain/contract/register';
import type { MilestoneGroup } from './names';

export interface Palette {
  sea: string;
  land: string;
  water: string;
  river: string;
  border: string;
  provinceBorder: string;
  /** A boundary that the user loaded; darker than the map's own borders beside it. */
  ownBoundary: string;
  /** Area of a chosen region. */
  region: string;
  regionLabel: string;
  town: string;
  townLabel: string;
  countryLabel: string;
  waterLabel: string;
  label: string;
  halo: string;
  selection: string;
  hover: string;
  /** Outline around what only one of two compared maps shows. */
  distinct: string;
  stack: string;
  stackText: string;
  /** Hypsometric tints from the lowest land up: below 500 m, then from each height in metres. */
  relief: readonly { fromM: number; colour: string }[];
  physicalLabel: string;
  trunkRail: string;
  trunkRoad: string;
  trunkLabel: string;
  band: string;
  works: string;
  /** Inside the double line of an expressway. */
  roadCore: string;
  /** Road number shields, in the colours of the signs beside the road. */
  shields: Record<ShieldKind, { fill: string; edge: string; text: string }>;
  casing: Record<MilestoneGroup, string>;
  /** One hue per network: the set of Okabe and Ito, darkened for contrast with the land colour. */
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
  ownBoundary: '#5b3a1e',
  region: '#5566cc',
  regionLabel: '#3f4c86',
  town: '#5a554c',
  townLabel: '#57524a',
  countryLabel: '#938a7c',
  waterLabel: '#40708c',
  label: '#1f2328',
  halo: '#fffdf8',
  selection: '#ffd400',
  hover: '#ffe98a',
  distinct: '#5fcf84',
  stack: '#23303b',
  stackText: '#ffffff',
  relief: [
    { fromM: 500, colour: '#f4f1e6' },
    { fromM: 1000, colour: '#f0ebdb' },
    { fromM: 1500, colour: '#eae3cf' },
    { fromM: 2000, colour: '#e3dac3' },
    { fromM: 3000, colour: '#dbd0b9' },
    { fromM: 4000, colour: '#d5cbb9' },
    { fromM: 5000, colour: '#e4dfd6' },
  ],
  physicalLabel: '#9c8f78',
  trunkRail: '#8f8b84',
  trunkRoad: '#bdb5a6',
  trunkLabel: '#6f6a60',
  band: '#5f5a50',
  works: '#1f2328',
  roadCore: '#ffd9a0',
  shields: {
    expressway: { fill: '#00734a', edge: '#ffffff', text: '#ffffff' },
    'national-road': { fill: '#b3261e', edge: '#ffffff', text: '#ffffff' },
    other: { fill: '#ffffff', edge: '#57524a', text: '#1f2328' },
  },
  casing: {
    preparation: '#ffffff',
    construction: '#b5ae9f',
    completion: '#1f2328',
    service: '#4d8476',
  },
  network: NETWORK,
  networkLabel: {
    ...NETWORK,
    highways: '#8a3500',
    'economic-corridors': '#6b5700',
    'air-routes': '#1d6796',
  },
};

/** Ink on white paper: no tints under text, water and borders a step darker. */
export const PRINT: Palette = {
  ...SCREEN,
  sea: '#eaf1f5',
  land: '#ffffff',
  water: '#d3e5ef',
  river: '#8fb6cc',
  border: '#6f675c',
  provinceBorder: '#9b9082',
  halo: '#ffffff',
  relief: SCREEN.relief.map(({ fromM }, index) => ({
    fromM,
    colour:
      ['#fbfaf6', '#f7f5ee', '#f2eee4', '#ece7da', '#e5dece', '#ded7c8', '#ebe7df'][index] ??
      '#ffffff',
  })),
};

/**
 * For printers and copiers without colour. Networks differ by shape, dash and mark; the greys only keep
 * thin lines apart from their casing.
 */
export const BLACK_AND_WHITE: Palette = {
  sea: '#ececec',
  land: '#ffffff',
  water: '#dadada',
  river: '#9c9c9c',
  border: '#5c5c5c',
  provinceBorder: '#8a8a8a',
  ownBoundary: '#2e2e2e',
  region: '#7a7a7a',
  regionLabel: '#3c3c3c',
  town: '#4c4c4c',
  townLabel: '#3c3c3c',
  countryLabel: '#787878',
  waterLabel: '#565656',
  label: '#141414',
  halo: '#ffffff',
  selection: '#c8c8c8',
  hover: '#dedede',
  distinct: '#b4b4b4',
  stack: '#242424',
  stackText: '#ffffff',
  relief: PRINT.relief.map(({ fromM }, index) => ({
    fromM,
    colour:
      ['#fcfcfc', '#f9f9f9', '#f5f5f5', '#f0f0f0', '#eaeaea', '#e5e5e5', '#efefef'][index] ??
      '#ffffff',
  })),
  physicalLabel: '#808080',
  trunkRail: '#8c8c8c',
  trunkRoad: '#bcbcbc',
  trunkLabel: '#666666',
  band: '#585858',
  works: '#000000',
  roadCore: '#ffffff',
  shields: {
    expressway: { fill: '#ffffff', edge: '#000000', text: '#000000' },
    'national-road': { fill: '#ffffff', edge: '#000000', text: '#000000' },
    other: { fill: '#ffffff', edge: '#6c6c6c', text: '#000000' },
  },
  casing: {
    preparation: '#ffffff',
    construction: '#bababa',
    completion: '#1c1c1c',
    service: '#808080',
  },
  network: {
    highways: '#303030',
    railways: '#000000',
    airports: '#1c1c1c',
    'ports-of-entry': '#1c1c1c',
    'fibre-routes': '#565656',
    'logistics-corridors': '#6a6a6a',
    'economic-corridors': '#8c8c8c',
    'energy-lines': '#383838',
    hubs: '#2c2c2c',
    zones: '#444444',
    facilities: '#505050',
    'air-routes': '#5e5e5e',
    'tourism-routes': '#464646',
  },
  networkLabel: {
    highways: '#202020',
    railways: '#000000',
    airports: '#1c1c1c',
    'ports-of-entry': '#1c1c1c',
    'fibre-routes': '#3c3c3c',
    'logistics-corridors': '#464646',
    'economic-corridors': '#565656',
    'energy-lines': '#282828',
    hubs: '#202020',
    zones: '#303030',
    facilities: '#383838',
    'air-routes': '#484848',
    'tourism-routes': '#343434',
  },
};
