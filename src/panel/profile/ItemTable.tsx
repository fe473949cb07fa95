/** The strip as a table: everything it shows, in order of chainage, for reading and for the keyboard. */
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../domain/profile/input';
import type { Item } from '../../domain/profile/item';
import { nameIn } from '../../i18n/language';
import { Mixed } from '../../i18n/Mixed';
import { useLanguage } from '../../store/use-language';
import { kilometres } from '../../words/lengths';
import { chainageWords, groupWords, relationWords, sideWords } from '../../words/profile';

export interface ItemTableProps {
  items: readonly Item[];
  reachKm: number;
  active: string | null;
  /** Whether a name leads anywhere. */
  opens(item: Item): boolean;
  onPoint(item: Item | null): void;
  onOpen(item: Item): void;
}

const COLUMNS = ['chainage', 'kind', 'name', 'relation', 'side'] as const;

export const ItemTable = memo(function ItemTable(props: ItemTableProps) {
  const { items, reachKm, active, opens, onPoint, onOpen } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [kind, setKind] = useState<Group | ''>('');
  const groups = [...new Set(items.map(({ group }) => group))];
  const shown = kind === '' ? items : items.filter(({ group }) => group === kind);

  return (
    <section className="profile-list">
      <div className="profile-list-head">
        <h3>
          {t('profile.table.title', { km: kilometres(reachKm, language), count: items.length })}
        </h3>
        <label>
          {t('profile.table.show')}{' '}
          <select
            value={kind}
            onChange={({ target }) => setKind(groups.find((group) => group === target.value) ?? '')}
          >
            <option value="">{t('profile.table.all')}</option>
            {groups.map((group) => (
              <option key={group} value={group}>
                {groupWords(t, group)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p role="status">{t('profile.table.none')}</p>
      ) : (
        <table className="profile-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`profile.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr
                key={item.key}
                data-item={item.id}
                data-relation={item.relation}
                data-active={item.key === active}
                onMouseEnter={() => onPoint(item)}
                onMouseLeave={() => onPoint(null)}
                onFocus={() => onPoint(item)}
                onBlur={() => onPoint(null)}
              >
                <td className="number">{chainageWords(t, item, language)}</td>
                <td>{groupWords(t, item.group)}</td>
                <td>
                  {opens(item) ? (
                    <button type="button" className="link" onClick={() => onOpen(item)}>
                      {nameIn(item, language)}
                    </button>
                  ) : (
                    nameIn(item, language)
                  )}
                  {item.refs.length > 0 && (
                    <small className="refs">
                      {' '}
                      <Mixed>{item.refs.join(' ')}</Mixed>
                    </small>
                  )}
                  {item.courseDate !== undefined && (
                    <small> {t('profile.courseDate', { date: item.courseDate })}</small>
                  )}
                </td>
                <td className="number">{relationWords(t, item, language)}</td>
                <td>{sideWords(t, item)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
});
