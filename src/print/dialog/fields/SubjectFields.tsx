/** What is printed, and of which ground. */
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../../i18n';
import { ATLASES } from '../../job';
import { Choice, Entry } from '../Field';
import { type AreaChoice, KINDS } from '../form';
import { type FieldsProps, useProblem } from './props';

export function SubjectFields({
  catalogue,
  language,
  form,
  wrong,
  filterWords,
  onChange,
  onDraw,
}: FieldsProps) {
  const { t } = useTranslation();
  const problem = useProblem(wrong);
  const lines = catalogue.features.filter(({ geometry }) => geometry?.type.endsWith('LineString'));
  const areas: [AreaChoice, string][] = [
    ['view', t('print.area.view')],
    ['whole', t('print.area.whole')],
    ['selected', t('print.area.selected')],
    ['drawn', t('print.area.drawn')],
    ...catalogue.regions
      .filter(({ kind }) => kind === 'prefecture')
      .map((region): [AreaChoice, string] => [`region:${region.id}`, nameIn(region, language)]),
  ];
  const placed = form.kind === 'sheet' || form.kind === 'brief' || form.kind === 'difference';
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
        <div className="print-pair">
          <Entry
            label={t('print.yearsA')}
            value={form.yearsA}
            problem={problem('difference')}
            hint={t('print.yearsHint')}
            onChange={(yearsA) => onChange({ yearsA })}
          />
          <Entry
            label={t('print.yearsB')}
            value={form.yearsB}
            onChange={(yearsB) => onChange({ yearsB })}
          />
        </div>
      )}
      {placed && (
        <>
          <Choice
            label={t('print.areaLabel')}
            value={form.area}
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
