/**
 * The legend of dashes, casings, marks and outlines, each with its count. A sign that no
 * feature of the current filter has is left out.
 */
import { useTranslation } from 'react-i18next';
import { HelpButton } from '../../help/HelpButton';
import type { SignCounts } from '../../symbology/signs';
import { signAddress } from '../../symbology/swatch';

export function SignLegend({ counts }: { counts: SignCounts }) {
  const { t } = useTranslation();
  const rows = [...counts].filter(([, count]) => count > 0);
  if (rows.length === 0) return null;
  return (
    <fieldset className="signs">
      <legend>{t('sign.title')}</legend>
      <HelpButton topic="state" what={t('state.title')} />
      <ul>
        {rows.map(([sign, count]) => (
          <li key={sign} data-sign={sign}>
            <img src={signAddress(sign)} alt="" width={34} height={18} />
            <span className="network-name">{t(`sign.${sign}`)}</span>
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
