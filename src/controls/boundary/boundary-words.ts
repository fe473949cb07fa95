/** What a boundary holds and what was found in it, in words. */
import { useTranslation } from 'react-i18next';
import type { BoundaryNote, OwnBoundary } from '../../domain/own-boundary/own-boundary';
import { useLanguage } from '../../store/use-language';
import { cutList, listed } from '../../words/list';

/** Names listed; the rest are only counted. */
const NAMES_SHOWN = 6;

export function useBoundaryWords() {
  const { t } = useTranslation();
  const language = useLanguage();

  function namesOf(names: readonly string[]): string {
    const { list, rest } = cutList(names, NAMES_SHOWN, language);
    return rest > 0 ? t('boundary.namesMore', { names: list, count: names.length }) : list;
  }

  /** “1 个面：喀什地区” */
  function counted({ areas, lines, names }: OwnBoundary): string {
    const shapes = listed(
      [
        ...(areas > 0 ? [t('boundary.areas', { count: areas })] : []),
        ...(lines > 0 ? [t('boundary.lines', { count: lines })] : []),
      ],
      language,
    );
    return names.length > 0
      ? t('boundary.named', { shapes, names: namesOf(names) })
      : t('boundary.unnamed', { shapes });
  }

  return {
    counted,
    contents: (boundary: OwnBoundary): string =>
      t('boundary.contents', { counted: counted(boundary) }),
    noteWords: ({ kind, count, detail }: BoundaryNote): string =>
      t(`boundary.note.${kind}`, { count, detail }),
  };
}
