/** One line of the results: what it is called in both languages, and where else the words stand. */
import { useEffect, useRef } from 'react';
import type { Found } from '../../domain/search/search';
import { nameIn } from '../../i18n';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';

export interface SearchOptionProps {
  id: string;
  found: Found;
  active: boolean;
  onPoint(): void;
  onChoose(): void;
}

export function SearchOption({ id, found, active, onPoint, onChoose }: SearchOptionProps) {
  const language = useAtlas((state) => state.language);
  const own = useRef<HTMLDivElement>(null);
  const { entry, excerpt } = found;

  useEffect(() => {
    if (active) own.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the box, which names the active option
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, as in any combobox
    <div
      ref={own}
      id={id}
      role="option"
      aria-selected={active}
      className="search-option"
      data-kind={entry.kind}
      data-id={entry.id}
      onMouseMove={onPoint}
      // Before the box loses focus and closes the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        {entry.kind === 'clause' && (
          <span className="clause-number" lang="zh-CN">
            {entry.id}
          </span>
        )}{' '}
        {nameIn(entry, language)}
      </span>
      <small>
        <Mixed>{excerpt ?? (language === 'zh' ? entry.nameEn : entry.nameZh)}</Mixed>
      </small>
    </div>
  );
}
