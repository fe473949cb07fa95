/** Resolves the rest of the register: notice, regions and gazetteer, with a fixed order of keys. */
import type { Heading, Notice } from '../../../src/domain/contract/notice';
import type { GazetteerPlace } from '../../../src/domain/contract/places';
import type { Region } from '../../../src/domain/contract/regions';
import type { Records } from '../read/records';
import { toText } from './text';

const toHeading = ({ id, headingZh, headingEn }: Heading): Heading => ({
  id,
  headingZh,
  headingEn,
});

export function resolveNotice({ notice: { record } }: Records): Notice {
  return {
    number: record.number,
    titleZh: record.titleZh,
    titleEn: record.titleEn,
    issuerZh: record.issuerZh,
    issuerEn: record.issuerEn,
    date: record.date,
    published: record.published,
    publisherZh: record.publisherZh,
    chapters: record.chapters.map((chapter) => ({
      ...toHeading(chapter),
      sections: chapter.sections.map(toHeading),
    })),
    requirements: record.requirements.map((requirement) => ({
      ...toHeading(requirement),
      summary: toText(requirement.summary),
    })),
  };
}

export function resolveRegions({ regions }: Records): Region[] {
  return regions.map(({ record: { id, nameZh, nameEn, kind, extent, paper, insets } }) => ({
    id,
    nameZh,
    nameEn,
    kind,
    extent,
    paper,
    ...(insets && {
      insets: insets.map((inset) => ({
        id: inset.id,
        nameZh: inset.nameZh,
        nameEn: inset.nameEn,
        extent: inset.extent,
      })),
    }),
  }));
}

/** Sorted by id. */
export function resolvePlaces({ places }: Records): GazetteerPlace[] {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return places
    .map(({ record }) => ({
      id: record.id,
      nameZh: record.nameZh,
      nameEn: record.nameEn,
      lon: round(record.lon),
      lat: round(record.lat),
      ...(record.rank !== undefined && { rank: record.rank }),
      kind: record.kind,
      region: record.region,
      accuracyKm: record.accuracyKm,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
