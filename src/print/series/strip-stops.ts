/** What a corridor meets, by chainage: its profile, and the table of it. */
import { profileInput } from '../../domain/profile/input';
import { type Profile, profileOf } from '../../domain/profile/profile';
import { nameIn } from '../../i18n/language';
import { chainageWords, groupWords, relationWords } from '../../words/profile';
import { column, text } from '../furniture/page/rows/columns';
import type { Table } from '../furniture/page/table/table';
import type { SheetOptions } from '../sheet/options';

/** What lies within this distance is listed, km. */
const LISTED_KM = 25;

export function stopsTable(profile: Profile, options: SheetOptions): Table {
  const { t, request } = options;
  const { language } = request;
  const items = profile.items.filter(({ distanceKm }) => distanceKm <= LISTED_KM);
  return {
    heading: t('print.strip.stops'),
    note: t('print.strip.stopsNote', { km: LISTED_KM }),
    columns: [
      column('chainage', t('profile.table.chainage')),
      column('name', t('profile.table.name')),
      column('kind', t('profile.table.kind')),
      column('relation', t('profile.table.relation')),
    ],
    rows: items.map((item) => ({
      key: item.key,
      group: item.key,
      cells: [
        chainageWords(t, item, language),
        [nameIn(item, language), ...item.refs].join(' '),
        groupWords(t, item.group),
        relationWords(t, item, language),
      ].map(text),
    })),
  };
}

/** The profile of the longest strand, with what stands around it as far as that could be loaded. */
export function profileFor(options: SheetOptions, featureId: string): Profile | null {
  const { catalogue, trunkAndPlaces } = options.data;
  const input = profileInput(
    catalogue.features,
    trunkAndPlaces?.trunk ?? [],
    trunkAndPlaces?.places ?? [],
  );
  const line = input.lineById.get(featureId);
  const feature = catalogue.featureById.get(featureId);
  return line && feature ? profileOf(line, feature.properties, 0, input) : null;
}
