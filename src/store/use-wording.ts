/** What texts on screen are written with; the same value until language or register change. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wording } from '../words/wording';
import { useCatalogue } from './use-catalogue';
import { useLanguage } from './use-language';

export function useWording(): Wording {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  return useMemo(() => ({ t, language, catalogue }), [t, language, catalogue]);
}
