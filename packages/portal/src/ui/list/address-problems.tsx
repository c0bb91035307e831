import type { ReactNode } from 'react';
import { Message } from '../message';
import type { List } from './use-list';

/** What the address asks that does not exist: told, never silently dropped. */
export function AddressProblems({ list }: { readonly list: List }): ReactNode {
  const { problems } = list.state;
  if (problems.length === 0) return null;
  return (
    <Message kind="warning" title="Une partie de l’adresse n’a pas été comprise" live>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Message>
  );
}
