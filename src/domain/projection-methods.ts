/**
 * proj4's code of the projections an edition may use. An application that is built has that of its own
 * edition's alone in place of this module (`scripts/edition-plugin.ts`).
 */
import aea from 'proj4/lib/projections/aea';
import laea from 'proj4/lib/projections/laea';
import lcc from 'proj4/lib/projections/lcc';

export default [lcc, aea, laea];
