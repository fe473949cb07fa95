/** The atlas of prefectures, mark by mark: no two names on each other, nothing beyond its frame, nothing untold. */
import { beforeAll, describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/domain/extent';
import type { Composed } from '../../src/print/compose-result';
import type { Page } from '../../src/scene/scene';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import {
  type Box,
  beyondMm,
  boxesOf,
  depthOf,
  groupsOn,
  marksOn,
  smallestType,
  textsOn,
  wordsOn,
} from './scene-walk';

let room: PrintRoom;
let atlas: Composed;
let maps: Page[];
beforeAll(async () => {
  room = await printRoom();
  atlas = await room.compose({ kind: 'atlas', of: 'regions', request: requestOf() });
  maps = atlas.document.pages.filter(({ id }) => /^region-\w+$/.test(id));
}, 300_000);

const PREFECTURES = 14;
/** Layers that are the map's, as opposed to what stands around it. */
const isOfMap = (layer: string) => layer !== 'furniture' && layer !== 'graticule';
/** Rounding of lengths, mm. */
const HAIR = 0.01;

const frameOf = (page: Page) => {
  const [geo] = page.geoFrames;
  if (!geo) throw new Error(`${page.id} has no map`);
  return geo.frame;
};

describe('the atlas of prefectures', () => {
  it('has a sheet with its tables for each of them, and leads to every one', () => {
    expect(maps).toHaveLength(PREFECTURES);
    expect(atlas.frames).toHaveLength(PREFECTURES);
    const [cover, contents] = atlas.document.pages;
    const targets = [contents, atlas.document.pages[2]].flatMap((page) =>
      page ? groupsOn(page).flatMap(({ link }) => (link && 'to' in link ? [link.to] : [])) : [],
    );
    expect(cover?.id).toBe('cover');
    for (const { id } of maps) {
      // Once in the contents, once in the index map.
      expect(targets.filter((one) => one === `${id}-top`).length, id).toBeGreaterThanOrEqual(2);
      expect(
        atlas.document.pages.some((page) => page.id === `${id}-table-1`),
        id,
      ).toBe(true);
    }
  });

  it('has no two names of a map on each other', () => {
    const typesetter = room.data.typesetter;
    for (const page of maps) {
      const texts = textsOn(page).filter(({ layer }) => isOfMap(layer));
      const boxes: { text: string; index: number; box: Box }[] = texts.flatMap(({ mark }, index) =>
        boxesOf(mark, typesetter).map((box) => ({ text: mark.text, index, box })),
      );
      const found: string[] = [];
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          if (a.index === b.index) continue;
          if (depthOf(a.box, b.box) > HAIR) found.push(`${a.text} on ${b.text}`);
        }
      }
      expect(found, page.id).toEqual([]);
    }
  });

  it('has nothing of a map beyond its frame', () => {
    for (const page of maps) {
      const frame = frameOf(page);
      const found = marksOn(page).flatMap(({ mark, layer, clip }) => {
        if (!isOfMap(layer)) return [];
        if (clip) {
          const corners = [
            [clip.x, clip.y],
            [clip.x + clip.width, clip.y + clip.height],
          ] as const;
          return corners.some((corner) => beyondMm(corner, frame) > HAIR) ? [layer] : [];
        }
        if (mark.kind === 'text') {
          const corners = boxesOf(mark, room.data.typesetter).flat();
          return corners.some((corner) => beyondMm(corner, frame) > HAIR) ? [mark.text] : [];
        }
        if (mark.kind === 'shape') {
          // Icons are drawn in a square of 24 units; plates in millimetres about their middle.
          const [a, b, c, d, e, f] = mark.matrix;
          const side = Math.abs(a * d - b * c) < 0.9 ? 24 : 0;
          const corners = [
            [e, f],
            [e + side * (a + c), f + side * (b + d)],
          ] as const;
          return corners.some((corner) => beyondMm(corner, frame) > HAIR) ? [mark.d] : [];
        }
        const stroke = mark.stroke?.widthMm ?? 0;
        return mark.lines.some((line) =>
          line.some(
            (x, index) =>
              index % 2 === 0 && beyondMm([x, line[index + 1] ?? 0], frame) > stroke / 2 + HAIR,
          ),
        )
          ? [layer]
          : [];
      });
      expect(found, page.id).toEqual([]);
    }
  });

  it('keeps every text on its page, and none too small to read', () => {
    expect(smallestType(atlas.document.pages)).toBeGreaterThanOrEqual(2);
    for (const page of atlas.document.pages) {
      const paper = { x: 0, y: 0, width: page.widthMm, height: page.heightMm };
      const beyond = textsOn(page).filter(({ mark }) =>
        boxesOf(mark, room.data.typesetter)
          .flat()
          .some((corner) => beyondMm(corner, paper) > 0),
      );
      expect(
        beyond.map(({ mark }) => mark.text),
        page.id,
      ).toEqual([]);
    }
  });

  it('lists every commitment of all that stands on a sheet', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    let counted = 0;
    for (const [index, { id }] of maps.entries()) {
      const frame = atlas.frames[index];
      if (!frame) throw new Error(`${id} has no frame`);
      const words = wordsOn(
        atlas.document.pages.filter((page) => page.id.startsWith(`${id}-table-`)),
      );
      const here = room.data.catalogue.features.filter(
        ({ geometry }) =>
          geometry !== null &&
          positionsOf(geometry).some(
            (position) => beyondMm(frame.toPaper(position), frame.rect) === 0,
          ),
      );
      for (const { properties } of here) {
        for (const { citation, deadline } of properties.commitments) {
          expect(words, `${id} ${properties.id}`).toContain(bare(properties.nameZh));
          expect(words, `${id} ${properties.id}`).toContain(
            bare(citation.map(({ text }) => text).join('…')),
          );
          expect(words, `${id} ${properties.id}`).toContain(bare(deadline.phrase));
          counted++;
        }
      }
    }
    expect(counted).toBeGreaterThan(300);
  });

  it('leads nowhere that is not', () => {
    const groups = atlas.document.pages.flatMap(groupsOn);
    const anchors = groups.flatMap(({ anchor }) => anchor ?? []);
    expect(new Set(anchors).size).toBe(anchors.length);
    const rows = groups.flatMap(({ link }) =>
      link && 'to' in link && /-row-\d+$/.test(link.to) ? [link.to] : [],
    );
    expect(rows.length).toBeGreaterThan(300);
    const known = new Set(anchors);
    expect(rows.filter((row) => !known.has(row))).toEqual([]);
  });
});
