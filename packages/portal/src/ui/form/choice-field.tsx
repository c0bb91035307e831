import { useId, type ReactNode } from 'react';
import type { Choice } from '../list/list-url';
import type { Write } from './use-write';

export interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** '' when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly Choice[];
  /** What no choice stands for; « Choisissez » when absent. */
  readonly unset?: string;
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** One choice among several, in a list that opens. */
export function ChoiceField(props: ChoiceFieldProps): ReactNode {
  const { label, hint, value, onChange, choices, unset = 'Choisissez', error, required = true } = props;
  const id = useId();
  return (
    <div className={`fr-select-group${error ? ' fr-select-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        {label}
        {!required && ' (facultatif)'}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </label>
      <select
        id={id}
        className={`fr-select${error ? ' fr-select--error' : ''}`}
        value={value}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{unset}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {error && (
        <p id={`${id}-error`} className="fr-error-text">
          {error}
        </p>
      )}
    </div>
  );
}

/** A choice of a form that writes, tied to its draft and to what is wrong with it. */
export function WriteChoice<Name extends string, Fact extends string, Content>({
  write,
  name,
  ...field
}: Omit<ChoiceFieldProps, 'value' | 'onChange' | 'error'> & {
  readonly write: Write<Name, Fact, Content>;
  readonly name: Name;
}): ReactNode {
  return (
    <ChoiceField
      {...field}
      value={write.draft[name]}
      error={write.faults.get(name)}
      onChange={(value) => write.change(name, value)}
    />
  );
}
