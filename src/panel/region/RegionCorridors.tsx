/** The lines that touch a region: their length, and the length inside it. */
import { useTranslation } from 'react-i18next';
import type { Region } from '../../domain/contract/regions';
import { EDITION } from '../../domain/edition';
import { type BoundaryFinding, NAME_PROPERTIES } from '../../domain/region/boundary';
import type { RegionCorridors as Found } from '../../domain/region/corridors';
import { nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { listed } from '../../words/list';
import { FeatureRow } from '../feature/FeatureRow';
import { useChoose } from '../use-choose';

export interface RegionCorridorsProps {
  region: Region;
  found: Found;
}

/** Names of the boundary file that are listed where none is the region's. */
const NAMES_SHOWN = 12;
const STRANGERS_SHOWN = 3;

function BoundaryUsed({ region, boundary }: { region: Region; boundary: BoundaryFinding | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = nameIn(region, language);
  const words =
    boundary === null
      ? EDITION.softRegions
        ? t('region.page.boundary.sketch', { km: EDITION.softRegions.errorKm })
        : t('region.page.boundary.none')
      : boundary.found
        ? t('region.page.boundary.used', boundary)
        : t(`region.page.boundary.${boundary.why}`, {
            region: name,
            properties: listed(NAME_PROPERTIES, language),
            names: listed(boundary.names.slice(0, NAMES_SHOWN), language),
          });
  return (
    <p className="hint" role="status">
      {words}
    </p>
  );
}

export function RegionCorridors({ region, found }: RegionCorridorsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hover = useAtlas((state) => state.hover);
  const { chooseFeature } = useChoose();
  const { corridors, perhaps, boundary, strangers } = found;
  const km = (length: number) => t('region.page.km', { km: kilometres(length, language) });

  return (
    <section className="region-corridors">
      <h3>
        {t('region.page.corridors')} <span className="count">{corridors.length}</span>
      </h3>
      {corridors.length === 0 ? (
        <p className="hint">{t('region.page.noCorridors')}</p>
      ) : (
        <>
          <BoundaryUsed region={region} boundary={boundary} />
          {strangers.length > 0 && (
            <p className="why region-strangers">
              {t('region.page.boundary.strangers', {
                count: strangers.length,
                names: listed(
                  strangers
                    .slice(0, STRANGERS_SHOWN)
                    .map(({ properties }) => nameIn(properties, language)),
                  language,
                ),
                region: nameIn(region, language),
              })}
            </p>
          )}
          <table>
            <thead>
              <tr>
                <th scope="col">{t('region.page.line')}</th>
                <th scope="col">{t('region.page.inside')}</th>
                <th scope="col">{t('region.page.whole')}</th>
              </tr>
            </thead>
            <tbody>
              {corridors.map(({ feature: { properties }, inside }) => (
                <tr
                  key={properties.id}
                  data-feature={properties.id}
                  onMouseEnter={() => hover(properties.id)}
                  onMouseLeave={() => hover(null)}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      onClick={() => chooseFeature(properties.id)}
                      onFocus={() => hover(properties.id)}
                      onBlur={() => hover(null)}
                    >
                      {nameIn(properties, language)}
                    </button>
                  </th>
                  <td data-basis={inside?.basis ?? 'unknown'}>
                    {inside && (
                      <b>
                        {inside.plusMinusKm !== undefined
                          ? t('region.page.within', {
                              km: kilometres(inside.km, language),
                              error: kilometres(inside.plusMinusKm, language),
                            })
                          : inside.basis === 'breaks'
                            ? t('region.page.about', { length: km(inside.km) })
                            : km(inside.km)}
                      </b>
                    )}
                    <small>{t(`region.page.basis.${inside?.basis ?? 'unknown'}`)}</small>
                  </td>
                  <td>{properties.lengthKm !== undefined && km(properties.lengthKm)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {perhaps.length > 0 && (
        <section className="region-perhaps">
          <h4>
            {t('region.page.perhaps')} <span className="count">{perhaps.length}</span>
          </h4>
          <p className="hint">{t('region.page.perhapsExplain')}</p>
          <ul>
            {perhaps.map((feature) => (
              <li key={feature.properties.id}>
                <FeatureRow feature={feature} onChoose={chooseFeature} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
