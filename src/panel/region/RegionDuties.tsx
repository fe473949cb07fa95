/** The duties of a region: first those that name it, then those that name a group it belongs to. */
import { useTranslation } from 'react-i18next';
import type { Region } from '../../domain/contract/regions';
import { type Duty, isByName } from '../../domain/region/duties';
import { DutyBlock } from './DutyBlock';

export interface RegionDutiesProps {
  region: Region;
  duties: readonly Duty[];
}

const keyOf = ({ clause, partNumber, role, agency }: Duty): string =>
  [clause.id, partNumber, role, agency.id].join(' ');

export function RegionDuties({ region, duties }: RegionDutiesProps) {
  const { t } = useTranslation();
  const groups = [
    { key: 'byName', duties: duties.filter(isByName) },
    { key: 'byReference', duties: duties.filter((duty) => !isByName(duty)) },
  ] as const;
  return (
    <section className="region-duties">
      <h3>
        {t('region.page.duties')} <span className="count">{duties.length}</span>
      </h3>
      {groups.map(({ key, duties: own }) => (
        <section key={key} data-reading={key}>
          <h4>
            {t(`region.page.${key}`)} <span className="count">{own.length}</span>
          </h4>
          <p className="hint">{t(`region.page.${own.length > 0 ? key : 'none'}Explain`)}</p>
          {own.map((duty) => (
            <DutyBlock key={keyOf(duty)} region={region} duty={duty} />
          ))}
        </section>
      ))}
    </section>
  );
}
