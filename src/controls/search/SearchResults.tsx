/** The results by kind, or advice where there are none; a long group is shortened until the reader asks for all. */
import type { EntryKind } from '../../domain/search/entries';
import type { Found, FoundGroup } from '../../domain/search/search';
import type { RowContext } from './row-words';
import { AllOption, SearchOption } from './SearchOption';

/** Results shown of each kind at first. */
const SHOWN = 7;

/** A row that the arrow keys reach: a result, or the button that shows all of a group. */
export type ListedItem = { found: Found } | { all: FoundGroup };

export interface ListedGroup {
  group: FoundGroup;
  items: readonly ListedItem[];
  /** Results among the items. */
  shown: number;
}

/** @param whole kinds of which all results are shown */
export const listedGroups = (
  groups: readonly FoundGroup[],
  whole: ReadonlySet<string>,
): ListedGroup[] =>
  groups.map((group) => {
    const { kind, found } = group;
    const cut = !whole.has(kind) && found.length > SHOWN;
    const shown = cut ? found.slice(0, SHOWN) : found;
    const items: ListedItem[] = shown.map((one) => ({ found: one }));
    return { group, items: cut ? [...items, { all: group }] : items, shown: shown.length };
  });

export interface SearchResultsProps {
  /** Options are numbered after it. */
  id: string;
  query: string;
  hidden: boolean;
  groups: readonly ListedGroup[];
  active: number;
  context: RowContext;
  onPoint(index: number): void;
  onChoose(item: ListedItem): void;
}

export function SearchResults(props: SearchResultsProps) {
  const { id, query, hidden, groups, active, context, onPoint, onChoose } = props;
  const { t } = context;
  const nameOf = (kind: EntryKind): string => t(`search.${kind}`);
  const count = groups.reduce((sum, { group }) => sum + group.found.length, 0);
  let index = -1;

  return (
    <>
      <div
        className="search-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={t('search.results')}
        hidden={hidden || groups.length === 0}
      >
        {groups.map(({ group, items, shown }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group.kind} role="group" aria-label={nameOf(group.kind)}>
            <p className="search-kind" aria-hidden="true">
              {nameOf(group.kind)}{' '}
              {group.found.length > shown && t('search.more', { shown, count: group.found.length })}
            </p>
            {items.map((item) => {
              index += 1;
              const own = index;
              const state = {
                id: `${id}-${own}`,
                active: own === active,
                onPoint: () => onPoint(own),
                onChoose: () => onChoose(item),
              };
              return 'found' in item ? (
                <SearchOption
                  key={item.found.entry.id}
                  found={item.found}
                  context={context}
                  {...state}
                />
              ) : (
                <AllOption
                  key="all"
                  words={t('search.all', { count: group.found.length })}
                  {...state}
                />
              );
            })}
          </div>
        ))}
      </div>
      <div className="search-status" role="status" data-nothing={!hidden && count === 0}>
        {!hidden && count > 0 && t('search.count', { count })}
        {!hidden && count === 0 && (
          <>
            <p>{t('search.nothing', { query })}</p>
            <p>{t('search.try')}</p>
          </>
        )}
      </div>
    </>
  );
}
