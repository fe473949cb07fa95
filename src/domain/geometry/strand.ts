/**
 * A strand of a line, with its measurements. Chainages are lengths along geodesic legs of the ellipsoid.
 * The plane is a projection in kilometres: it is used to find candidates and crossings quickly, never as a
 * length.
 */
import { type GeodesicLeg, geodesicBetween, geodesicLeg } from './geodesic';
import { type PlaneLeg, type Point, squaredDistanceToLeg } from './plane';
import { asPosition, type Position } from './position';
import { scaleFactorsOf } from './scale-factors';

/** On the plane, km: [minX, minY, maxX, maxY]. */
export type Box = readonly [number, number, number, number];

/** @param margin how far apart they may be on the plane, km */
export const overlap = (a: Box, b: Box, margin = 0): boolean =>
  a[0] - margin <= b[2] && b[0] - margin <= a[2] && a[1] - margin <= b[3] && b[1] - margin <= a[3];

/**
 * Scale factors are looked up at corners and middles of the strand's extent. They are a little greater or
 * less between these and around the extent, by less than this.
 */
const SCALE_MARGIN = 1.03;

interface PlaneScale {
  /** Upper bound of the plane length of a kilometre on the ground, along the strand and around it. */
  greatest: number;
  /** The lower bound. */
  least: number;
}

/** Corners and middles of the extent. */
function samplesOf(positions: readonly Position[]): Position[] {
  const ends = (values: readonly number[]): readonly [number, number, number] => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return [least, (least + most) / 2, most];
  };
  const lats = ends(positions.map(([, lat]) => lat));
  return ends(positions.map(([lon]) => lon)).flatMap((lon) =>
    lats.map((lat): Position => [lon, lat]),
  );
}

export class Strand {
  /** x and y of each vertex in turn. */
  readonly plane: Float64Array;
  readonly box: Box;
  private measured: Float64Array | null = null;
  private scale: PlaneScale | null = null;
  private readonly legs: (GeodesicLeg | undefined)[] = [];

  /** @param onPlane projects a position to the plane, km */
  constructor(
    readonly positions: readonly Position[],
    readonly onPlane: (position: Position) => Point,
  ) {
    this.plane = new Float64Array(positions.flatMap((position) => onPlane(position)));
    const xs = this.plane.filter((_, index) => index % 2 === 0);
    const ys = this.plane.filter((_, index) => index % 2 === 1);
    this.box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }

  private get planeScale(): PlaneScale {
    if (!this.scale) {
      const metres = (position: number[]) =>
        this.onPlane(asPosition(position)).map((km) => km * 1000);
      const factors = samplesOf(this.positions).map((one) => scaleFactorsOf(metres, false, one));
      const greatest = Math.max(...factors.map((one) => one.greatest)) * SCALE_MARGIN;
      const least = Math.min(...factors.map((one) => one.least)) / SCALE_MARGIN;
      // Where the projection has no value, nothing is known and nothing may be left out.
      const known = Number.isFinite(greatest) && least > 0;
      this.scale = known ? { greatest, least } : { greatest: Number.POSITIVE_INFINITY, least: 0 };
    }
    return this.scale;
  }

  /** Distance on the plane, km: what is further from the strand there is further than `km` on the ground. */
  onPlaneAtMost(km: number): number {
    return km === 0 ? 0 : km * this.planeScale.greatest;
  }

  /** What is this many times further away on the plane than something else is further away on the ground too. */
  get unevenness(): number {
    const { greatest, least } = this.planeScale;
    return greatest / least;
  }

  get legCount(): number {
    return this.positions.length - 1;
  }

  /** Chainage of each vertex, km from the first. */
  private get chainages(): Float64Array {
    if (!this.measured) {
      this.measured = new Float64Array(this.positions.length);
      let km = 0;
      for (const [index, to] of this.positions.entries()) {
        const from = this.positions[index - 1];
        if (from) km += geodesicBetween(from, to).km;
        this.measured[index] = km;
      }
    }
    return this.measured;
  }

  chainageOf(vertex: number): number {
    return this.chainages[vertex] ?? Number.NaN;
  }

  get lengthKm(): number {
    return this.chainageOf(this.positions.length - 1);
  }

  /** A leg's ends on the plane, km. */
  legOnPlane(index: number): PlaneLeg {
    const { plane } = this;
    const at = 2 * index;
    return [plane[at] ?? 0, plane[at + 1] ?? 0, plane[at + 2] ?? 0, plane[at + 3] ?? 0];
  }

  /** Squared distance on the plane from a point of it to a leg, km². */
  planeDistance2(leg: number, x: number, y: number): number {
    const { plane } = this;
    const at = 2 * leg;
    return squaredDistanceToLeg(
      plane[at] ?? Number.NaN,
      plane[at + 1] ?? Number.NaN,
      plane[at + 2] ?? Number.NaN,
      plane[at + 3] ?? Number.NaN,
      x,
      y,
    );
  }

  vertex(index: number): Position {
    const position = this.positions[index];
    if (!position) throw new RangeError(`no vertex ${index}`);
    return position;
  }

  /** The leg from a vertex to the next. */
  leg(index: number): GeodesicLeg {
    const leg = this.legs[index] ?? geodesicLeg(this.vertex(index), this.vertex(index + 1));
    this.legs[index] = leg;
    return leg;
  }

  /** The position at a chainage; a chainage beyond an end gives that end. */
  at(chainageKm: number): Position {
    const km = Math.min(Math.max(chainageKm, 0), this.lengthKm);
    let [low, high] = [0, this.legCount - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.chainageOf(middle) <= km) low = middle;
      else high = middle - 1;
    }
    return this.leg(low).at(km - this.chainageOf(low)).position;
  }

  /** The stretch between two chainages, the smaller first. */
  between(fromKm: number, toKm: number): Position[] {
    const inside = this.positions.filter((_, vertex) => {
      const km = this.chainageOf(vertex);
      return km > fromKm && km < toKm;
    });
    return [this.at(fromKm), ...inside, this.at(toKm)];
  }
}
