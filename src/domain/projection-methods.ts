/**
 * The projections of proj4 that an edition may use. A built application replaces this module by one with
 * only the projection of its edition (`scripts/edition-plugin.ts`).
 */
import aea from 'proj4/lib/projections/aea';
import laea from 'proj4/lib/projections/laea';
import lcc from 'proj4/lib/projections/lcc';

export default [lcc, aea, laea];
