/** A facet as chips: every value with the number of features it would show. */
import type { ReactNode } from 'react';

export interface ChipFacetProps<V extends string> {
  /** Also the class of the fieldset. */
  name: string;
  title: ReactNode;
  hint?: ReactNode;
  /** A button that explains the title. */
  help?: ReactNode;
  values: readonly V[];
  chosen: readonly V[];
  counts: ReadonlyMap<V, number>;
  label(value: V): string;
  onToggle(value: V): void;
  /** Told of the value under the pointer or the keyboard focus; null where it is left. */
  onPoint?(value: V | null): void;
  children?: ReactNode;
}

export function ChipFacet<V extends string>({
  name,
  title,
  hint,
  help,
  values,
  chosen,
  counts,
  label,
  onToggle,
  onPoint,
  children,
}: ChipFacetProps<V>) {
  return (
    <fieldset className={name}>
      <legend>{title}</legend>
      {help}
      {hint && <p className="hint">{hint}</p>}
      {children}
      <div className="chips">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className="chip"
            data-value={value}
            aria-pressed={chosen.includes(value)}
            data-empty={(counts.get(value) ?? 0) === 0}
            onClick={() => onToggle(value)}
            onMouseEnter={() => onPoint?.(value)}
            onMouseLeave={() => onPoint?.(null)}
            onFocus={() => onPoint?.(value)}
            onBlur={() => onPoint?.(null)}
          >
            {label(value)} <b>{counts.get(value) ?? 0}</b>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
