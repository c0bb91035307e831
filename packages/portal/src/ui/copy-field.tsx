import { useId, useRef, useState, type ReactNode } from 'react';
import { announce } from './announce';
import { Button } from './button';
import './copy-field.css';

/** A text to take elsewhere: selected when one enters it, copied by a button. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const sentence = await copied(value, field.current);
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <div className="copy-field">
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
      <div className="copy-field__row">
        <input
          ref={field}
          id={id}
          className="fr-input"
          readOnly
          value={value}
          onFocus={({ target }) => target.select()}
        />
        <Button kind="secondary" onClick={() => void copy()}>
          Copier
        </Button>
      </div>
      {said !== '' && <p className="fr-text--sm">{said}</p>}
    </div>
  );
}

/** A browser may refuse to hand over the clipboard: the text is then selected for the keyboard. */
async function copied(value: string, field: HTMLInputElement | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(value);
    return 'Copié.';
  } catch {
    field?.focus();
    return 'Votre navigateur ne permet pas de copier : le texte est sélectionné, copiez-le au clavier (Ctrl + C).';
  }
}
