/** Search by name, pinyin, initials, number or code: a combobox whose list is grouped by kind. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Found } from '../../domain/search/search';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/search.en.json';
import zh from '../../i18n/parts/search.zh.json';
import { PartMessage } from '../../parts/PartMessage';
import { openFailedAgain } from '../../parts/part-state';
import type { AgencyFiltered } from './open-found';
import type { ListedItem } from './SearchResults';
import { useSearchPart } from './use-search-part';
import { useSelectedOnFocus } from './use-selected-on-focus';
import './search.css';
import { useWording } from '../../store/use-wording';

addWords({ zh, en });

export default function SearchBox() {
  const wording = useWording();
  const { t, catalogue } = wording;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const [filtered, setFiltered] = useState<AgencyFiltered | null>(null);
  const [state, ask] = useSearchPart();
  const selectedOnFocus = useSelectedOnFocus(input);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const ready = state.is === 'ready' ? state : null;
  const found = useMemo(
    () => ready?.part.search(ready.searchable.index, query) ?? [],
    [ready, query],
  );
  const groups = ready?.part.listedGroups(found, whole) ?? [];
  const items = groups.flatMap((group) => group.items);
  const wanted = open && query.trim() !== '';
  const listed = wanted && ready !== null;

  const begin = () => {
    ask();
    setOpen(true);
    setFiltered(null);
  };

  const openAgain = () => {
    openFailedAgain();
    input.current?.focus();
  };

  const choose = ({ entry }: Found) => {
    setOpen(false);
    setFiltered(ready?.part.openFound(entry, catalogue, ready.searchable) ?? null);
    // Selected, so that typing starts a new search.
    if (document.activeElement === input.current) input.current?.select();
  };

  const act = (item: ListedItem) => {
    if ('found' in item) choose(item.found);
    else setWhole(new Set([...whole, item.all.kind]));
  };

  const isUntouched = ({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean =>
    selectionStart === 0 && selectionEnd === value.length;

  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method is composing, the keys belong to its list of candidates.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setOpen(true);
      if (!listed) return;
      event.preventDefault();
      setActive((active + step + items.length) % Math.max(1, items.length));
    } else if (event.key === 'Enter') {
      const chosen = items[active];
      if (listed && chosen) act(chosen);
    } else if (event.key === 'Escape' && listed) {
      event.stopPropagation();
      // By default the browser clears a search field.
      event.preventDefault();
      setOpen(false);
    } else if (event.key === '/' && (!listed || isUntouched(event.currentTarget))) {
      event.preventDefault();
      event.currentTarget.select();
      begin();
    }
  };

  return (
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && items.length > 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts="/"
        title={t('search.key')}
        placeholder={t('search.placeholder')}
        value={query}
        onPointerDown={selectedOnFocus.onPointerDown}
        onClick={selectedOnFocus.onClick}
        onFocus={() => {
          selectedOnFocus.onFocus();
          begin();
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setWhole(new Set());
          begin();
        }}
        onKeyDown={move}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      {ready && (
        <ready.part.SearchResults
          id={id}
          query={query.trim()}
          hidden={!listed}
          groups={groups}
          active={active}
          context={{ ...wording, ...ready.searchable }}
          onPoint={setActive}
          onChoose={act}
        />
      )}
      {wanted && !ready && (
        // biome-ignore lint/a11y/noStaticElementInteractions: focus stays in the box, whose list is waited for
        <div className="search-waiting" onMouseDown={(event) => event.preventDefault()}>
          {state.is === 'failed' ? (
            <PartMessage failure={state.failure} onAgain={openAgain} />
          ) : (
            <p role="status">{t('dock.loading')}</p>
          )}
        </div>
      )}
      {ready && filtered && !listed && (
        <ready.part.FilteredNotice filtered={filtered} onUndone={() => setFiltered(null)} />
      )}
    </search>
  );
}
