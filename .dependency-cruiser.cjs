/**
 * Imports run one way (ARCHITECTURE, "Who may import whom"). Each folder names what it may use beside
 * itself; anything else is an error.
 */
const SRC = {
  domain: [],
  parts: [],
  i18n: ['domain', 'parts'],
  words: ['domain', 'i18n'],
  data: ['domain'],
  symbology: ['domain'],
  scene: [],
  store: ['domain', 'data', 'symbology', 'i18n', 'words'],
  map: ['domain', 'data', 'symbology', 'store', 'i18n', 'parts'],
  help: ['domain', 'i18n', 'parts'],
  panel: ['domain', 'data', 'symbology', 'scene', 'store', 'i18n', 'words', 'parts', 'help'],
  controls: ['domain', 'data', 'symbology', 'scene', 'store', 'i18n', 'words', 'parts', 'help'],
  print: ['domain', 'data', 'symbology', 'scene', 'store', 'i18n', 'words', 'parts'],
  io: ['domain', 'data', 'symbology', 'store', 'i18n', 'parts'],
};

/** Rooms of src/print: what is in each, and which others it may use. */
const PRINT = {
  request: { in: '(request|job|paper|scale)\\.ts', may: [] },
  ground: { in: '(map-frame|plane-area|area)\\.ts', may: ['request'] },
  data: { in: 'print-data\\.ts', may: [] },
  result: { in: 'compose-result\\.ts', may: ['request', 'ground', 'preflight'] },
  preflight: { may: [] },
  type: { in: '(type/|linebreak\\.d\\.ts)', may: [] },
  load: { in: 'load-sheet-data\\.ts', may: ['data', 'type'] },
  write: { may: ['type'] },
  labels: { may: [] },
  map: { may: ['request', 'ground', 'data', 'labels'] },
  frame: { in: 'furniture/frame/', may: ['request', 'ground', 'data'] },
  page: { in: 'furniture/page/', may: ['request', 'ground', 'data', 'labels', 'map'] },
  // Pure: what blocks take up is measured by the sheet and handed in.
  arrangement: { in: 'sheet/arrangement/', may: ['request', 'ground'] },
  sheet: {
    in: 'sheet/(?!arrangement/)',
    may: [
      ...['request', 'ground', 'data', 'result', 'preflight'],
      ...['labels', 'map', 'frame', 'page', 'arrangement'],
    ],
  },
  series: {
    may: [
      ...['request', 'ground', 'data', 'result', 'preflight'],
      ...['labels', 'map', 'frame', 'page', 'sheet'],
    ],
  },
  compose: { in: 'compose-job\\.ts', may: ['request', 'data', 'result', 'sheet', 'series'] },
  words: { in: 'words\\.ts', may: ['map', 'frame', 'page'] },
  dialog: {
    may: [
      ...['request', 'ground', 'data', 'result', 'preflight'],
      ...['type', 'load', 'write', 'compose', 'words'],
    ],
  },
};

/** Rooms of src/panel: the columns on top, then subjects, then what several subjects use. */
const PANEL = {
  root: { in: '[^/]+$', may: [] },
  drawer: { may: [] },
  messages: { may: [] },
  commitment: { may: ['root'] },
  feature: { may: ['root', 'commitment'] },
  clause: { may: ['root', 'commitment', 'feature'] },
  region: { may: ['root', 'commitment', 'feature'] },
  ledger: { may: ['root', 'commitment'] },
  compare: { may: ['root', 'commitment'] },
  reader: { may: ['root', 'commitment'] },
  profile: { may: ['root', 'messages'] },
  point: { may: ['root', 'messages', 'profile'] },
  browse: { may: ['root', 'drawer', 'feature', 'reader'] },
  dock: { may: ['root', 'drawer', 'ledger', 'compare', 'profile'] },
  selection: { may: ['root', 'drawer', 'feature', 'clause', 'region', 'point'] },
};

/** Every room of a folder may use itself and what it names, and no file is without a room. */
function roomRules(folder, rooms) {
  const pathOf = (room) => rooms[room].in ?? `${room}/`;
  const pathOfAll = (list) => `^src/${folder}/(${list.map(pathOf).join('|')})`;
  const rest = { path: `^src/${folder}/`, pathNot: pathOfAll(Object.keys(rooms)) };
  return [
    ...Object.entries(rooms).map(([room, { may }]) => ({
      name: `${folder}-${room}-imports-only-${may.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: pathOfAll([room]) },
      to: { path: `^src/${folder}/`, pathNot: pathOfAll([room, ...may]) },
    })),
    { name: `every-file-of-${folder}-is-in-a-room`, severity: 'error', from: rest, to: {} },
  ];
}

/** What each part of geodata may use beside itself. */
const GEODATA = {
  // The run is read -> check -> resolve -> write. A check may measure what would be resolved.
  'geodata/engine/read/': ['geodata/engine/(authored|problem)\\.ts', 'geodata/engine/schema/'],
  'geodata/engine/resolve/': [
    'geodata/engine/authored\\.ts',
    'geodata/engine/read/',
    // Both know what kind of network one is.
    'src/domain/networks\\.ts',
  ],
  'geodata/engine/check/': [
    'geodata/engine/(authored|problem)\\.ts',
    'geodata/engine/(read|resolve)/',
    'src/domain/notice-text/',
    // The same names are equal as in the search.
    'src/domain/search/fold\\.ts',
    // Regular expressions of words are made in one place.
    'src/domain/alternation\\.ts',
    // Both know what kind of network one is.
    'src/domain/networks\\.ts',
  ],
  'geodata/engine/write/': ['geodata/engine/(read|resolve)/', 'scripts/write-whole\\.ts'],
  'geodata/engine/report/': ['geodata/engine/(read|resolve)/'],
  'geodata/engine/[^/]+$': [
    'geodata/engine/',
    'scripts/(write-whole|file-trouble|edition-folders)\\.ts',
  ],
  'geodata/engine/conflate/': [
    'geodata/engine/(authored|problem)\\.ts',
    'geodata/engine/read/',
    'geodata/engine/check/nearest\\.ts',
    'geodata/engine/resolve/strands\\.ts',
    'scripts/(write-whole|file-trouble|edition-folders)\\.ts',
    // Both doors read a shapefile alike.
    'src/domain/shapefile/',
    'src/domain/text-encoding\\.ts',
  ],
  'geodata/basemap/': [],
};
/** A length, a foot, a crossing is one and the same; what is written and what is read is one type. */
const SHARED = ['src/domain/(contract|geometry)/'];

/** `from` may import of our own files what is named and nothing else. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}` },
  to: { path: '^(src|geodata|scripts|tests)/', pathNot: `^(${[from, ...allowed].join('|')})` },
});

module.exports = {
  forbidden: [
    ...Object.entries(SRC).map(([folder, allowed]) =>
      only(
        `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
        `src/${folder}/`,
        allowed.map((one) => `src/${one}/`),
      ),
    ),
    {
      name: 'src-never-imports-geodata',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(geodata|tests|scripts)/' },
    },
    {
      name: 'geometry-imports-only-itself',
      severity: 'error',
      from: { path: '^src/domain/geometry/' },
      to: { path: '^src/', pathNot: '^src/domain/geometry/' },
    },
    {
      name: 'contract-imports-only-itself',
      severity: 'error',
      from: { path: '^src/domain/contract/' },
      to: { path: '^src/', pathNot: '^src/domain/contract/' },
    },
    ...roomRules('print', PRINT),
    ...roomRules('panel', PANEL),
    {
      // Sheets are composed in Node too. The link back to the page is the page's own address.
      name: 'only-the-print-dialog-knows-the-page',
      severity: 'error',
      from: { path: '^src/print/', pathNot: '^src/print/(dialog/|sheet/return-link\\.ts)' },
      to: { path: '^src/(store|parts)/|node_modules/(@types/)?(react|react-i18next|zustand)/' },
    },
    {
      // What is read for a sheet is one list; the rooms have its types alone.
      name: 'only-load-sheet-data-reads-files-for-print',
      severity: 'error',
      from: { path: '^src/print/', pathNot: '^src/print/(dialog/|load-sheet-data\\.ts)' },
      to: { path: '^src/data/', dependencyTypesNot: ['type-only'] },
    },
    ...Object.entries(GEODATA).map(([folder, allowed]) =>
      only(`${folder.replace(/\W*$/, '')}-imports-only-what-it-may`, folder, [
        ...(folder === 'geodata/basemap/' ? [] : SHARED),
        ...allowed,
      ]),
    ),
    {
      name: 'only-main-starts-compiler-and-conflation',
      severity: 'error',
      from: { path: '^geodata/', pathNot: '/main\\.ts$' },
      to: { path: '^geodata/engine/(compile|conflate/conflate|.*main)\\.ts$' },
    },
    {
      name: 'print-command-imports-composing-and-no-page',
      severity: 'error',
      from: { path: '^scripts/print/' },
      to: {
        path: '^(src|geodata|tests)/',
        pathNot: '^src/((domain|data|i18n|scene)/|print/(?!dialog/)|store/url/filter-params\\.ts)',
      },
    },
    only('scripts-import-only-scripts', 'scripts/[^/]+$', []),
    {
      name: 'one-decision',
      comment: 'What a filter finds is decided in domain/decision.ts; everybody else is handed it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/' },
      to: { path: '^src/domain/match[.]ts$' },
    },
    {
      name: 'only-map-imports-maplibre',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: 'maplibre' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules/(react|zustand|maplibre|i18next)' },
    },
    {
      name: 'words-are-pure',
      comment:
        'Values and `t` in, text out: of i18n the languages, of i18next and others the types.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: {
        path: '^src/i18n/(?!language[.]ts$)|node_modules/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
