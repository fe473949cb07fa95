/** The form of a print: what, where, how large, and what stands around the map. */
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue';
import { type Language, nameIn } from '../../i18n';
import { ATLASES } from '../job';
import { PAPER_NAMES } from '../paper';
import { INSETS } from '../request';
import { formatScale, ROUND_SCALES } from '../scale';
import { Check, Choice, Entry } from './Field';
import { type AreaChoice, type FormField, KINDS, type PrintForm } from './form';

interface FormViewProps {
  catalogue: Catalogue;
  language: Language;
  form: PrintForm;
  wrong: readonly FormField[];
  /** What the filter asks for, in words. */
  filterWords: string;
  onChange(change: Partial<PrintForm>): void;
  onDraw(): void;
}

export function FormView(props: FormViewProps) {
  return (
    <>
      <Subject {...props} />
      <Size {...props} />
      <Content {...props} />
      <Words {...props} />
    </>
  );
}

function useProblem(wrong: readonly FormField[]) {
  const { t } = useTranslation();
  return (field: FormField) => (wrong.includes(field) ? t(`print.wrong.${field}`) : undefined);
}

function Subject({
  catalogue,
  language,
  form,
  wrong,
  filterWords,
  onChange,
  onDraw,
}: FormViewProps) {
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

function Size({ form, wrong, onChange }: FormViewProps) {
  const { t } = useTranslation();
  const problem = useProblem(wrong);
  return (
    <fieldset>
      <legend>{t('print.paper')}</legend>
      <div className="print-pair">
        <Choice
          label={t('print.paper')}
          value={form.paper}
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
          problem={problem('margin')}
          onChange={(margin) => onChange({ margin })}
        />
      </div>
      <Entry
        label={t('print.scale')}
        value={form.scale}
        placeholder={t('print.scaleBest')}
        hint={t('print.scaleHint')}
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

function Content({ form, onChange }: FormViewProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('print.content')}</legend>
      <div className="print-pair">
        <Choice
          label={t('print.ink')}
          value={form.ink}
          options={(['colour', 'black-and-white'] as const).map(
            (one) => [one, t(`print.inks.${one}`)] as const,
          )}
          onChange={(ink) => onChange({ ink })}
        />
        <Choice
          label={t('print.tableLabel')}
          value={form.table}
          options={(['following', 'beside', 'none'] as const).map(
            (one) => [one, t(`print.tables.${one}`)] as const,
          )}
          onChange={(table) => onChange({ table })}
        />
      </div>
      <Check
        label={t('print.graticule')}
        checked={form.graticule}
        onChange={(graticule) => onChange({ graticule })}
      />
      <Check
        label={t('print.overview')}
        checked={form.overview}
        onChange={(overview) => onChange({ overview })}
      />
      <fieldset className="print-inner">
        <legend className="hint">{t('print.insetsLabel')}</legend>
        {INSETS.map((id) => (
          <Check
            key={id}
            label={t(`sheetFrame.inset.${id}`)}
            checked={form.insets.includes(id)}
            onChange={(on) =>
              onChange({
                insets: INSETS.filter((one) => (one === id ? on : form.insets.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
    </fieldset>
  );
}

function Words({ form, wrong, onChange }: FormViewProps) {
  const { t } = useTranslation();
  const problem = useProblem(wrong);
  return (
    <fieldset>
      <legend>{t('print.words')}</legend>
      <Entry
        label={t('print.titleField')}
        value={form.title}
        placeholder={t('print.derived')}
        onChange={(title) => onChange({ title })}
      />
      <Entry
        label={t('print.subtitleField')}
        value={form.subtitle}
        placeholder={t('print.derived')}
        onChange={(subtitle) => onChange({ subtitle })}
      />
      <Entry
        label={t('print.maker')}
        value={form.maker}
        onChange={(maker) => onChange({ maker })}
      />
      <div className="print-pair">
        <Entry
          label={t('print.date')}
          type="date"
          value={form.date}
          problem={problem('date')}
          onChange={(date) => onChange({ date })}
        />
        <Entry label={t('print.mark')} value={form.mark} onChange={(mark) => onChange({ mark })} />
      </div>
      <Check
        label={t('print.reviewed')}
        checked={form.reviewed}
        onChange={(reviewed) => onChange({ reviewed })}
      />
      {form.reviewed && (
        <Entry
          label={t('print.review')}
          value={form.review}
          hint={t('print.reviewHint')}
          onChange={(review) => onChange({ review })}
        />
      )}
      <Check label={t('print.code')} checked={form.code} onChange={(code) => onChange({ code })} />
      {form.code && (
        <Entry
          label={t('print.baseUrl')}
          type="url"
          value={form.baseUrl}
          problem={problem('baseUrl')}
          onChange={(baseUrl) => onChange({ baseUrl })}
        />
      )}
    </fieldset>
  );
}
