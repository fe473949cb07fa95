/** A link to a feature: a click selects it, pointing at it highlights it on the map. */
import type { MouseEvent, ReactNode } from 'react';
import { useAtlas } from '../../store/atlas-store';
import { useLanguage } from '../../store/use-language';
import { featureAddress } from './address';

export interface FeatureLinkProps {
  id: string;
  /** Whether the filter finds what is cited here. */
  stands: boolean;
  current: boolean;
  hovered?: boolean;
  title?: string;
  onFeature(id: string): void;
  children: ReactNode;
}

/** Whether the click opens a new tab or window, which is left to the browser. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export function FeatureLink({
  id,
  stands,
  current,
  hovered = false,
  title,
  onFeature,
  children,
}: FeatureLinkProps) {
  const language = useLanguage();
  const { hover } = useAtlas.getState();
  return (
    <a
      className="reader-link"
      href={featureAddress(id, language)}
      title={title}
      data-cites={id}
      data-stands={stands}
      data-hovered={hovered}
      aria-current={current}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        onFeature(id);
      }}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      {children}
    </a>
  );
}
