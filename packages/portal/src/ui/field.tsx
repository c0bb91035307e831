import { reasonOf, type Reason } from '@iscg/client';
import { useId, type ReactNode } from 'react';
import { Link } from './link';
import { wordOf } from './reason-word';

export interface FieldProps<Node extends object, Name extends keyof Node & string> {
  readonly of: Node;
  readonly name: Name;
  /** How a value is shown; as it is when absent. */
  readonly children?: (value: NonNullable<Node[Name]>) => ReactNode;
  /** What an empty field says: there is always a reason. */
  readonly empty?: string;
}

/** One field of an answer: its value, the mark that says which rule masks it, or the words that say it is empty. */
export function Field<Node extends object, Name extends keyof Node & string>(props: FieldProps<Node, Name>): ReactNode {
  const { of, name, children, empty = 'Non renseigné' } = props;
  const value = of[name];
  const reason = reasonOf(of, name);
  if (reason) return <Masked reason={reason} />;
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span className="empty">{empty}</span>;
  }
  return children ? children(value) : String(value);
}

/** The mark of a field that is not shown, and why: by keyboard, touch or pointer. */
export function Masked({ reason }: { readonly reason: Reason }): ReactNode {
  const id = useId();
  return (
    <>
      <button type="button" className="masked" popoverTarget={id}>
        <span className="masked__icon" aria-hidden="true" />
        {wordOf(reason)}
        <span className="fr-sr-only"> : pourquoi ?</span>
      </button>
      <span id={id} popover="auto" className="masked__why" role="note">
        <WhyMasked reason={reason} />
        <button type="button" className="fr-link" popoverTarget={id} popoverTargetAction="hide">
          Fermer
        </button>
      </span>
    </>
  );
}

/** The word alone, for the cells of a table whose column already says why. */
export function MaskedWord({ reason }: { readonly reason: Reason }): ReactNode {
  return (
    <span className="masked masked--word">
      <span className="masked__icon" aria-hidden="true" />
      {wordOf(reason)}
    </span>
  );
}

function WhyMasked({ reason }: { readonly reason: Reason }): ReactNode {
  if (reason.code !== 'FORBIDDEN') return <span className="masked__text">{reason.message}</span>;
  return (
    <span className="masked__text">
      <strong>Pourquoi est-ce masqué ?</strong> {reason.message}{' '}
      {reason.rule && (
        <Link to={`/qui-voit-quoi?regle=${encodeURIComponent(reason.rule)}`}>
          Voir la règle « {reason.rule} » et ce qu’elle couvre
        </Link>
      )}
    </span>
  );
}
