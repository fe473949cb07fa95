/** What a boundary holds and what was found in it, in words. */
import { useTranslation } from 'react-i18next';
import type { BoundaryNote, OwnBoundary } from '../../domain/own-boundary/own-boundary';
import { useAtlas } from '../../store/atlas-store';

/** More names than these are counted. */
const NAMES_SHOWN = 6;

export function useBoundaryWords() {
  const { t } = useTranslation();
  const language = useAtlas((state) => state.language);
  const list = (words: readonly string[]) => words.join(language === 'zh' ? '、' : ', ');

  function namesOf(names: readonly string[]): string {
    const shown = list(names.slice(0, NAMES_SHOWN));
    return names.length > NAMES_SHOWN
      ? t('boundary.namesMore', { names: shown, count: names.length })
      : shown;
  }

  /** “1 个面：喀什地区” */
  function counted({ areas, lines, names }: OwnBoundary): string {
    const shapes = list([
      ...(areas > 0 ? [t('boundary.areas', { count: areas })] : []),
      ...(lines > 0 ? [t('boundary.lines', { count: lines })] : []),
    ]);
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
