/** The words around the map, and the code that leads back to it. */
import { useTranslation } from 'react-i18next';
import { Check, Entry } from '../Field';
import { type FieldsProps, useBlanks, useProblem } from './props';

export function WordsFields({ form, wrong, undrawable, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const problem = useProblem(wrong);
  const blanks = useBlanks(undrawable);
  return (
    <fieldset>
      <legend>{t('print.words')}</legend>
      <Entry
        label={t('print.titleField')}
        value={form.title}
        name="title"
        problem={blanks('title')}
        placeholder={t('print.derived')}
        onChange={(title) => onChange({ title })}
      />
      <Entry
        label={t('print.subtitleField')}
        value={form.subtitle}
        name="subtitle"
        problem={blanks('subtitle')}
        placeholder={t('print.derived')}
        onChange={(subtitle) => onChange({ subtitle })}
      />
      <Entry
        label={t('print.maker')}
        value={form.maker}
        name="maker"
        problem={blanks('maker')}
        onChange={(maker) => onChange({ maker })}
      />
      <div className="print-pair">
        <Entry
          label={t('print.date')}
          type="date"
          value={form.date}
          name="date"
          problem={problem('date')}
          onChange={(date) => onChange({ date })}
        />
        <Entry
          label={t('print.mark')}
          value={form.mark}
          name="mark"
          problem={blanks('mark')}
          onChange={(mark) => onChange({ mark })}
        />
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
          name="review"
          problem={blanks('review')}
          onChange={(review) => onChange({ review })}
        />
      )}
      <Check label={t('print.code')} checked={form.code} onChange={(code) => onChange({ code })} />
      {form.code && (
        <Entry
          label={t('print.baseUrl')}
          type="url"
          value={form.baseUrl}
          name="baseUrl"
          problem={problem('baseUrl')}
          onChange={(baseUrl) => onChange({ baseUrl })}
        />
      )}
    </fieldset>
  );
}
