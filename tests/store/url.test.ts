import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter';
import { knownIn } from '../../src/store/url/known';
import { AT_START, readSharedView, writeSharedView } from '../../src/store/url/shared-view';
import { generatedCatalogue } from '../generated';

const catalogue = generatedCatalogue();
const known = knownIn(catalogue);
const read = (query: string) => readSharedView(query, known);

describe('the address of a view', () => {
  it('is empty where all is as at the start', () => {
    expect(writeSharedView(AT_START)).toBe('');
    expect(read('')).toEqual({ shared: AT_START, dropped: [] });
  });

  it('still reads addresses written by earlier versions', () => {
    // Never change these: they stand in mails and minutes.
    const { shared, dropped } = read(
      '?y=2018-2019u&m=complete,open&s=ensure&w=new&ag=transport-department&as=lead&off=hubs,zones' +
        '&r=kashgar,none&g=schematic,unplaced&vs=b&b.y=2020&b.m=start&sel=f:highways/kashgar-khunjerab' +
        '&tab=tasks&dock=ledger&rest=hide&proj=mercator&borders=0&trunk=0&lang=en&at=85.123,42.5,5.25',
    );
    expect(dropped).toEqual([]);
    expect(shared).toEqual({
      language: 'en',
      filter: {
        years: { range: { from: 2018, to: 2019 }, undated: true },
        milestones: ['complete', 'open'],
        strengths: ['ensure'],
        works: ['new'],
        agencies: ['transport-department'],
        agencyRole: 'lead',
        hiddenNetworks: ['hubs', 'zones'],
        regions: ['kashgar', 'none'],
        geometryClasses: ['schematic', 'unplaced'],
      },
      comparison: {
        editing: 'b',
        filter: {
          ...EVERYTHING,
          years: { range: { from: 2020, to: 2020 }, undated: false },
          milestones: ['start'],
        },
      },
      unmatched: 'hide',
      selection: { kind: 'feature', id: 'highways/kashgar-khunjerab' },
      camera: { lon: 85.123, lat: 42.5, zoom: 5.25 },
      tab: 'tasks',
      dock: 'ledger',
      view: { projection: 'mercator', borders: false, existingTrunk: false },
    });
    expect(read('?sel=c:一(一)').shared.selection).toEqual({ kind: 'clause', id: '一(一)' });
    expect(read('?sel=p:75.99,39.47,kashgar').shared.selection).toEqual({
      kind: 'point',
      position: [75.99, 39.47],
      place: 'kashgar',
    });
  });

  it('drops what it does not know, names it, and keeps the rest', () => {
    const { shared, dropped } = read(
      '?y=2018&m=complete,finished&r=atlantis&sel=f:highways/none&at=85,x,5&y2=1&proj=flat&vs=c',
    );
    expect(dropped.toSorted()).toEqual(
      [
        'm=finished',
        'r=atlantis',
        'sel=f:highways/none',
        'at=85,x,5',
        'y2=1',
        'proj=flat',
        'vs=c',
      ].toSorted(),
    );
    expect(shared).toEqual({
      ...AT_START,
      filter: {
        ...EVERYTHING,
        years: { range: { from: 2018, to: 2018 }, undated: false },
        milestones: ['complete'],
      },
    });
  });
});
