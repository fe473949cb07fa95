import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decision';
import { EVERYTHING } from '../../src/domain/filter';
import { regional } from '../../src/domain/projection';
import { metresPerPixel } from '../../src/domain/zoom';
import type { Drawing } from '../../src/map/drawing';
import { sitesOf } from '../../src/map/prepare';
import { SiteDrawing } from '../../src/map/site-drawing';
import { generatedCatalogue } from '../generated';

const { features, clauses } = generatedCatalogue();
const lateOnes = decide(
  { features, clauses },
  { ...EVERYTHING, years: { range: { from: 2032, to: 2036 }, undated: false } },
);
const drawing: Drawing = {
  features,
  decision: lateOnes,
  unmatched: 'dim',
  selected: [],
  distinct: [],
  hovered: null,
  language: 'zh',
};
/** The sites of a drawing, gathered within 21 pixels at a zoom. */
const gathered = (zoom: number, faint: boolean) =>
  sitesOf(features, lateOnes.featureIds, () => faint, regional, 21 * metresPerPixel(zoom));

function sites() {
  const filled: [string, FeatureCollection][] = [];
  return { filled, drawn: new SiteDrawing((source, data) => filled.push([source, data])) };
}

describe('sites on the map', () => {
  it('are gathered as far as symbols overlap, at the nearest half of the zoom', () => {
    const { filled, drawn } = sites();
    expect(gathered(6.5, true)).not.toEqual(gathered(7, true));
    drawn.show(drawing, 6.6, 0);
    expect(filled).toEqual([['sites', gathered(6.5, true)]]);
    drawn.zoomTo(6.74, 0);
    expect(filled).toHaveLength(1);
    drawn.zoomTo(6.76, 0);
    expect(filled[1]).toEqual(['sites', gathered(7, true)]);
  });

  it('reckon with the conic zoom, and leave out what is hidden', () => {
    const { filled, drawn } = sites();
    expect(gathered(6.5, true)).not.toEqual(gathered(6.9, true));
    drawn.show({ ...drawing, unmatched: 'hide' }, 6.5, 0.4);
    expect(filled).toEqual([['sites', gathered(6.9, false)]]);
  });

  it('are drawn again at the same scale, and not before there is something to draw', () => {
    const { filled, drawn } = sites();
    drawn.zoomTo(6, 0);
    expect(filled).toEqual([]);
    drawn.show(drawing, 6, 0);
    drawn.show(drawing, 6, 0);
    expect(filled).toHaveLength(2);
  });
});
