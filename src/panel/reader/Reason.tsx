/** A name in the text that is not a feature, with the reason. */
import { Popover } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../domain/contract/text';
import { inLanguage } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';

export function Reason({ text, why }: { text: string; why: Text }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        {/* A button's words do not break across lines, and some of these are long lists. */}
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <span
          role="button"
          tabIndex={0}
          className="reader-unmapped"
          title={t('reader.notMapped')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            event.currentTarget.click();
          }}
        >
          {text}
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="reader-menu reader-reason" collisionPadding={8}>
          <b>{t('reader.notMapped')}</b> <Mixed>{inLanguage(why, language)}</Mixed>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
