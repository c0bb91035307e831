import type { ReactNode } from 'react';
import { Message } from '../message';

export interface ConflictLine {
  readonly label: string;
  /** What it was when the form was opened. */
  readonly before: string;
  /** What somebody else has made of it since. */
  readonly theirs: string;
  /** What the form would make of it. */
  readonly mine: string;
}

/** Somebody changed the same thing meanwhile: both sides are shown, nothing typed is lost. */
export function Conflict({
  lines,
  children,
}: {
  readonly lines: readonly ConflictLine[];
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Message kind="warning" title="Quelqu’un a modifié ces données entre-temps" live>
      <p>Rien n’a été enregistré et votre saisie est conservée. Comparez, puis choisissez.</p>
      <div className="table" role="region" aria-label="Comparaison" tabIndex={0}>
        <table>
          <caption className="fr-sr-only">Votre saisie et la version enregistrée</caption>
          <thead>
            <tr>
              <th scope="col">Donnée</th>
              <th scope="col">Quand vous avez ouvert le formulaire</th>
              <th scope="col">Enregistré depuis</th>
              <th scope="col">Avec votre saisie</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, before, theirs, mine }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{before}</td>
                <td>{theirs}</td>
                <td>{mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </Message>
  );
}
