/** What is printed, and of which ground. */
import { useTranslation } from 'react-i18next';
import { isUnit } from '../../../domain/region/kinds';
import { nameIn } from '../../../i18n/language';
import { useCatalogue } from '../../../store/use-catalogue';
import { useLanguage } from '../../../store/use-language';
import { ATLASES } from '../../job';
import { Choice } from '../Field';
import { type AreaChoice, isPlaced, KINDS } from '../form';
import { type FieldsProps, useProblem } from './props';
import { YearsField } from './YearsField';

export function SubjectFields({ form, wrong, filterWords, onChange, onDraw }: FieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const problem = useProblem(wrong);
  const lines = catalogue.features.filter(({ geometry }) => geometry?.type.endsWith('LineString'));
  const areas: [AreaChoice, string][] = [
    ['view', t('print.area.view')],
    ['whole', t('print.area.whole')],
    ['selected', t('print.area.selected')],
    ['drawn', t('print.area.drawn')],
    ...catalogue.regions
      .filter(isUnit)
      .map((region): [AreaChoice, string] => [`region:${region.id}`, nameIn(region, language)]),
  ];
  return (
    <fieldset>
      <legend>{t('print.what')}</legend>
      <Choice
        label={t('print.kindLabel')}
        value={form.kind}
        options={KINDS.map((kind) => [kind, t(`print.kind.${kind}`)] as const)}
        onChange={(kind) => onChange({ kind })}
      />
      {form.kind === 'atlas' && (
        <Choice
          label={t('print.atlasLabel')}
          value={form.atlas}
          options={ATLASES.map((one) => [one, t(`print.atlas.${one}`)] as const)}
          onChange={(atlas) => onChange({ atlas })}
        />
      )}
      {form.kind === 'brief' && (
        <Choice
          label={t('print.agency')}
          value={form.agency}
          name="agency"
          problem={problem('agency')}
          options={[
            ['', '—'],
            ...catalogue.agencies.map((one) => [one.id, nameIn(one, language)] as const),
          ]}
          onChange={(agency) => onChange({ agency })}
        />
      )}
      {form.kind === 'strip' && (
        <Choice
          label={t('print.line')}
          value={form.line}
          name="line"
          problem={problem('line')}
          options={[
            ['', '—'],
            ...lines.map(
              ({ properties }) => [properties.id, nameIn(properties, language)] as const,
            ),
          ]}
          onChange={(line) => onChange({ line })}
        />
      )}
      {form.kind === 'difference' && (
        <>
          <YearsField
            label={t('print.yearsA')}
            years={form.yearsA}
            undated={form.undatedA}
            onYears={(yearsA) => onChange({ yearsA })}
            onUndated={(undatedA) => onChange({ undatedA })}
          />
          <YearsField
            label={t('print.yearsB')}
            years={form.yearsB}
            undated={form.undatedB}
            onYears={(yearsB) => onChange({ yearsB })}
            onUndated={(undatedB) => onChange({ undatedB })}
          />
        </>
      )}
      {isPlaced(form.kind) && (
        <>
          <Choice
            label={t('print.areaLabel')}
            value={form.area}
            name="area"
            problem={problem('area')}
            options={areas}
            onChange={(area) => onChange({ area })}
          />
          <button type="button" onClick={onDraw}>
            {t('print.draw')}
          </button>
        </>
      )}
      <p className="hint">{filterWords}</p>
    </fieldset>
  );
}
