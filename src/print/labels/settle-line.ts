/** Settles the label of a line: its name along it, again and again, or its number on it. */
import { distance } from '../../domain/geometry/polyline';
import type { Typesetter } from '../../scene/typesetter';
import type { FixedGround } from './fixed-ground';
import type { LineLabel } from './label-request';
import { alongLine, onLine, type Place, type PlacesInSlot, slotsOf } from './line-candidates';
import type { TableOfPlaces } from './table-of-places';
import { wayOf } from './ways';

/** Repetitions stay apart by this share of what was asked for. */
const APART = 0.55;

export function settleLine(
  label: LineLabel,
  ground: FixedGround,
  table: TableOfPlaces,
  typesetter: Typesetter,
): void {
  const onlyPlate = label.shield !== undefined || label.text === '';
  const whole = onlyPlate ? onLine(label, typesetter) : alongLine(label, typesetter);
  if (settle(label, whole, ground, table, label.everyMm, false)) return;
  if (label.badge && !onlyPlate)
    settle(label, onLine(label, typesetter), ground, table, null, true);
}

/** Once where `everyMm` is null. Whether at least one place was found. */
function settle(
  label: LineLabel,
  placesIn: PlacesInSlot,
  ground: FixedGround,
  table: TableOfPlaces,
  everyMm: number | null,
  numberOnly: boolean,
): boolean {
  const found: Place[] = [];
  for (const slot of slotsOf({ ...label, everyMm })) {
    const apart = (everyMm ?? 0) * APART;
    const places = placesIn(slot, found.length === 0).filter(({ middle }) =>
      found.every((other) => distance(middle, other.middle) >= apart),
    );
    const place = wayOf(() => places, ground).cheapest(table.isFree);
    if (!place) continue;
    table.put(label.id, place, numberOnly);
    found.push(place);
    if (everyMm === null) return true;
  }
  return found.length > 0;
}
