import { useId, type ReactNode } from 'react';
import type { Choice } from '../list/list-url';
import './option-group.css';

interface OptionGroupProps {
  /** The question. */
  readonly label: ReactNode;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
  /** Side by side where there is room. */
  readonly isInline?: boolean;
}

export interface RadiosFieldProps extends OptionGroupProps {
  /** '' when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One choice among a few, all in view. */
export function RadiosField({ value, onChange, ...group }: RadiosFieldProps): ReactNode {
  return (
    <OptionGroup
      {...group}
      kind="radio"
      isChosen={(choice) => choice === value}
      onToggle={(choice) => onChange(choice)}
    />
  );
}

export interface ChecksFieldProps extends OptionGroupProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several choices, or none. */
export function ChecksField({ values, onChange, ...group }: ChecksFieldProps): ReactNode {
  return (
    <OptionGroup
      {...group}
      kind="checkbox"
      isChosen={(choice) => values.includes(choice)}
      onToggle={(choice, isChosen) => onChange(isChosen ? [...values, choice] : values.filter((one) => one !== choice))}
    />
  );
}

interface GroupProps extends OptionGroupProps {
  readonly kind: 'radio' | 'checkbox';
  readonly isChosen: (choice: string) => boolean;
  readonly onToggle: (choice: string, isChosen: boolean) => void;
}

function OptionGroup(props: GroupProps): ReactNode {
  const { label, hint, choices, error, isInline = false, kind, isChosen, onToggle } = props;
  const id = useId();
  return (
    <fieldset
      className={`option-group${error ? ' option-group--error' : ''}`}
      {...(kind === 'radio' && { role: 'radiogroup', 'aria-invalid': error !== undefined })}
      aria-describedby={error ? `${id}-error` : undefined}
      tabIndex={-1}
    >
      <legend className="fr-label">
        {label}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </legend>
      <div className={`option-group__options${isInline ? ' option-group__options--inline' : ''}`}>
        {choices.map((choice) => (
          <div key={choice.value} className={`fr-${kind}-group`}>
            <input
              type={kind}
              id={`${id}-${choice.value}`}
              name={id}
              value={choice.value}
              checked={isChosen(choice.value)}
              onChange={({ target }) => onToggle(choice.value, target.checked)}
            />
            <label className="fr-label" htmlFor={`${id}-${choice.value}`}>
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
