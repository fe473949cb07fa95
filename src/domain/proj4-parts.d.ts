// proj4 publishes types for its whole bundle only; the map needs its core and a few projections.
declare module 'proj4/lib/core' {
  interface Converter {
    forward(position: number[]): number[];
    inverse(position: number[]): number[];
  }
  const proj4: (from: string, to: string) => Converter;
  export default proj4;
}
declare module 'proj4/lib/Proj' {
  const Proj: { projections: { add(projection: unknown): void } };
  export default Proj;
}
declare module 'proj4/lib/projections/lcc' {
  const lcc: unknown;
  export default lcc;
}
declare module 'proj4/lib/projections/aea' {
  const aea: unknown;
  export default aea;
}
declare module 'proj4/lib/projections/laea' {
  const laea: unknown;
  export default laea;
}
