/**
 * Imports run one way (ARCHITECTURE, "Who may import whom"). Each folder of src
 * names the folders it may use; anything else is an error.
 */
const may = {
  domain: [],
  parts: [],
  i18n: ['domain', 'parts'],
  words: ['domain', 'i18n'],
  data: ['domain'],
  symbology: ['domain'],
  store: ['domain', 'data', 'symbology', 'i18n', 'words'],
  map: ['domain', 'data', 'symbology', 'store', 'i18n', 'parts'],
  help: ['domain', 'i18n', 'parts'],
  panel: ['domain', 'data', 'symbology', 'store', 'i18n', 'words', 'parts', 'help'],
  controls: ['domain', 'data', 'symbology', 'store', 'i18n', 'words', 'parts', 'help'],
  print: ['domain', 'data', 'symbology', 'store', 'i18n', 'words', 'parts'],
  io: ['domain', 'data', 'symbology', 'store', 'i18n', 'parts'],
};

module.exports = {
  forbidden: [
    ...Object.entries(may).map(([folder, allowed]) => ({
      name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
    {
      name: 'geometry-imports-only-itself',
      severity: 'error',
      from: { path: '^src/domain/geometry/' },
      to: { path: '^src/', pathNot: '^src/domain/geometry/' },
    },
    {
      name: 'src-never-imports-geodata',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(geodata|tests|scripts)/' },
    },
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
