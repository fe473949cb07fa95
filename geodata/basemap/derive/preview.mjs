// Draws the files as an SVG in the map's projection, to be looked at:
//   node preview.mjs west,south,east,north width out.svg
//   rsvg-convert out.svg -o out.png        (librsvg2-bin)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import proj4 from 'proj4';
import { here } from './lib.mjs';

const [extent = '70,32,100,52', width = '1600', out = 'preview.svg'] = process.argv.slice(2);
const [west, south, east, north] = extent.split(',').map(Number);
const lcc = proj4('+proj=lcc +lat_0=42 +lon_0=85 +lat_1=36 +lat_2=47 +x_0=0 +y_0=0 +ellps=GRS80');

const rim = [];
for (let i = 0; i <= 20; i++) {
  const x = west + ((east - west) * i) / 20;
  const y = south + ((north - south) * i) / 20;
  rim.push([x, south], [x, north], [west, y], [east, y]);
}
const flat = rim.map((c) => lcc.forward(c));
const [left, right] = [Math.min(...flat.map((c) => c[0])), Math.max(...flat.map((c) => c[0]))];
const [bottom, top] = [Math.min(...flat.map((c) => c[1])), Math.max(...flat.map((c) => c[1]))];
const scale = Number(width) / (right - left);
const height = Math.round((top - bottom) * scale);
const place = (c) => {
  const [x, y] = lcc.forward(c);
  return `${((x - left) * scale).toFixed(1)} ${((top - y) * scale).toFixed(1)}`;
};
const path = (line) => `M${line.map(place).join('L')}`;
const shapeOf = ({ type, coordinates }) => {
  if (type === 'LineString') return path(coordinates);
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => `${path(ring)}Z`)).join('');
};

const bands = {
  500: '#eceed2',
  1000: '#f0ebcf',
  1500: '#efe3c3',
  2000: '#e9d7b3',
  3000: '#dfc6a3',
  4000: '#d5b79a',
  5000: '#efeae6',
};
const looks = {
  land: () => 'fill="#e4ecd4"',
  relief: (p) => `fill="${bands[p.minM]}"`,
  lake: () => 'fill="#9cc7e8" stroke="#5b94c4" stroke-width="0.5"',
  river: (p) => `fill="none" stroke="#5b94c4" stroke-width="${p.rank === 1 ? 1.1 : 0.7}"`,
  region: () => 'fill="#a00" fill-opacity="0.06"',
  soft: (_, i) => `fill="hsl(${(i * 137) % 360} 60% 50%)" fill-opacity="0.3"`,
  province: () => 'fill="none" stroke="#777" stroke-width="1" stroke-dasharray="6 3"',
  international: (p) =>
    `fill="none" stroke="${p.source.startsWith('open') ? '#a00' : '#06c'}" stroke-width="1.2"`,
};

let body = '';
let labels = '';
const files = [
  'land',
  'relief',
  'water',
  '../soft-regions',
  'region-outline',
  'borders',
  'countries',
];
for (const file of files) {
  const { features } = JSON.parse(readFileSync(join(here, '..', `${file}.geojson`), 'utf8'));
  for (const [i, { properties, geometry }] of features.entries()) {
    const isPoint = geometry.type === 'Point';
    if (!isPoint) {
      const look = looks[properties.kind ?? 'soft'](properties, i);
      body += `<path fill-rule="evenodd" ${look} d="${shapeOf(geometry)}"/>`;
    }
    if (!properties.nameZh || properties.kind === 'region') continue;
    const line = isPoint
      ? [geometry.coordinates]
      : geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 0);
    const [x, y] = place(line[Math.floor(line.length / 2)]).split(' ');
    const size = isPoint ? 17 : 11;
    labels += `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle">${properties.nameZh}</text>`;
  }
}
writeFileSync(
  out,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#dbe9f4"/>${body}${labels}</svg>`,
);
