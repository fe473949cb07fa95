/** All texts of the interface in both languages, and a small register for looking up names. */
import { readdirSync, readFileSync } from 'node:fs';
import i18next, { type TFunction } from 'i18next';
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue';
import type { Agency, Clause, Deadline } from '../../src/domain/contract/register';
import type { Language } from '../../src/i18n/language';
import type { Wording } from '../../src/words/wording';

const words = i18next.createInstance();
words.init({
  lng: 'zh',
  initAsync: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
  resources: {},
});
for (const language of ['zh', 'en'] as const) {
  const parts = readdirSync('src/i18n/parts')
    .filter((file) => file.endsWith(`.${language}.json`))
    .map((file) => `src/i18n/parts/${file}`);
  for (const file of [`src/i18n/${language}.json`, ...parts]) {
    const own: unknown = JSON.parse(readFileSync(file, 'utf8'));
    words.addResourceBundle(language, 'translation', own, true, false);
  }
}

const agency = (id: string, nameZh: string, nameEn: string): Agency => ({
  id,
  nameZh,
  nameEn,
  kind: 'regional',
});

const clause = (id: string, parts: number): Clause => ({
  id,
  chapter: '三',
  section: null,
  headingZh: '修路',
  headingEn: 'Build roads',
  summary: { zh: '', en: '' },
  parts: Array.from({ length: parts }, () => ({
    bracket: '',
    deadlines: [],
    lead: [],
    cooperating: [],
    responsible: [],
    covers: { zh: '', en: '' },
  })),
  documents: [],
  targets: [],
  openLists: [],
  notMapped: [],
  featureIds: [],
});

export const REGISTER = buildCatalogue({
  features: [],
  clauses: [clause('1', 1), clause('2', 3)],
  agencies: [
    agency('roads', '交通厅', 'Department of Roads'),
    agency('money', '财政厅', 'Department of Finance'),
  ],
  regions: [
    {
      id: 'north',
      kind: 'prefecture',
      nameZh: '北州',
      nameEn: 'North',
      extent: [80, 40, 81, 41],
      paper: 'A3',
    },
  ],
  notice: {
    number: '1号',
    titleZh: '通知',
    titleEn: 'Notice',
    issuerZh: '办公室',
    issuerEn: 'Office',
    date: '2030-01-01',
    published: '2030-01-02',
    publisherZh: '网',
    chapters: [],
    requirements: [],
  },
  attributions: [],
});

export const tIn = (language: Language): TFunction => words.getFixedT(language);

export const wordingIn = (language: Language, catalogue: Catalogue = REGISTER): Wording => ({
  t: tIn(language),
  language,
  catalogue,
});

/** Runs a function in Chinese and in English. */
export const inBoth = (say: (wording: Wording) => string): [zh: string, en: string] => [
  say(wordingIn('zh')),
  say(wordingIn('en')),
];

export const deadline = (own: Partial<Deadline> = {}): Deadline => ({
  phrase: '2031年底前',
  year: 2031,
  kind: 'by-year-end',
  scope: 'bracket',
  ...own,
});
