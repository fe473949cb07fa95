/** Words that name several features: a menu of them. */
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';

export interface FeatureMenuProps {
  text: string;
  features: readonly { id: string; name: string }[];
  stands: boolean;
  current: boolean;
  hovered: boolean;
  onFeature(id: string): void;
}

export function FeatureMenu({
  text,
  features,
  stands,
  current,
  hovered,
  onFeature,
}: FeatureMenuProps) {
  const { t } = useTranslation();
  const { hover } = useAtlas.getState();
  const title = t('reader.several', { count: features.length });
  return (
    <DropdownMenu.Root
      modal={false}
      onOpenChange={(open) => {
        if (!open) hover(null);
      }}
    >
      <DropdownMenu.Trigger asChild>
        {/* A button's words do not break across lines; the menu brings the keys a button has. */}
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <span
          role="button"
          tabIndex={0}
          className="reader-link"
          data-several={features.length}
          data-cites={features.map(({ id }) => id).join(' ')}
          data-stands={stands}
          data-hovered={hovered}
          aria-current={current}
          title={title}
        >
          {text}
        </span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="reader-menu" aria-label={title} collisionPadding={8}>
          {features.map(({ id, name }) => (
            <DropdownMenu.Item key={id} onFocus={() => hover(id)} onSelect={() => onFeature(id)}>
              {name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
