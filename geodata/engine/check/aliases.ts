/** Checks aliases: none may repeat a name of its record, and none may mean two records of one kind. */
import { compact, fold } from '../../../src/domain/search/fold';
import type { Problem } from '../problem';
import type { Path } from '../read/located';
import { type Check, type Origin, problemAt, type Records } from '../read/records';

interface Named {
  id: string;
  origin: Origin;
  /** Names in the record's other keys. */
  own: readonly string[];
  aliases: readonly string[];
}

const plain = (name: string): string => compact(fold(name));

/** The records that may have aliases, grouped by kind. */
function namedByKind({ features, places, regions, agencies }: Records): Named[][] {
  return [
    features.map(({ id, origin, record: { nameZh, nameEn, refs = [], aliases = [] } }) => ({
      id,
      origin,
      own: [nameZh, nameEn, ...refs],
      aliases,
    })),
    ...[places, regions].map((entries) =>
      entries.map(({ origin, record: { id, nameZh, nameEn, aliases = [] } }) => ({
        id,
        origin,
        own: [nameZh, nameEn],
        aliases,
      })),
    ),
    agencies.map(({ origin, record: { id, nameZh, nameEn, spellings, aliases = [] } }) => ({
      id,
      origin,
      own: [nameZh, nameEn, ...spellings],
      aliases,
    })),
  ];
}

const pathOf = (index: number): Path => ['aliases', index];

export const checkKnownAliases: Check = (records) =>
  namedByKind(records)
    .flat()
    .flatMap(({ id, origin, own, aliases }) => {
      const known = new Set(own.map(plain));
      return aliases.flatMap((alias, index): Problem[] => {
        const name = plain(alias);
        if (!known.has(name)) {
          known.add(name);
          return [];
        }
        const message = `${id} is called “${alias}” already`;
        const remedy = 'remove it: widths, case, dashes and spaces make no other name';
        return [problemAt('known-alias', origin, pathOf(index), message, remedy)];
      });
    });

/** An alias that means two records of one kind would often find the wrong one. */
export const checkSharedAliases: Check = (records) =>
  namedByKind(records).flatMap((kind) => {
    const owner = new Map<string, string>();
    for (const { id, own } of kind) for (const name of own) owner.set(plain(name), id);
    return kind.flatMap(({ id, origin, aliases }) =>
      aliases.flatMap((alias, index): Problem[] => {
        const other = owner.get(plain(alias)) ?? id;
        owner.set(plain(alias), other);
        if (other === id) return [];
        const message = `“${alias}” is given to ${id} and means ${other} too`;
        const remedy = 'leave it with the one that people mean; a word goes to abbreviations.yaml';
        return [problemAt('shared-alias', origin, pathOf(index), message, remedy)];
      }),
    );
  });

/** All names that a search looks through, as one text. */
function searchedText(records: Records): string {
  const names = namedByKind(records).flatMap((kind) =>
    kind.flatMap(({ own, aliases }) => [...own, ...aliases]),
  );
  const clauses = records.clauses.flatMap(({ record }) => [
    record.headingZh,
    record.headingEn,
    ...[record.summary, ...record.parts.map(({ covers }) => covers)].flatMap(({ zh, en }) => [
      zh,
      en,
    ]),
    ...record.documents.flatMap(({ titleZh, titleEn }) => [titleZh, titleEn]),
    ...record.notMapped.map(({ phrase }) => phrase),
  ]);
  return [...names, ...clauses].map(plain).join('\n');
}

/** The full form of an abbreviation must occur in some name, or the abbreviation finds nothing. */
export const checkAbbreviations: Check = (records) => {
  const text = searchedText(records);
  return records.abbreviations.flatMap(({ record: { full }, origin }) =>
    text.includes(plain(full))
      ? []
      : problemAt(
          'unused-abbreviation',
          origin,
          ['full'],
          `“${full}” stands in no name, number or summary`,
          'write it as the register writes it, or remove the record',
        ),
  );
};
