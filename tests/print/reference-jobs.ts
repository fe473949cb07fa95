/** The sheets that are kept as pictures, by the name of the picture. */
import { EVERYTHING, type Filter } from '../../src/domain/filter';
import type { PrintJob } from '../../src/print/job';
import { paperOf } from '../../src/print/paper';
import { requestOf } from './real-sheets';

const due = (year: number): Filter => ({
  ...EVERYTHING,
  years: { range: { from: year, to: year }, undated: false },
});

export const REFERENCE_JOBS: Readonly<Record<string, PrintJob>> = {
  'whole-a1': {
    kind: 'sheet',
    request: requestOf({
      paper: paperOf('A1', 'landscape'),
      insets: ['urumqi-changji', 'kashgar-artux', 'horgos'],
    }),
  },
  'urumqi-changji': {
    kind: 'sheet',
    request: requestOf({ area: { kind: 'extent', extent: [86.9, 43.55, 88.3, 44.35] } }),
  },
  'kashgar-black-and-white': {
    kind: 'sheet',
    request: requestOf({
      area: { kind: 'region', id: 'kashgar' },
      paper: paperOf('A3', 'portrait'),
      ink: 'black-and-white',
    }),
  },
  'brief-transport': { kind: 'brief', agency: 'transport-department', request: requestOf() },
  'strip-hongshanzui-ruoqiang': {
    kind: 'strip',
    feature: 'highways/hongshanzui-ruoqiang',
    request: requestOf(),
  },
  'difference-2019-2020': { kind: 'difference', a: due(2019), b: due(2020), request: requestOf() },
};
