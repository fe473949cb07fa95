/** Widens lines into their bands beside the page, which would stand still meanwhile. */
import type { BandGroup } from '../domain/band-groups';
import { type BandCollection, bandOf } from '../domain/bands';

export interface BandRequest {
  source: string;
  groups: BandGroup[];
}

export interface BandReply {
  source: string;
  bands: BandCollection;
}

type Band = BandCollection['features'];

/** By accuracy and course; a filter changes few groups at a time. */
const made = new Map<string, Band>();

function bandsOf(group: BandGroup): Band {
  const key = JSON.stringify(group);
  const known = made.get(key);
  if (known) return known;
  const band = bandOf(group);
  const bands = band ? [band] : [];
  made.set(key, bands);
  return bands;
}

globalThis.addEventListener('message', ({ data }: MessageEvent<BandRequest>) => {
  const reply: BandReply = {
    source: data.source,
    bands: { type: 'FeatureCollection', features: data.groups.flatMap(bandsOf) },
  };
  globalThis.postMessage(reply);
});
