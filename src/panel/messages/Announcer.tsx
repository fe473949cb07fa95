/** Announces changes of filter, selection and dock to screen readers, after a pause. */

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { Decision } from '../../domain/decision';
import { headingIn, nameIn } from '../../i18n/language';
import { useAtlas } from '../../store/atlas-store';
import { editedFilter } from '../../store/state';
import { useWording } from '../../store/use-wording';
import { filterLine } from '../../words/filters';

/** The pause without changes before an announcement: dragging a slider passes through many filters. */
const REST_MS = 700;

/**
 * The sentence to announce, once its subject has not changed for a while. The first state of the page
 * is not announced, and neither is a change of language alone.
 *
 * @param told the subject of the sentence, in a form that does not depend on the language
 */
function useRested(sentence: string, told: string): string {
  const { language } = useTranslation().i18n;
  const before = useRef(told);
  const [said, setSaid] = useState({ sentence: '', language });
  useEffect(() => {
    if (told === before.current) return;
    const timer = setTimeout(() => {
      before.current = told;
      setSaid({ sentence, language });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [sentence, told, language]);
  return said.language === language ? said.sentence : '';
}

export function Announcer({ decision }: { decision: Decision }) {
  const wording = useWording();
  const { t, language, catalogue } = wording;
  const filter = useAtlas(editedFilter);
  const { selection, dock } = useAtlas(useShallow(({ selection, dock }) => ({ selection, dock })));
  const found = t('a11y.found', {
    words: filterLine(filter, wording),
    features: decision.features.length,
    tasks: decision.clauses.length,
  });

  const selected = (): string => {
    switch (selection.kind) {
      case 'none':
        return t('a11y.closed');
      case 'feature': {
        const feature = catalogue.featureById.get(selection.id);
        return feature ? t('a11y.opened', { what: nameIn(feature.properties, language) }) : '';
      }
      case 'clause': {
        const clause = catalogue.clauseById.get(selection.id);
        const what =
          clause && `${t('feature.task', { id: clause.id })} ${headingIn(clause, language)}`;
        return what ? t('a11y.opened', { what }) : '';
      }
      case 'region': {
        const region = catalogue.regionById.get(selection.id);
        return region ? t('a11y.opened', { what: nameIn(region, language) }) : '';
      }
      case 'point':
        return t('a11y.opened', { what: t('a11y.point') });
      case 'several':
        return t('a11y.several', { count: selection.ids.length });
    }
  };

  return (
    <div className="unseen">
      <p role="status">{useRested(found, JSON.stringify(filter))}</p>
      <p role="status">{useRested(selected(), JSON.stringify(selection))}</p>
      <p role="status">
        {useRested(
          dock ? t('a11y.opened', { what: t(`dock.${dock}`) }) : t('a11y.dockClosed'),
          dock ?? '',
        )}
      </p>
    </div>
  );
}
