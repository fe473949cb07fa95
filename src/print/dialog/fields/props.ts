/** What each part of the form receives. */
import { useTranslation } from 'react-i18next';
import { type Lettered, namedCharacters } from '../../type/lettering';
import type { FormField, PrintForm } from '../form';

export interface FieldsProps {
  form: PrintForm;
  wrong: readonly FormField[];
  /** Characters that no font draws, by the field they were typed into. */
  undrawable: ReadonlyMap<Lettered, readonly string[]>;
  /** What the filter asks for, in words. */
  filterWords: string;
  onChange(change: Partial<PrintForm>): void;
  onDraw(): void;
}

/** Fields that may have to be filled in or corrected. */
export type NamedField = FormField | Lettered;

const LABELS = {
  paper: 'print.paper',
  margin: 'print.margin',
  scale: 'print.scale',
  date: 'print.date',
  baseUrl: 'print.baseUrl',
  line: 'print.line',
  agency: 'print.agency',
  area: 'print.areaLabel',
  title: 'print.titleField',
  subtitle: 'print.subtitleField',
  maker: 'print.maker',
  mark: 'print.mark',
  review: 'print.review',
} as const satisfies Record<NamedField, string>;

/** The key of the name that a field has in the form. */
export const labelOf = (field: NamedField) => LABELS[field];

/** What is wrong with a field, in words. */
export function useProblem(wrong: readonly FormField[]) {
  const { t } = useTranslation();
  return (field: FormField) => (wrong.includes(field) ? t(`print.wrong.${field}`) : undefined);
}

/** The characters of a field that would be printed blank, in words. */
export function useBlanks(undrawable: FieldsProps['undrawable']) {
  const { t } = useTranslation();
  return (field: Lettered) => {
    const characters = undrawable.get(field);
    return (
      characters &&
      t('print.wrong.noGlyph', {
        characters: namedCharacters(characters, t('print.listSeparator')),
      })
    );
  };
}
