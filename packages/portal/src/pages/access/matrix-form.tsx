import { useId, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button';
import { domainOf, isDomain, type MatrixQuestion, type TypeAccess } from './matrix';
import { DOMAIN_WORDS, typeWord } from './words';

interface MatrixFormProps {
  readonly matrix: readonly TypeAccess[];
  readonly question: MatrixQuestion;
}

/** Which part of the matrix to show: applied by its button, and kept in the address. */
export function MatrixForm({ matrix, question }: MatrixFormProps): ReactNode {
  const navigate = useNavigate();
  return (
    <form
      className="filters"
      role="search"
      aria-label="Choisir une partie du tableau"
      key={JSON.stringify(question)}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: searchOf(event.currentTarget) }, { preventScrollReset: true });
      }}
    >
      <Choice name="domaine" label="Domaine" chosen={question.domain}>
        {Object.entries(DOMAIN_WORDS).map(([domain, word]) => (
          <option key={domain} value={domain}>
            {word}
          </option>
        ))}
      </Choice>
      <Choice name="type" label="Type de données" chosen={question.type}>
        <TypeOptions matrix={matrix} />
      </Choice>
      <FieldSearch search={question.search} />
      <div className="button-row">
        <Button type="submit">Afficher</Button>
        <Button kind="tertiary" onClick={() => void navigate({ search: '' }, { preventScrollReset: true })}>
          Tout effacer
        </Button>
      </div>
    </form>
  );
}

function FieldSearch({ search = '' }: { readonly search: string | undefined }): ReactNode {
  const id = useId();
  return (
    <div className="filters__field">
      <label className="fr-label" htmlFor={id}>
        Champ
      </label>
      <input className="fr-input" id={id} name="champ" type="search" maxLength={100} defaultValue={search} />
    </div>
  );
}

function searchOf(form: HTMLFormElement): string {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return new URLSearchParams(given.filter(([, value]) => value !== '')).toString();
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { name, label, chosen = '', children } = props;
  const id = useId();
  return (
    <div className="filters__field">
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
      <select className="fr-select" id={id} name={name} defaultValue={chosen}>
        <option value="">Tous</option>
        {children}
      </select>
    </div>
  );
}

function TypeOptions({ matrix }: Pick<MatrixFormProps, 'matrix'>): ReactNode {
  return Object.keys(DOMAIN_WORDS)
    .filter(isDomain)
    .map((domain) => (
      <optgroup key={domain} label={DOMAIN_WORDS[domain]}>
        {matrix
          .filter((type) => domainOf(type) === domain)
          .map(({ type }) => (
            <option key={type} value={type}>
              {typeWord(type)}
            </option>
          ))}
      </optgroup>
    ));
}
