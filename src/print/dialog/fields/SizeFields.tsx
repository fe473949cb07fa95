/** The paper and the scale. */
import { useTranslation } from 'react-i18next';
import { PAPER_NAMES } from '../../paper';
import { formatScale, ROUND_SCALES } from '../../scale';
import { Check, Choice, Entry } from '../Field';
import { type FieldsProps, useProblem } from './props';

export function SizeFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const problem = useProblem(wrong);
  return (
    <fieldset>
      <legend>{t('print.paper')}</legend>
      <div className="print-pair">
        <Choice
          label={t('print.paper')}
          value={form.paper}
          name="paper"
          problem={problem('paper')}
          options={[
            ...PAPER_NAMES.map((name) => [name, name] as const),
            ['custom', t('print.custom')] as const,
          ]}
          onChange={(paper) => onChange({ paper })}
        />
        {form.paper === 'custom' ? (
          <>
            <Entry
              label={t('print.width')}
              value={form.customWidth}
              onChange={(customWidth) => onChange({ customWidth })}
            />
            <Entry
              label={t('print.height')}
              value={form.customHeight}
              onChange={(customHeight) => onChange({ customHeight })}
            />
          </>
        ) : (
          <Choice
            label={t('print.orientation')}
            value={form.orientation}
            options={(['auto', 'landscape', 'portrait'] as const).map(
              (one) => [one, t(`print.orientations.${one}`)] as const,
            )}
            onChange={(orientation) => onChange({ orientation })}
          />
        )}
        <Entry
          label={t('print.margin')}
          value={form.margin}
          name="margin"
          problem={problem('margin')}
          onChange={(margin) => onChange({ margin })}
        />
      </div>
      <Entry
        label={t('print.scale')}
        value={form.scale}
        placeholder={t('print.scaleBest')}
        hint={t('print.scaleHint')}
        name="scale"
        problem={problem('scale')}
        onChange={(scale) => onChange({ scale })}
      />
      <Choice
        label={t('print.scaleList')}
        value=""
        options={[
          ['', '…'],
          ...ROUND_SCALES.map((scale) => [formatScale(scale), formatScale(scale)] as const),
        ]}
        onChange={(scale) => onChange({ scale })}
      />
      <Check
        label={t('print.poster')}
        checked={form.poster}
        onChange={(poster) => onChange({ poster })}
      />
    </fieldset>
  );
}
