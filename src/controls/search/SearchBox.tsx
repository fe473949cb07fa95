/** Search by name, pinyin, initials, number or code: a combobox whose list is grouped by kind. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSearchData } from '../../data/search';
import { useLoaded } from '../../data/use-loaded';
import { type Catalogue, featuresOf } from '../../domain/catalogue';
import { extentOf } from '../../domain/extent';
import { type EntryKind, type SearchEntry, searchEntries } from '../../domain/search/entries';
import { type Found, search } from '../../domain/search/search';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/search.en.json';
import zh from '../../i18n/parts/search.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { SearchOption } from './SearchOption';
import './search.css';

addWords({ zh, en });

const KINDS: readonly EntryKind[] = ['feature', 'clause', 'place'];
/** Of each kind; more would have to be read, and a longer query finds them sooner. */
const SHOWN = 7;
/** About a town and what surrounds it, degrees. */
const PLACE_REACH = 0.5;

export interface SearchBoxProps {
  catalogue: Catalogue;
}

export default function SearchBox({ catalogue }: SearchBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const [entries, setEntries] = useState<readonly SearchEntry[]>([]);
  const [positions, setPositions] = useState(new Map<string, [number, number]>());
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  // The gazetteer and the spellings come when the reader first wants to search.
  const data = useLoaded(asked ? loadSearchData : null);
  useEffect(() => {
    if (!data) return;
    const { places, pinyin } = data;
    setEntries(searchEntries(catalogue, places, pinyin));
    setPositions(new Map(places.map(({ id: place, lon, lat }) => [place, [lon, lat]])));
  }, [data, catalogue]);

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

  const groups = useMemo(() => {
    const found = search(entries, query);
    return KINDS.map((kind) => ({
      kind,
      count: found[kind].length,
      shown: found[kind].slice(0, SHOWN),
    })).filter(({ count }) => count > 0);
  }, [entries, query]);
  const options = groups.flatMap(({ shown }) => shown);
  const listed = open && query.trim() !== '' && entries.length > 0;

  const choose = ({ entry }: Found) => {
    const { select, frameExtent } = useAtlas.getState();
    setOpen(false);
    if (entry.kind === 'place') {
      const position = positions.get(entry.id);
      if (!position) return;
      const [lon, lat] = position;
      select({ kind: 'point', position, place: entry.id });
      frameExtent([lon - PLACE_REACH, lat - PLACE_REACH, lon + PLACE_REACH, lat + PLACE_REACH]);
      return;
    }
    select({ kind: entry.kind, id: entry.id });
    const features =
      entry.kind === 'clause'
        ? featuresOf(catalogue, entry.id)
        : [catalogue.featureById.get(entry.id)].filter((one) => one !== undefined);
    const extent = extentOf(features);
    if (extent) frameExtent(extent);
  };

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && listed) {
      event.preventDefault();
      setActive((active + step + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      const chosen = options[active];
      if (listed && chosen) choose(chosen);
    } else if (event.key === 'Escape' && listed) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  const optionId = (index: number) => `${id}-${index}`;
  let index = -1;

  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && options.length > 0 ? optionId(active) : undefined}
        aria-keyshortcuts="/"
        title={t('search.key')}
        placeholder={t('search.placeholder')}
        value={query}
        onFocus={() => {
          setAsked(true);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={move}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <div
        className="search-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={t('search.results')}
        hidden={!listed}
      >
        {groups.map(({ kind, count, shown }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={kind} role="group" aria-label={t(`search.${kind}`)}>
            <p className="search-kind" aria-hidden="true">
              {t(`search.${kind}`)}{' '}
              {count > shown.length && t('search.more', { shown: shown.length, count })}
            </p>
            {shown.map((found) => {
              index += 1;
              const own = index;
              return (
                <SearchOption
                  key={found.entry.id}
                  id={optionId(own)}
                  found={found}
                  active={own === active}
                  onPoint={() => setActive(own)}
                  onChoose={() => choose(found)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="search-status" role="status">
        {listed &&
          (options.length === 0
            ? t('search.nothing', { query: query.trim() })
            : t('search.count', { count: groups.reduce((sum, { count }) => sum + count, 0) }))}
      </p>
    </search>
  );
}
