import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Choice } from '../list/list-url';
import { RadiosField } from './radios-field';

/** What a search has found so far. */
export interface Found {
  /** The first of them, with who or what is already chosen. */
  readonly choices: readonly Choice[];
  /** How many there are in all, in words: « 12 personnes, les 20 premières proposées ». */
  readonly count: string;
}

export interface SearchChoiceProps {
  /** The question. */
  readonly label: string;
  readonly hint?: string;
  /** What is typed to narrow the choices: « Rechercher une personne ». */
  readonly searchLabel: string;
  readonly found: Found;
  /** Asks for what bears the words typed. */
  readonly onSearch: (words: string) => void;
  /** '' when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What no choice stands for; absent where one must be made. */
  readonly unset?: string;
  /** What is wrong with it, in French. */
  readonly error?: string | undefined;
}

/** What a search that got no answer is told. */
export const SEARCH_FAILED = 'La recherche n’a pas abouti : recommencez dans un moment.';

const PAUSE_MILLISECONDS = 300;
const LONGEST = 100;

/** One choice among hundreds: words narrow them, and those found are all in view. */
export function SearchChoice(props: SearchChoiceProps): ReactNode {
  const { label, hint, searchLabel, found, onSearch, value, onChange, unset, error } = props;
  const choices = unset === undefined ? found.choices : [{ value: '', label: unset }, ...found.choices];
  return (
    <>
      <SearchField label={searchLabel} onSearch={onSearch} />
      <p role="status" className="fr-text--sm">
        {found.count}
      </p>
      <RadiosField label={label} {...{ choices, value, onChange, error, ...(hint && { hint }) }} />
    </>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly onSearch: (words: string) => void;
}

/** Words looked for a moment after they are typed, or at once on « Entrée », which sends no form. */
function SearchField({ label, onSearch }: SearchFieldProps): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => onSearch(text.trim()), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [text, onSearch]);
  return (
    <div className="fr-input-group">
      <label className="fr-label" htmlFor={id}>
        {label}
        <span className="fr-hint-text">Accents et majuscules sont indifférents</span>
      </label>
      <input
        id={id}
        className="fr-input"
        type="search"
        autoComplete="off"
        maxLength={LONGEST}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onSearch(text.trim());
        }}
      />
    </div>
  );
}
