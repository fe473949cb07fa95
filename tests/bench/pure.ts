/**
 * What a planner waits for without the map: a search, a change of filter with all its
 * counts, a corridor's profile. Each beside the usual way of doing it, in the same run.
 */
import { nearestPointOnLine, point } from '@turf/turf';
import Fuse from 'fuse.js';

import { MILESTONES, NETWORKS, STRENGTHS, WORKS } from '../../src/domain/contract/register';
import { countFacets } from '../../src/domain/counts';
import { EVERYTHING, type Filter, PLACEMENTS } from '../../src/domain/filter';
import { featureMatches } from '../../src/domain/match';
import { profileInput } from '../../src/domain/profile/input';
import { profileOf } from '../../src/domain/profile/profile';
import { searchIndex } from '../../src/domain/search/entries';
import { search } from '../../src/domain/search/search';
import { generatedCatalogue, readGenerated } from '../generated';

const ROUNDS = 15;
const WARM_UP = 3;

export interface Timing {
  measure: string;
  oursMs: number;
  peer: string;
  peerMs: number;
}

/** Median milliseconds of one call. */
function time(act: () => unknown): number {
  for (let round = 0; round < WARM_UP; round++) act();
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    act();
    return performance.now() - from;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

const QUERIES = [
  'hqlf',
  'hongqilafu',
  '喀什',
  'G30',
  'airport',
  '陆港',
  'u',
  '16',
  '和田喀什',
  '乌鲁木齐高铁',
  'Kashgar-Hotan',
  'airport Kashgar',
  '喀什市',
  '无此地名也无此路',
];

function timeSearch(): Timing {
  const index = searchIndex(generatedCatalogue(), {
    existing: readGenerated('existing-trunk.geojson').features,
    places: readGenerated('places.json'),
    pinyin: readGenerated('pinyin.json'),
    aliases: readGenerated('aliases.json'),
  });
  const fuse = new Fuse(index.entries, {
    keys: ['chinese', 'words', 'codes', 'names.syllables', 'lines.text'],
    ignoreLocation: true,
  });
  return {
    measure: `slowest of ${QUERIES.length} searches, whole register`,
    oursMs: Math.max(...QUERIES.map((query) => time(() => search(index, query)))),
    peer: 'fuse.js on the same entries',
    peerMs: Math.max(...QUERIES.map((query) => time(() => fuse.search(query)))),
  };
}

function timeFacets(): Timing {
  const { features, agencies, regions } = generatedCatalogue();
  const filter: Filter = {
    ...EVERYTHING,
    years: { range: { from: 2018, to: 2019 }, undated: true },
    milestones: ['start', 'complete', 'advance'],
  };
  const alternatives: Partial<Filter>[] = [
    ...[2017, 2018, 2019, 2020].map((year) => ({
      years: { range: { from: year, to: year }, undated: false },
    })),
    { years: { range: null, undated: true } },
    ...MILESTONES.map((one) => ({ milestones: [one] })),
    ...STRENGTHS.map((one) => ({ strengths: [one] })),
    ...WORKS.map((one) => ({ works: [one] })),
    ...agencies.map(({ id }) => ({ agencies: [id] })),
    ...NETWORKS.map((one) => ({ hiddenNetworks: NETWORKS.filter((other) => other !== one) })),
    ...regions.map(({ id }) => ({ regions: [id] })),
    ...PLACEMENTS.map((one) => ({ geometryClasses: [one] })),
  ];
  return {
    measure: 'facet change with all counts',
    oursMs: time(() => countFacets(features, filter)),
    peer: 'filtering once for each value',
    peerMs: time(() =>
      alternatives.map(
        (other) => features.filter((one) => featureMatches(one, { ...filter, ...other })).length,
      ),
    ),
  };
}

function timeProfile(): Timing {
  const { features, featureById } = generatedCatalogue();
  const existing = readGenerated('existing-trunk.geojson').features;
  const places = readGenerated('places.json');
  const input = profileInput(features, existing, places);
  const feature = featureById.get('highways/hongshanzui-ruoqiang');
  const line = input.lines.find(({ id }) => id === feature?.properties.id);
  if (!feature || !line || feature.geometry?.type !== 'LineString') {
    throw new Error('the longest highway is not in the register as one line');
  }
  const { geometry, properties } = feature;
  return {
    measure: 'profile of the longest highway',
    oursMs: time(() => profileOf(line, properties, 0, input)),
    peer: 'turf: nearest point of the line for each place alone',
    peerMs: time(() =>
      places.map(({ lon, lat }) => nearestPointOnLine(geometry, point([lon, lat])).properties),
    ),
  };
}

export const timePure = (): Timing[] => [timeSearch(), timeFacets(), timeProfile()];
