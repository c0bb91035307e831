import { useId, type ReactNode } from 'react';
import type { Choice } from '../list/list-url';
import type { Write } from './use-write';

export interface ChecksFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** Values ticked, with a space between them. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
}

/** Several choices among a few: boxes to tick, under one question. */
export function ChecksField({ label, hint, choices, value, onChange, error }: ChecksFieldProps): ReactNode {
  const id = useId();
  const ticked = value.split(' ').filter(Boolean);
  const toggle = (each: string) =>
    onChange((ticked.includes(each) ? ticked.filter((other) => other !== each) : [...ticked, each]).join(' '));
  return (
    <fieldset
      className={`fr-fieldset${error ? ' fr-fieldset--error' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular">
        {label}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </legend>
      {choices.map((choice, index) => (
        <div key={choice.value} className="fr-fieldset__element">
          <div className="fr-checkbox-group fr-checkbox-group--sm">
            <input
              type="checkbox"
              id={`${id}-${index}`}
              checked={ticked.includes(choice.value)}
              aria-invalid={error !== undefined}
              onChange={() => toggle(choice.value)}
            />
            <label className="fr-label" htmlFor={`${id}-${index}`}>
              {choice.label}
            </label>
          </div>
        </div>
      ))}
      {error && (
        <p id={`${id}-error`} className="fr-error-text fr-fieldset__element">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Boxes of a form that writes, tied to its draft and to what is wrong with them. */
export function WriteChecks<Name extends string, Fact extends string, Content>({
  write,
  name,
  ...field
}: Omit<ChecksFieldProps, 'value' | 'onChange' | 'error'> & {
  readonly write: Write<Name, Fact, Content>;
  readonly name: Name;
}): ReactNode {
  return (
    <ChecksField
      {...field}
      value={write.draft[name]}
      error={write.faults.get(name)}
      onChange={(value) => write.change(name, value)}
    />
  );
}
