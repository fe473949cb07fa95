/** One result: symbol, name, kind, and an excerpt of the text where the words were found. */
import { useEffect, useRef } from 'react';
import { registerNumber } from '../../domain/register-number';
import { excerptOf } from '../../domain/search/excerpt';
import type { Found } from '../../domain/search/search';
import { nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { swatchAddress } from '../../symbology/swatch';
import { type RowContext, rowWords } from './row-words';

export interface OptionState {
  id: string;
  active: boolean;
  onPoint(): void;
  onChoose(): void;
}

interface OptionProps extends OptionState {
  kind: string;
  entry?: string;
  children: React.ReactNode;
}

function Option({ id, active, kind, entry, onPoint, onChoose, children }: OptionProps) {
  const own = useRef<HTMLDivElement>(null);
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
      data-kind={kind}
      data-id={entry}
      onMouseMove={onPoint}
      // On pointer down: on click the box would have lost the focus and closed the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

/** The last row of a shortened group: shows the rest of it. */
export const AllOption = ({ words, ...state }: OptionState & { words: string }) => (
  <Option {...state} kind="all">
    <span className="search-all">{words}</span>
  </Option>
);

export function SearchOption({
  found,
  context,
  ...state
}: OptionState & { found: Found; context: RowContext }) {
  const { t, language, catalogue } = context;
  const { entry, alias, sentence, partly } = found;
  const properties = catalogue.featureById.get(entry.id)?.properties;
  const excerpt = sentence && excerptOf(sentence.text, sentence.phrase);
  const words = [
    ...(partly ? [t('search.partly')] : []),
    ...(alias === undefined ? [] : [t('search.alias', { name: alias })]),
    rowWords(entry, context),
  ].join(' · ');

  return (
    <Option {...state} kind={entry.kind} entry={entry.id}>
      <span className="search-sign">
        {properties && (
          <img src={swatchAddress(properties.network)} alt="" width={34} height={18} />
        )}
        {entry.kind === 'clause' && (
          <span className="clause-number" lang="zh-CN">
            {entry.id}
          </span>
        )}
      </span>
      <span className="search-words">
        <span>
          {properties && (
            <span className="register-number">{registerNumber(properties, language)} </span>
          )}
          {nameIn(entry, language)}
        </span>
        <small>
          <Mixed>{words}</Mixed>
        </small>
        {excerpt && (
          <small className="search-excerpt">
            <Mixed>{excerpt}</Mixed>
          </small>
        )}
      </span>
    </Option>
  );
}
