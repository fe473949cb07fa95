import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { NETWORKS, type Network } from '../../src/domain/contract/register';
import { BLACK_AND_WHITE, type Palette, PRINT, SCREEN } from '../../src/symbology/palette';
import { LINE_NETWORKS, SYMBOLS } from '../../src/symbology/symbols';

const apart = differenceCiede2000();
const eyes: [string, (colour: Color) => Color][] = [
  ['full colour vision', (colour) => colour],
  ['protanopia', (colour) => filterDeficiencyProt(1)(colour)],
  ['deuteranopia', (colour) => filterDeficiencyDeuter(1)(colour)],
  ['tritanopia', (colour) => filterDeficiencyTrit(1)(colour)],
];
function read(colour: string): Color {
  const parsed = parse(colour);
  if (!parsed) throw new Error(`${colour} is no colour`);
  return parsed;
}

const palettes: [string, Palette][] = [
  ['screen', SCREEN],
  ['print', PRINT],
  ['black and white', BLACK_AND_WHITE],
];

/** Differences between networks other than colour: a core, a mark, the width class. */
function shapeOf(network: Network): string {
  const symbol = SYMBOLS[network];
  if (symbol.kind === 'point') return `point ${symbol.icon}`;
  const core = symbol.core ? (symbol.core.dashMm ? 'ladder' : 'double') : 'plain';
  return `line ${core} ${symbol.mark?.icon ?? 'no mark'}`;
}

describe.each(palettes)('colours of the %s palette', (_, palette) => {
  it.each(eyes)('distinguish every two networks by shape or by colour (%s)', (__, see) => {
    for (const [index, a] of NETWORKS.entries()) {
      for (const b of NETWORKS.slice(index + 1)) {
        if (shapeOf(a) !== shapeOf(b)) continue;
        const difference = apart(see(read(palette.network[a])), see(read(palette.network[b])));
        expect(difference, `${a} and ${b}`).toBeGreaterThan(10);
      }
    }
  });

  it.each(eyes)('distinguish lines from the ground beneath them (%s)', (__, see) => {
    const grounds = [palette.land, palette.sea, ...palette.relief.map(({ colour }) => colour)];
    for (const network of LINE_NETWORKS.filter((one) => one !== 'economic-corridors')) {
      for (const ground of grounds) {
        const difference = apart(see(read(palette.network[network])), see(read(ground)));
        expect(difference, `${network} on ${ground}`).toBeGreaterThan(20);
      }
    }
  });

  it('keep names readable on their halo: contrast of at least 4.5 to 1', () => {
    for (const network of NETWORKS) {
      expect(wcagContrast(palette.networkLabel[network], palette.halo), network).toBeGreaterThan(
        4.5,
      );
    }
    for (const colour of [palette.label, palette.townLabel, palette.waterLabel]) {
      expect(wcagContrast(colour, palette.halo)).toBeGreaterThan(4.5);
    }
  });

  it('distinguish the casings of milestone groups in black and white', () => {
    const grey = filterGrayscale(1);
    const casings = Object.entries(palette.casing);
    for (const [index, [a, one]] of casings.entries()) {
      for (const [b, other] of casings.slice(index + 1)) {
        const difference = apart(grey(read(one)), grey(read(other)));
        expect(difference, `${a} and ${b}`).toBeGreaterThan(6);
      }
    }
  });
});

describe('shapes', () => {
  it('differ between networks, so that the map can be read in black and white', () => {
    const shapes = NETWORKS.map(shapeOf);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
