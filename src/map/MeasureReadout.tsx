/** What has been measured so far, and the ways to end it. The ellipsoid is loaded with the tool. */
import { useTranslation } from 'react-i18next';
import { geodesicLengthKm } from '../domain/geometry/geodesic';
import { LOCALES } from '../i18n/language';
import { useAtlas } from '../store/atlas-store';

export default function MeasureReadout() {
  const { t } = useTranslation();
  const { language, rulerPath, setRulerPath } = useAtlas((state) => state);
  if (rulerPath === null) return null;
  const km = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(
    geodesicLengthKm(rulerPath),
  );
  return (
    <div className="measure-readout" role="status">
      {rulerPath.length < 2 ? t('measure.start') : t('measure.length', { km })}
      {rulerPath.length > 0 && (
        <button type="button" onClick={() => setRulerPath(rulerPath.slice(0, -1))}>
          {t('measure.undo')}
        </button>
      )}
      <button type="button" onClick={() => setRulerPath(null)}>
        {t('measure.end')}
      </button>
    </div>
  );
}
