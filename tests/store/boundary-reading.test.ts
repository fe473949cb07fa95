import { beforeEach, describe, expect, it } from 'vitest';
import type {
  BoundaryContext,
  BoundaryReading,
  OpenBoundary,
  OwnBoundary,
  ReadingStage,
} from '../../src/domain/own-boundary/own-boundary';
import { useAtlas } from '../../src/store/atlas-store';
import {
  forgetBoundaryFile,
  readBoundaryFile,
  takeBoundary,
  useBoundaryFile,
} from '../../src/store/boundary-reading';

const boundary: OwnBoundary = {
  file: 'a.geojson',
  features: { type: 'FeatureCollection', features: [] },
  areas: 1,
  lines: 0,
  names: [],
  extent: [80, 40, 90, 45],
  notes: [],
  converted: false,
  replaces: false,
};
const context: BoundaryContext = { frame: [70, 30, 100, 50], borders: null };

/** What reads a file, and does what it is told. */
class FakeOpener {
  given = 0;
  stage: (stage: ReadingStage) => void = () => {};
  read: (reading: BoundaryReading) => void = () => {};
  asked: Parameters<OpenBoundary> | null = null;
  readonly open: OpenBoundary = (...asked) => {
    this.asked = asked;
    [, , this.stage, this.read] = asked;
    return () => {
      this.given += 1;
    };
  };
}

const file = (name: string) => new File(['{}'], name);
const turn = () => new Promise((resolve) => setTimeout(resolve));
const state = () => useBoundaryFile.getState();

async function reading(name = 'a.geojson') {
  const opener = new FakeOpener();
  readBoundaryFile(file(name), context, async () => opener.open);
  await turn();
  return opener;
}

beforeEach(() => {
  useAtlas.setState(useAtlas.getInitialState(), true);
  forgetBoundaryFile();
});

describe('a boundary file', () => {
  it('is read at once, and tells its stages', async () => {
    const opener = new FakeOpener();
    readBoundaryFile(file('a.geojson'), context, async () => opener.open);
    expect(state()).toMatchObject({ status: 'reading', file: 'a.geojson', stage: 'read' });
    await turn();
    expect(opener.asked?.[0].name).toBe('a.geojson');
    expect(opener.asked?.[1]).toBe(context);
    opener.stage('check');
    expect(state()).toMatchObject({ status: 'reading', file: 'a.geojson', stage: 'check' });
  });

  it('is drawn and gone to where nothing has to be asked', async () => {
    const opener = await reading();
    opener.read({ boundary, question: null, converted: null });
    expect(state()).toEqual({ status: 'none' });
    expect(useAtlas.getState()).toMatchObject({
      view: { ownBoundary: boundary, borders: true },
      cameraRequest: { extent: boundary.extent },
    });
  });

  it('is asked about where its datum is in doubt, and drawn when that is answered', async () => {
    const opener = await reading();
    const converted = { ...boundary, converted: true };
    const question = { likely: 'gcj02', offsetM: 500 } as const;
    opener.read({ boundary, question, converted });
    expect(state()).toEqual({
      status: 'asking',
      file: 'a.geojson',
      question,
      asWritten: boundary,
      converted,
    });
    expect(useAtlas.getState().view.ownBoundary).toBeNull();
    takeBoundary(converted);
    expect(useAtlas.getState().view.ownBoundary).toBe(converted);
    expect(state()).toEqual({ status: 'none' });
  });

  it('is drawn as written where there is a question and nothing to choose', async () => {
    const opener = await reading();
    opener.read({ boundary, question: { likely: null }, converted: null });
    expect(useAtlas.getState().view.ownBoundary).toBe(boundary);
  });

  it('is refused with the reason, and what was drawn stays', async () => {
    takeBoundary(boundary);
    const opener = await reading('b.zip');
    const problem = { kind: 'not-zip', detail: '' } as const;
    opener.read({ problem });
    expect(state()).toEqual({ status: 'refused', file: 'b.zip', problem });
    expect(useAtlas.getState().view.ownBoundary).toBe(boundary);
  });

  it('is refused where what reads it cannot be had', async () => {
    readBoundaryFile(file('a.zip'), context, () => Promise.reject(new Error('404')));
    await turn();
    const problem = { kind: 'part-missing', detail: '' };
    expect(state()).toEqual({ status: 'refused', file: 'a.zip', problem });
  });
});

describe('a boundary file that is given up', () => {
  const cancel = () => {
    const now = state();
    if (now.status === 'reading') now.cancel();
  };

  it('is heard of no more', async () => {
    const opener = await reading();
    cancel();
    expect(opener.given).toBe(1);
    opener.stage('check');
    opener.read({ boundary, question: null, converted: null });
    expect(state()).toEqual({ status: 'none' });
    expect(useAtlas.getState().view.ownBoundary).toBeNull();
  });

  it('is not begun where that happened before its reader came, nor told of', async () => {
    const opener = new FakeOpener();
    readBoundaryFile(file('a.zip'), context, async () => opener.open);
    cancel();
    await turn();
    expect(opener.asked).toBeNull();
    readBoundaryFile(file('a.zip'), context, () => Promise.reject(new Error('404')));
    cancel();
    await turn();
    expect(state()).toEqual({ status: 'none' });
  });

  it('makes room for the next one', async () => {
    const first = await reading('a.zip');
    const second = await reading('b.zip');
    expect(first.given).toBe(1);
    first.read({ boundary, question: null, converted: null });
    expect(state()).toMatchObject({ status: 'reading', file: 'b.zip' });
    expect(second.given).toBe(0);
  });
});
