import { useId, type ReactNode } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
  readonly kind?: 'text' | 'date' | 'time' | 'number' | 'amount' | 'email' | 'long';
  readonly required?: boolean;
  readonly maxLength?: number;
}

/** What a keyboard on a screen offers. */
const MODES: Readonly<Record<string, 'decimal' | 'numeric' | undefined>> = { amount: 'decimal', number: 'numeric' };

/** One field of a form, its label, its hint and its error tied together. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, value, onChange, error, kind = 'text', required = true } = props;
  const id = useId();
  const common = {
    id,
    className: `fr-input${error ? ' fr-input--error' : ''}`,
    value,
    required,
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
  };
  return (
    <div className={`fr-input-group${error ? ' fr-input-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        {label}
        {!required && ' (facultatif)'}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </label>
      {kind === 'long' ? (
        <textarea rows={4} {...common} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          type={kind === 'date' || kind === 'time' || kind === 'email' ? kind : 'text'}
          inputMode={MODES[kind]}
          autoComplete="off"
          {...common}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {error && (
        <p id={`${id}-error`} className="fr-error-text">
          {error}
        </p>
      )}
    </div>
  );
}
