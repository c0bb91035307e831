import { useId, type ReactNode } from 'react';
import type { Choice } from '../list/list-url';
import './radios-field.css';

export interface RadiosFieldProps {
  /** The question. */
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** '' when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
  /** Side by side where there is room. */
  readonly isInline?: boolean;
}

/** One choice among a few, all in view. */
export function RadiosField(props: RadiosFieldProps): ReactNode {
  const { label, hint, choices, value, onChange, error, isInline = false } = props;
  const id = useId();
  return (
    <fieldset
      className={`radios${error ? ' radios--error' : ''}`}
      role="radiogroup"
      aria-invalid={error !== undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      tabIndex={-1}
    >
      <legend className="fr-label">
        {label}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </legend>
      <div className={`radios__choices${isInline ? ' radios__choices--inline' : ''}`}>
        {choices.map((choice, index) => (
          <div key={choice.value} className="fr-radio-group">
            <input
              type="radio"
              id={`${id}-${index}`}
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <label className="fr-label" htmlFor={`${id}-${index}`}>
              {choice.label}
            </label>
          </div>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="fr-error-text">
          {error}
        </p>
      )}
    </fieldset>
  );
}
