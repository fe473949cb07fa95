import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import { LineDrawing } from '../../src/map/line-drawing';
import { generatedCatalogue } from '../generated';

const { features, clauses } = generatedCatalogue();
const of2018 = { ...EVERYTHING, years: { range: { from: 2018, to: 2018 }, undated: false } };
const everything = decide({ features, clauses }, EVERYTHING);
const in2018 = decide({ features, clauses }, of2018);

function drawn() {
  const filled: string[] = [];
  const states = new Map<string, { shade: string }>();
  let handed = 0;
  const lines = new LineDrawing({
    onBandsFailed: () => {},
    fill: (source) => filled.push(source),
    setState: (source, id, state) => {
      handed++;
      states.set(`${source} ${id}`, state);
    },
  });
  lines.setFeatures(features);
  const handedBy = (act: () => void): number => {
    const before = handed;
    act();
    return handed - before;
  };
  return { lines, filled, states, handedBy };
}

const all = { features, decision: everything, unmatched: 'dim' } as const;
const some = { features, decision: in2018, unmatched: 'dim' } as const;

describe('lines on the map', () => {
  it('shade by state alone, names with their lines; what needs tiles comes after', () => {
    const { lines, filled, states } = drawn();
    lines.shade(all);
    lines.layOut();
    filled.length = 0;
    lines.shade(some);
    expect(filled).toEqual([]);
    const named = [...states].filter(([key]) => key.startsWith('line-labels '));
    expect(named.length).toBeGreaterThan(0);
    for (const [key, { shade }] of named) {
      expect(shade).toBe(in2018.featureIds.has(key.replace('line-labels ', '')) ? 'full' : 'dim');
    }
    lines.layOut();
    // Dimmed lines keep their lanes, and so signs their places.
    expect(filled).toEqual(['line-labels', 'line-names']);
  });

  it('hand over only the states that are new', () => {
    const { lines, handedBy } = drawn();
    const first = handedBy(() => lines.shade(all));
    expect(first).toBeGreaterThan(0);
    expect(handedBy(() => lines.shade(all))).toBe(0);
    expect(handedBy(() => lines.shade(some))).toBeLessThan(first);
    expect(handedBy(() => lines.shadeAgain())).toBe(first);
  });

  it('are gone where their network is off, whatever happens to what else is outside the filter', () => {
    const networks = [...new Set(features.map(({ properties }) => properties.network))];
    const offs = [['highways'], ['railways', 'fibre-routes'], networks] as const;
    for (const hiddenNetworks of offs) {
      const { lines, states } = drawn();
      lines.shade(all);
      const decision = decide({ features, clauses }, { ...of2018, hiddenNetworks });
      lines.shade({ ...all, decision });
      for (const { properties } of features) {
        const state = states.get(`line-labels ${properties.id}`);
        if (!state) continue;
        const off = (hiddenNetworks as readonly string[]).includes(properties.network);
        const expected = off ? 'none' : decision.featureIds.has(properties.id) ? 'full' : 'dim';
        expect(state.shade, properties.id).toBe(expected);
      }
    }
  });

  it('tell whether any line moved: hidden company gives up its lane, dimmed does not', () => {
    const { lines } = drawn();
    lines.shade(all);
    expect(lines.shade(some)).toBe(false);
    expect(lines.shade({ ...some, unmatched: 'hide' })).toBe(true);
  });
});
