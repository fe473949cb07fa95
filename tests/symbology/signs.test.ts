import { describe, expect, it } from 'vitest';
import { MILESTONES } from '../../src/domain/contract/register';
import { askedOf, decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import { groupOf, STATES } from '../../src/symbology/composition';
import { iconSvg } from '../../src/symbology/icon-svg';
import { paintedShapes } from '../../src/symbology/icons';
import { MILESTONE_GROUPS } from '../../src/symbology/names';
import { countSigns, SIGNS } from '../../src/symbology/signs';
import { signAddress, swatchAddress } from '../../src/symbology/swatch';
import { SYMBOLS } from '../../src/symbology/symbols';
import { generatedCatalogue } from '../generated';

const { features, clauses } = generatedCatalogue();

describe('signs', () => {
  it('give every drawn line one state, and do not count what is not drawn', () => {
    for (const milestones of [[], ...MILESTONES.map((milestone) => [milestone])]) {
      const filter = { ...EVERYTHING, milestones };
      const shown = decide({ features, clauses }, filter).features;
      const counts = countSigns(shown, (feature) =>
        askedOf(decide({ features, clauses }, filter), feature),
      );
      const sum = (signs: string[]) =>
        signs.reduce((total, sign) => total + (counts.get(sign as never) ?? 0), 0);
      const lines = shown.filter(
        ({ geometry, properties }) => geometry && SYMBOLS[properties.network].kind === 'line',
      );
      expect(sum(STATES.map((state) => `state-${state}`))).toBe(lines.length);
      const cased = lines.filter(({ properties }) => {
        const symbol = SYMBOLS[properties.network];
        return symbol.kind === 'line' && symbol.cased;
      });
      expect(sum(MILESTONE_GROUPS.map((group) => `group-${group}`))).toBe(cased.length);
    }
  });

  it('never show completion for a feature of which only preparation is asked', () => {
    expect(groupOf(['preliminary', 'survey', 'apply'])).toBe('preparation');
    expect(groupOf(['preliminary', 'start'])).toBe('construction');
  });

  it('are valid SVG: no attribute twice, every colour filled in', () => {
    const pictures = [
      ...SIGNS.map(signAddress),
      ...(Object.keys(SYMBOLS) as (keyof typeof SYMBOLS)[]).map(swatchAddress),
    ].map((address) => decodeURIComponent(address.split(',').slice(1).join(',')));
    const icons = (['airport', 'gate', 'hub', 'zone', 'facility'] as const).flatMap((icon) => [
      iconSvg(paintedShapes(icon, '#123456')),
      iconSvg(paintedShapes(icon, '#123456', true)),
    ]);
    for (const svg of [...pictures, ...icons]) {
      for (const [, colour] of svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)) {
        expect(colour).toMatch(/^(none|#[0-9a-f]{6})$/);
      }
      for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) {
        const names = [...tag.matchAll(/ ([a-zA-Z-]+)=/g)].map(([, name]) => name);
        expect(new Set(names).size, tag).toBe(names.length);
      }
    }
  });

  it('differ between a point and a point that stands for an area', () => {
    for (const icon of ['airport', 'gate', 'hub', 'zone', 'facility'] as const) {
      const [full, hollow] = [false, true].map((one) =>
        iconSvg(paintedShapes(icon, '#123456', one)),
      );
      expect(hollow).not.toBe(full);
    }
  });
});
