/** One panel of a strip: its map with chainage, its frame, and its pre-flight. */
import type { Profile } from '../../domain/profile/profile';
import type { Layer, Mark } from '../../scene/scene';
import { kilometres } from '../../words/lengths';
import { listed } from '../../words/list';
import { NEATLINE_MM } from '../furniture/frame/neatline';
import { group } from '../furniture/page/block';
import type { Finding } from '../preflight/finding';
import { type Figure, figure } from '../sheet/figure';
import { findingsOf } from '../sheet/findings';
import type { SheetOptions } from '../sheet/options';
import { furnitureLayer } from '../sheet/page';
import { styleOf } from '../sheet/style';
import { chainageMarks } from './chainage-marks';
import type { Panel } from './strip-layout';

export interface PanelInput {
  options: SheetOptions;
  profile: Profile;
  panel: Panel;
  /** Of all panels. */
  count: number;
  numbers: ReadonlyMap<string, number>;
}

export interface DrawnPanel {
  figure: Figure;
  /** Layers of the figure, and above them heading, neatline, chainage and north arrow. */
  layers: readonly Layer[];
  findings: Finding[];
}

export function drawPanel({ options, profile, panel, count, numbers }: PanelInput): DrawnPanel {
  const { request, data, t, id } = options;
  const { stretch, index, frame } = panel;
  const { language } = request;
  const style = styleOf(request, data, t);
  const { setting } = style;
  const prefix = `${id}-`;
  const chainage = chainageMarks(
    profile.strand,
    stretch,
    frame,
    { colour: style.palette.label, halo: style.palette.halo },
    (km) => t('print.strip.chainage', { km }),
    data.typesetter,
  );
  const panelWords = t('print.strip.panel', {
    number: index + 1,
    count,
    from: kilometres(stretch.fromKm, language),
    to: kilometres(stretch.toKm, language),
  });
  const unchecked = profile.stretches.flatMap(({ checked, fromKm, toKm }) => {
    const [from, to] = [Math.max(fromKm, stretch.fromKm), Math.min(toKm, stretch.toKm)];
    if (checked || from >= to) return [];
    return t('geometry.uncheckedFromTo', {
      from: kilometres(from, language),
      to: kilometres(to, language),
    });
  });
  const words =
    unchecked.length > 0
      ? t('print.strip.uncheckedPanel', { panel: panelWords, where: listed(unchecked, language) })
      : panelWords;
  const map = figure({
    data,
    request,
    frame,
    title: words,
    numbers,
    rowPrefix: prefix,
    markPrefix: index === 0 ? prefix : `${prefix}strip-${index + 1}-`,
    keepClear: chainage.keepClear,
    edge: 'graticule-on-top',
    t,
  });
  const furniture: Mark[] = [
    {
      kind: 'text',
      text: words,
      at: [frame.rect.x - NEATLINE_MM, frame.rect.y - NEATLINE_MM - 1.4],
      sizeMm: setting.type.body,
      weight: 700,
      colour: setting.ink.text,
      anchor: 'start',
    },
    ...map.neatline,
    chainage.group,
    ...(map.north ? [map.north] : []),
  ];
  const findings = findingsOf({
    title: words,
    request,
    data,
    area: null,
    figure: map,
    insets: [],
    page: map,
    outside: [],
    t,
  }).filter(({ kind }) => index === 0 || (kind !== 'maker-missing' && kind !== 'attribution'));
  return { figure: map, layers: [...map.layers, furnitureLayer([group(furniture)], t)], findings };
}
