/** Which region a spot is in: by the planner's own boundary, or else by the sketch, with its doubt near a limit. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSoftRegions, type SoftRegions } from '../../data/soft-regions';
import { useLoaded } from '../../data/use-loaded';
import type { Catalogue } from '../../domain/catalogue';
import type { Region } from '../../domain/contract/regions';
import { softRegionAt } from '../../domain/geometry/soft-areas';
import type { OwnBoundary } from '../../domain/own-boundary/own-boundary';
import { regionInOwnBoundary } from '../../domain/region/boundary-at';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { either } from '../../words/list';

type Position = readonly [number, number];

type Answer =
  | { kind: 'own'; region: Region }
  | { kind: 'sketch'; region: Region; limitKm: number }
  | { kind: 'near'; regions: readonly Region[]; limitKm: number; errorKm: number }
  | { kind: 'outside' };

function answerTo(
  position: Position,
  { regions, regionById }: Catalogue,
  soft: SoftRegions | null,
  ownBoundary: OwnBoundary | null,
): Answer | null {
  const own = ownBoundary && regionInOwnBoundary(ownBoundary.features, regions, position);
  if (own) return { kind: 'own', region: own };
  if (!soft) return null;
  const { region: id, perhaps, limitKm } = softRegionAt(soft.areas, position);
  const near = [id, ...perhaps].flatMap((one) => (one && regionById.get(one)) || []);
  const [region] = near;
  if (!region) return { kind: 'outside' };
  return near.length === 1
    ? { kind: 'sketch', region, limitKm }
    : { kind: 'near', regions: near, limitKm, errorKm: soft.areas.errorKm };
}

export function RegionOfPoint({ position }: { position: Position }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const ownBoundary = useAtlas((state) => state.view.ownBoundary);
  const soft = useLoaded(loadSoftRegions);
  const answer = useMemo(
    () => answerTo(position, catalogue, soft, ownBoundary),
    [position, catalogue, soft, ownBoundary],
  );
  if (!answer) return null;
  const words = () => {
    switch (answer.kind) {
      case 'own':
        return t('point.regionOwn', { region: nameIn(answer.region, language) });
      case 'sketch':
        return t('point.regionSketch', {
          region: nameIn(answer.region, language),
          km: kilometres(answer.limitKm, language),
        });
      case 'near':
        return t('point.regionNear', {
          regions: either(
            answer.regions.map((region) => nameIn(region, language)),
            language,
          ),
          km: kilometres(answer.limitKm, language),
          error: kilometres(answer.errorKm, language),
        });
      case 'outside':
        return t('point.regionOutside');
    }
  };
  return (
    <dl className="facts point-region">
      <div>
        <dt>{t('point.region')}</dt>
        <dd data-answer={answer.kind}>{words()}</dd>
      </div>
    </dl>
  );
}
