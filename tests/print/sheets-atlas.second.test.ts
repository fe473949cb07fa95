/** The atlas of a region's units, mark by mark: no two names on each other, nothing beyond its frame, nothing untold. */
import { beforeAll, describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/domain/extent';
import type { Composed } from '../../src/print/compose-result';
import type { Page } from '../../src/scene/scene';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';
import {
  beyondFrames,
  beyondMm,
  beyondPaper,
  groupsOn,
  namesOnEachOther,
  smallestType,
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

const UNITS = ['north', 'middle', 'south'];

describe('the atlas of units', () => {
  it('has a sheet with its tables for each of them, and leads to every one', () => {
    expect(maps.map(({ id }) => id)).toEqual(UNITS.map((id) => `region-${id}`));
    expect(atlas.frames).toHaveLength(UNITS.length);
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

  it('has no two names of a map on each other, and nothing of a map beyond its frame', () => {
    for (const page of maps) {
      expect(page.geoFrames.length, page.id).toBeGreaterThan(0);
      expect(namesOnEachOther(page, room.data.typesetter), page.id).toEqual([]);
      expect(beyondFrames(page, room.data.typesetter), page.id).toEqual([]);
    }
  });

  it('keeps every text on its page, and none too small to read', () => {
    expect(smallestType(atlas.document.pages)).toBeGreaterThanOrEqual(2);
    for (const page of atlas.document.pages)
      expect(beyondPaper(page, room.data.typesetter), page.id).toEqual([]);
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
    expect(counted).toBeGreaterThan(15);
  });

  it('leads nowhere that is not', () => {
    const groups = atlas.document.pages.flatMap(groupsOn);
    const anchors = groups.flatMap(({ anchor }) => anchor ?? []);
    expect(new Set(anchors).size).toBe(anchors.length);
    const rows = groups.flatMap(({ link }) =>
      link && 'to' in link && /-row-\d+$/.test(link.to) ? [link.to] : [],
    );
    expect(rows.length).toBeGreaterThan(10);
    const known = new Set(anchors);
    expect(rows.filter((row) => !known.has(row))).toEqual([]);
  });
});
