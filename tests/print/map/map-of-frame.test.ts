import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../src/domain/extent';
import { EVERYTHING } from '../../../src/domain/filter';
import { mapContent } from '../../../src/print/map/map-of-frame';
import { MARGIN_MM } from '../../../src/print/map/planar';
import type { Layer, Mark, PathMark, ShapeMark } from '../../../src/scene/scene';
import { DRAWING_ORDER, LINE_NETWORKS } from '../../../src/symbology/symbols';
import { frameAt, inputFor, printData, REGION } from '../paper-fixtures';

const data = printData();
const A3 = frameAt(REGION, 5_500_000, { x: 10, y: 12, width: 390, height: 270 });
const ILI = frameAt([81.3, 43.9], 1_500_000);
const whole = mapContent(inputFor(data, A3));
const ili = mapContent(inputFor(data, ILI));

type Inked = PathMark | ShapeMark;
const inkedIn = (marks: readonly Mark[]): Inked[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? inkedIn(mark.marks) : mark.kind === 'text' ? [] : [mark],
  );
const inked = (layers: readonly Layer[]): Inked[] => layers.flatMap(({ marks }) => inkedIn(marks));

const ids = (features: readonly { properties: { id: string } }[]) =>
  features.map(({ properties }) => properties.id);

describe('what a frame shows of the register', () => {
  const placed = data.catalogue.features.filter(({ geometry }) => geometry !== null);

  it('is every placed feature, once: shown or outside', () => {
    for (const content of [whole, ili]) {
      const [shown, outside] = [new Set(ids(content.shown)), new Set(ids(content.outside))];
      expect(shown.size + outside.size).toBe(placed.length);
      expect(ids(placed).filter((id) => shown.has(id) === outside.has(id))).toEqual([]);
    }
  });

  it('holds every feature with a site or a vertex in the frame', () => {
    const { x, y, width, height } = ILI.rect;
    const inFrame = placed.filter(
      ({ geometry }) =>
        geometry &&
        positionsOf(geometry).some((position) => {
          const [px, py] = ILI.toPaper(position);
          return px > x && px < x + width && py > y && py < y + height;
        }),
    );
    expect(inFrame.length).toBeGreaterThan(15);
    expect(ids(ili.shown)).toEqual(expect.arrayContaining(ids(inFrame)));
  });

  it('names what goes on beyond the frame, and nothing that does not', () => {
    expect(ids(ili.cut)).toContain('economic-corridors/new-eurasian-land-bridge');
    expect(ids(ili.cut)).not.toContain('airports/yining');
    for (const { geometry, properties } of ili.shown) {
      const outside =
        geometry &&
        positionsOf(geometry).some((position) => {
          const [x, y] = ILI.toPaper(position);
          const { rect } = ILI;
          return x < rect.x || x > rect.x + rect.width || y < rect.y || y > rect.y + rect.height;
        });
      expect(ids(ili.cut).includes(properties.id), properties.id).toBe(outside);
    }
  });

  it('calls vague what is known to less than a millimetre at the scale', () => {
    for (const { properties } of ili.shown) {
      const isVague = (properties.accuracyKm ?? 0) > 1.5;
      expect(ids(ili.vague).includes(properties.id), properties.id).toBe(isVague);
    }
  });

  it('rests on the sources of what is shown and of the base map', () => {
    expect(whole.sources).toEqual(
      expect.arrayContaining(['openstreetmap-2017', 'gshhg', 'geonames', 'natural-earth']),
    );
    const known = [...data.sourceById.keys()];
    expect(whole.sources).toEqual(known.filter((id) => whole.sources.includes(id)));
    const bare = mapContent(inputFor(data, ILI, { borders: false }));
    expect(bare.sources).not.toContain('dcw-gmt');
  });

  it('draws nothing of what the filter leaves out', () => {
    const hiddenNetworks = DRAWING_ORDER.filter((network) => network !== 'railways');
    const content = mapContent(inputFor(data, A3, { filter: { ...EVERYTHING, hiddenNetworks } }));
    expect(content.shown.every(({ properties }) => properties.network === 'railways')).toBe(true);
    const layers = content.layers.map(({ id }) => id).filter((id) => id.startsWith('network-'));
    expect(layers).toEqual(['network-railways']);
  });
});

describe('the layers of a map', () => {
  it('lie bottom to top, lines of all networks under all symbols', () => {
    const order = whole.layers.map(({ id }) => id);
    expect(order.slice(0, 5)).toEqual(['ground', 'water', 'borders', 'existing', 'bands']);
    const lines = LINE_NETWORKS.map((network) => `network-${network}`);
    expect(order.slice(5, 5 + lines.length)).toEqual(lines);
    expect(order[5 + lines.length]).toBe('names');
    const points = DRAWING_ORDER.filter((network) => !LINE_NETWORKS.includes(network));
    expect(order.slice(-points.length)).toEqual(points.map((network) => `network-${network}`));
  });

  it('have names a reader of the file understands', () => {
    expect(whole.layers.map(({ name }) => name).filter((name) => /[a-z.]/.test(name))).toEqual([]);
  });

  it('keep to the frame, but for what its edge cuts', () => {
    for (const [content, { rect }] of [
      [whole, A3],
      [ili, ILI],
    ] as const) {
      const beyond = inked(content.layers).filter((mark) => {
        if (mark.kind === 'shape') return false;
        const slackMm = MARGIN_MM + 1e-6;
        return mark.lines.some((line) =>
          line.some((value, index) => {
            const [from, size] = index % 2 === 0 ? [rect.x, rect.width] : [rect.y, rect.height];
            return !(value > from - slackMm && value < from + size + slackMm);
          }),
        );
      });
      expect(beyond).toEqual([]);
      const cutToFrame = content.layers
        .filter(({ id }) => id !== 'names' && !id.startsWith('network-'))
        .flatMap(({ marks }) => marks);
      expect(cutToFrame.every((mark) => mark.kind === 'group' && mark.clip === rect)).toBe(true);
    }
  });

  it('are the same when made again', () => {
    expect(JSON.stringify(mapContent(inputFor(data, ILI)))).toBe(JSON.stringify(ili));
  });

  it('hold only greys in black and white', () => {
    const content = mapContent(inputFor(data, ILI, { ink: 'black-and-white' }));
    const colours = new Set(
      inked(content.layers).flatMap(({ fill, stroke }) =>
        [fill, stroke].flatMap((paint) => (paint ? [paint.colour] : [])),
      ),
    );
    expect(colours.size).toBeGreaterThan(8);
    expect([...colours].filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  });
});

describe('the names asked for', () => {
  const badges = ili.labels.flatMap(({ badge }) => badge ?? []);

  it('give every shown feature its number', () => {
    const numbers = inputFor(data, ILI).numbers;
    const given = new Set(badges.map(({ text }) => text));
    expect(ids(ili.shown).filter((id) => !given.has(String(numbers.get(id))))).toEqual([]);
  });

  it('lead from each number to its row, and have anchors of their own', () => {
    for (const { text, link } of badges) expect(link).toEqual({ to: `s1-row-${text}` });
    expect(new Set(badges.map(({ anchor }) => anchor)).size).toBe(badges.length);
    expect(badges.every(({ anchor }) => /^s1-mark-\d+(-\d+)?$/.test(anchor))).toBe(true);
  });

  it('are told apart by their ids, and nowhere too small to read', () => {
    for (const content of [whole, ili]) {
      const named = content.labels.map(({ id }) => id);
      expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([]);
      expect(content.labels.filter(({ sizeMm }) => sizeMm < 2)).toEqual([]);
    }
  });

  it('say of a line that claims no course that it is schematic', () => {
    for (const { properties } of ili.shown.filter(
      ({ geometry }) => geometry?.type === 'LineString',
    )) {
      const label = ili.labels.find(({ id }) => id === properties.id);
      expect(label?.text.endsWith('（示意）'), properties.id).toBe(
        properties.geometryClass === 'schematic',
      );
    }
  });

  it('put a road number only on roads that carry it from end to end', () => {
    const shields = whole.labels.filter((label) => label.shield && label.layer !== 'existing');
    expect(shields.map(({ text }) => text).toSorted()).toEqual(
      ['G0612', 'G30', 'G3012', 'G3014', 'G3018', 'G3033', 'G314', 'G7'].toSorted(),
    );
  });
});
