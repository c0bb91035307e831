import { useId, type ReactNode } from 'react';

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Ends of the names that may be chosen: « .pdf ». */
  readonly accept: readonly string[];
  readonly onChoose: (file: File | undefined) => void;
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
}

/** One file of the person’s own machine. */
export function FileField({ label, hint, accept, onChoose, error }: FileFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={`fr-upload-group${error ? ' fr-upload-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        {label}
        <span className="fr-hint-text">{hint}</span>
      </label>
      <input
        id={id}
        className="fr-upload"
        type="file"
        accept={accept.join(',')}
        required
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={({ target }) => onChoose(target.files?.[0])}
      />
      {error && (
        <p id={`${id}-error`} className="fr-error-text">
          {error}
        </p>
      )}
    </div>
  );
}
