/** Where a spot is, in degrees and in degrees, minutes and seconds, and how well that is known. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inSexagesimal } from '../../domain/sexagesimal';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { useServices } from '../services';

export interface CoordinatesProps {
  position: readonly [number, number];
  /** Null where the spot is no place of the gazetteer. */
  placeAccuracyKm: number | null;
}

export function Coordinates({ position, placeAccuracyKm }: CoordinatesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { copyText } = useServices();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const [lon, lat] = position.map((value) => value.toFixed(4));
  const northEast = position[0] >= 0 && position[1] >= 0;
  const copy = () =>
    copyText(`${lat}, ${lon}`).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );

  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('point.degrees')}</dt>
          <dd>
            {t(northEast ? 'point.degreesValue' : 'point.degreesSigned', { lat, lon })}{' '}
            <small>{t('point.datum')}</small>
          </dd>
        </div>
        <div>
          <dt>{t('point.dms')}</dt>
          <dd>{inSexagesimal(position)}</dd>
        </div>
        <div>
          <dt>{t('point.accuracy')}</dt>
          <dd>
            {placeAccuracyKm === null
              ? t('point.accuracyPoint')
              : t('point.accuracyPlace', { km: kilometres(placeAccuracyKm, language) })}
          </dd>
        </div>
      </dl>
      <p>
        <button type="button" className="action" onClick={() => void copy()}>
          {t('point.copy')}
        </button>{' '}
        <span role="status">{said && t(`point.${said}`)}</span>
      </p>
    </>
  );
}
