/** One line of the form: its name, its control, and what is wrong with it. */
import { type ReactNode, useId } from 'react';
import type { NamedField } from './fields/props';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Receives the id of what describes the control. */
  children(describedBy: string | undefined): ReactNode;
}

export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const told = problem ?? hint;
  return (
    <div className="print-field" data-wrong={problem !== undefined}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label>
        <span>{label}</span>
        {children(told === undefined ? undefined : id)}
      </label>
      {told !== undefined && (
        <p id={id} className={problem === undefined ? 'hint' : 'print-problem'}>
          {told}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  /** By which a message leads here. */
  name?: NamedField;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  problem?: string | undefined;
  onChange(value: T): void;
}

export function Choice<T extends string>({
  label,
  name,
  value,
  options,
  problem,
  onChange,
}: ChoiceProps<T>) {
  return (
    <Field label={label} problem={problem}>
      {(describedBy) => (
        <select
          name={name}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onChange={(event) => {
            const chosen = options.find(([one]) => one === event.target.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface EntryProps {
  label: string;
  name?: NamedField;
  value: string;
  type?: 'text' | 'date' | 'url';
  placeholder?: string;
  hint?: string;
  problem?: string | undefined;
  onChange(value: string): void;
}

export function Entry({
  label,
  name,
  value,
  type = 'text',
  placeholder,
  hint,
  problem,
  onChange,
}: EntryProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(describedBy) => (
        <input
          name={name}
          type={type}
          value={value}
          placeholder={placeholder}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="option">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
