import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter';
import { FEATURE_TABLE } from '../../src/domain/ledger/feature-table';
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
      featureTable: FEATURE_TABLE,
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

  it('drops values of another form, whole', () => {
    for (const parameter of [
      'at=85,42',
      'at=85,42,',
      'at=85,42,5,6',
      'at=85,42,Infinity',
      'at=85,42,x',
      'as=boss',
      'sel=p:75',
      'sel=p:75,',
      'sel=p:,39',
      'sel=p:181,39',
      'sel=p:75,91',
      'sel=p:75,39x',
      'sel=f:',
      'sel=x:1',
      'sel=ff:highways/kashgar-khunjerab',
      'sel=highways/kashgar-khunjerab',
      'sel=c:none',
      'sel=r:none',
      'sel=s:highways/kashgar-khunjerab,none',
      'y=2018-2017',
      'y=18',
      'y=2018x',
      'y=1999',
      'y=2018-2999',
      'tab=none',
      'dock=none',
      'sort=none',
      'sort=--number',
      'cols=none',
      'rest=none',
      'borders=1',
      'trunk=no',
      'lang=fr',
      'b.q=1',
    ]) {
      expect(read(`?${parameter}`), parameter).toEqual({ shared: AT_START, dropped: [parameter] });
    }
  });

  it('reads how the table of features is arranged, and keeps the columns that are known', () => {
    const { shared, dropped } = read('?dock=features&sort=-length&cols=length,width,tasks');
    expect(shared.dock).toBe('features');
    expect(shared.featureTable).toEqual({
      order: { column: 'length', descending: true },
      columns: ['length', 'tasks'],
    });
    expect(dropped).toEqual(['cols=width']);
    expect(read('?cols=0').shared.featureTable).toEqual({ ...FEATURE_TABLE, columns: [] });
  });

  it('reads a spot at the edge of the world, with its place or without', () => {
    expect(read('?sel=p:-180,90').shared.selection).toEqual({
      kind: 'point',
      position: [-180, 90],
    });
    expect(read('?sel=p:180,-90,a').shared.selection).toEqual({
      kind: 'point',
      position: [180, -90],
      place: 'a',
    });
  });

  it('reads several things, and the parameters of a second filter, by their own keys', () => {
    const [a = '', b = ''] = catalogue.features.map(({ properties }) => properties.id);
    expect(read(`?sel=s:${a},${b}`).shared.selection).toEqual({ kind: 'several', ids: [a, b] });
    const second = { ...EVERYTHING, strengths: ['ensure'], agencyRole: 'lead' };
    const { shared, dropped } = read('?vs=a&b.s=ensure&b.as=lead');
    expect(dropped).toEqual([]);
    expect(shared.comparison).toEqual({ editing: 'a', filter: second });
    expect(shared.filter).toEqual(EVERYTHING);
  });

  it('rounds places and cameras to what can be told apart', () => {
    expect(
      decodeURIComponent(
        writeSharedView({
          ...AT_START,
          selection: { kind: 'point', position: [75.987654, 39.123456] },
          camera: { lon: 85.123456, lat: 42.98765, zoom: 5.4321 },
        }),
      ),
    ).toBe('?sel=p:75.9877,39.1235&at=85.123,42.988,5.43');
  });
});
