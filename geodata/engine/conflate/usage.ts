/** The help text of `npm run conflate`. */
export const USAGE = `Usage: npm run conflate -- --network FILE --feature ID [--out FILE] [options]
Makes the line of a feature from a road or rail layer of your own (docs/conflate.md).
  --edition DIR        the edition's folder; default geodata
  --network FILE       the layer: .geojson, .json, .fgb (FlatGeobuf) or .zip (shapefile)
  --layer NAME         which layer of a .zip that holds several
  --crs NAME           coordinates of the layer: wgs84, gcj02, bd09, cgcs2000,
                       cgcs2000-gk-3deg-M or cgcs2000-gk-6deg-M, M the central meridian
                       (cgcs2000-gk-3deg-87); without it what the file says, else wgs84
  --feature ID         the feature: <network>/<slug>, such as highways/NAME
  --waypoints WHICH    places that the line must pass: tagged (vertices of the alignment it has),
                       course (every place of its course) or named (only what the notice names);
                       without it tagged where there is an alignment, else course
  --out FILE           alignment to write, such as geodata/alignments/highways/NAME.geojson;
                       without it the report only
  --class CLASS        surveyed (your own survey) or published (default)
  --source ID          id of the layer in sources.yaml; without it made from the file's name
  --tolerance KM       how far a waypoint may lie from the layer; default 5
  --gap METRES         how wide a gap between lines is bridged; default 10, 0 for touching ends only
  --simplify METRES    how far the written line may stray from the layer's; default 10, 0 keeps all
  --weight-field NAME  attribute that holds the class of a line
  --weights LIST       cost of a kilometre by that class: motorway=1,trunk=1.2,service=off,*=2
                       (off: never used; *: every other class, 1 where not given)
  --update-feature     also write the class and alignment: true into features/
  --help               print this
Exit code: 0 done, 1 the layer or the feature cannot be used, 2 the command line is wrong.`;
