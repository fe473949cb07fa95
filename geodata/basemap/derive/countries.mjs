// countries.geojson: label points of China and the countries around it, placed by hand for
// a map centred on Xinjiang: inside the country, in the part such a map shows.
// No source but common knowledge; names are the standard Chinese short names.
import { feature, write } from './lib.mjs';

// rank 1: countries that border Xinjiang, and China; 2: the next ring; 3: farther away.
const labels = [
  ['CHN', '中国', 'China', 95.4, 38.7, 1],
  ['KAZ', '哈萨克斯坦', 'Kazakhstan', 75.8, 48.4, 1],
  ['KGZ', '吉尔吉斯斯坦', 'Kyrgyzstan', 74.6, 41.3, 1],
  ['TJK', '塔吉克斯坦', 'Tajikistan', 72.5, 38.5, 1],
  ['AFG', '阿富汗', 'Afghanistan', 68.4, 35.1, 1],
  ['PAK', '巴基斯坦', 'Pakistan', 72.6, 32.4, 1],
  ['IND', '印度', 'India', 77.4, 28.2, 1],
  ['MNG', '蒙古', 'Mongolia', 96.2, 46.3, 1],
  ['RUS', '俄罗斯', 'Russia', 86.6, 51.6, 1],
  ['UZB', '乌兹别克斯坦', 'Uzbekistan', 64.6, 40.9, 2],
  ['TKM', '土库曼斯坦', 'Turkmenistan', 59.6, 39.2, 2],
  ['NPL', '尼泊尔', 'Nepal', 84.0, 28.3, 2],
  ['BTN', '不丹', 'Bhutan', 90.4, 27.4, 2],
  ['IRN', '伊朗', 'Iran', 55.0, 33.2, 2],
  ['BGD', '孟加拉国', 'Bangladesh', 89.9, 24.1, 3],
  ['MMR', '缅甸', 'Myanmar', 95.9, 21.6, 3],
  ['GEO', '格鲁吉亚', 'Georgia', 43.4, 42.15, 3],
  ['AZE', '阿塞拜疆', 'Azerbaijan', 47.7, 40.4, 3],
  ['ARM', '亚美尼亚', 'Armenia', 44.9, 40.3, 3],
  ['TUR', '土耳其', 'Türkiye', 35.5, 39.0, 3],
  ['IRQ', '伊拉克', 'Iraq', 43.5, 33.0, 3],
];
write(
  'countries.geojson',
  labels.map(([iso, nameZh, nameEn, lon, lat, rank]) =>
    feature({ kind: 'country', iso, nameZh, nameEn, rank }, 'Point', [lon, lat]),
  ),
);
