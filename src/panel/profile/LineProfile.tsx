/** The profile of one line: controls, strip, sections and table. Pointing at either strip or map shows on the other. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AtlasFeature } from '../../domain/contract/register';
import { footWithin } from '../../domain/geometry/strand-foot';
import type { ProfileInput, ProfileLine } from '../../domain/profile/input';
import type { Item } from '../../domain/profile/item';
import { nearbyGeoJson, within } from '../../domain/profile/nearby';
import { type Profile, profileOf } from '../../domain/profile/profile';
import { turned } from '../../domain/profile/turn';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { useServices } from '../services';
import { itemsCsv } from './export-table';
import { ItemTable } from './ItemTable';
import type { StripMark } from './marks';
import { ProfileBar } from './ProfileBar';
import { SectionTable } from './SectionTable';
import { StripFrame } from './StripFrame';
import { useBuffer } from './use-buffer';

export interface LineProfileProps {
  input: ProfileInput;
  line: ProfileLine;
  feature: AtlasFeature;
  onAnother(): void;
}

export function LineProfile(props: LineProfileProps) {
  const [strand, setStrand] = useState(0);
  const { input, line, feature } = props;
  const profile = useMemo(
    () => profileOf(line, feature.properties, strand, input),
    [line, feature, strand, input],
  );
  return profile && <Shown {...props} drawn={profile} strand={strand} onStrand={setStrand} />;
}

interface ShownProps extends LineProfileProps {
  /** In the direction drawn. */
  drawn: Profile;
  strand: number;
  onStrand(index: number): void;
}

function Shown({ line, feature, drawn, strand, onStrand, onAnother }: ShownProps) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const { saveFile } = useServices();
  const language = useLanguage();
  const pointed = useAtlas((state) => state.pointed);
  const hovered = useAtlas((state) => state.hovered);
  const { hover, select, setOverlay } = useAtlas.getState();
  const [reachKm, setReach] = useState(50);
  const [back, setBack] = useState(false);
  const [zoom, setZoom] = useState(1);
  const [active, setActive] = useState<Item | null>(null);
  const [stripKm, setStripKm] = useState<number | null>(null);

  useBuffer(drawn.strand, reachKm);
  const profile = useMemo(() => (back ? turned(drawn) : drawn), [drawn, back]);
  const items = useMemo(() => within(profile.items, reachKm), [profile, reachKm]);
  const stops = items.filter(({ relation }) => relation === 'on');
  const endName = (end: Item | undefined, km: number, otherwise: string): string =>
    end && Math.abs(end.fromKm - km) < 1 ? nameIn(end, language) : otherwise;
  const ends = [
    endName(stops[0], 0, t('profile.start')),
    endName(stops.at(-1), profile.lengthKm, t('profile.end')),
  ] as const;

  const asDrawn = (km: number): number => (back ? drawn.lengthKm - km : km);
  const mapKm = useMemo(() => {
    const foot = pointed && footWithin(drawn.strand, pointed, reachKm);
    return foot?.chainageKm ?? null;
  }, [drawn, pointed, reachKm]);
  const cursorKm = stripKm ?? (mapKm === null ? null : asDrawn(mapKm));

  // The item under the pointer, in the strip or on the map.
  const activeKey = active?.key ?? items.find(({ id }) => id === hovered)?.key ?? null;

  // The map marks the item pointed at in the strip, or the point at that chainage.
  const markedKm = stripKm === null ? null : asDrawn(stripKm);
  useEffect(() => {
    const place = active?.group === 'places' ? active.position : active?.foot;
    setOverlay({
      marker: place ?? (markedKm === null ? null : drawn.strand.at(markedKm)),
    });
  }, [active, markedKm, drawn, setOverlay]);
  useEffect(() => {
    hover(active && catalogue.featureById.has(active.id) ? active.id : null);
  }, [active, catalogue, hover]);
  useEffect(() => () => hover(null), [hover]);

  const opens = useCallback(
    (item: Item): boolean => item.group === 'places' || catalogue.featureById.has(item.id),
    [catalogue],
  );
  const open = useCallback(
    (item: Item | undefined): void => {
      if (!item || !opens(item)) return;
      if (item.group === 'places') {
        select({ kind: 'point', position: item.position, place: item.id });
      } else select({ kind: 'feature', id: item.id });
    },
    [opens, select],
  );
  const onMark = useCallback((mark: StripMark | null) => setActive(mark?.items[0] ?? null), []);
  const onOpenMark = useCallback((mark: StripMark) => open(mark.items[0]), [open]);
  const fileName = `${line.id.replaceAll('/', '-')}-${reachKm}km`;

  return (
    <div className="profile" data-line={line.id}>
      <ProfileBar
        feature={feature}
        line={line}
        profile={profile}
        strand={strand}
        reachKm={reachKm}
        ends={ends}
        zoom={zoom}
        onStrand={onStrand}
        onReach={setReach}
        onTurn={() => setBack(!back)}
        onZoom={(factor) => setZoom(zoom * factor)}
        onAnother={onAnother}
        onCsv={() => saveFile(`${fileName}.csv`, 'text/csv', itemsCsv(t, items, language))}
        onGeoJson={() =>
          saveFile(
            `${fileName}.geojson`,
            'application/geo+json',
            JSON.stringify(nearbyGeoJson(drawn, items, back)),
          )
        }
      />
      <StripFrame
        profile={profile}
        items={items}
        zoom={zoom}
        label={t('profile.strip', {
          name: nameIn(feature.properties, language),
          km: kilometres(profile.lengthKm, language),
        })}
        active={activeKey}
        cursorKm={cursorKm}
        onMark={onMark}
        onChainage={setStripKm}
        onOpen={onOpenMark}
      />
      <SectionTable sections={profile.sections} />
      <ItemTable
        items={items}
        reachKm={reachKm}
        active={activeKey}
        opens={opens}
        onPoint={setActive}
        onOpen={open}
      />
    </div>
  );
}
