import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/link';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { correctionPath, endPath, type RegisterPages } from './addresses';

interface EntryActionsProps {
  readonly pages: RegisterPages;
  readonly row: { readonly id: string; readonly endedOn: string | null };
  /** What its end is called. */
  readonly end: string;
}

/** What ANISCG may do about the entry of a register. */
export function EntryActions({ pages, row: { id, endedOn }, end }: EntryActionsProps): ReactNode {
  if (!useKeepsPosts()) return null;
  return (
    <>
      <ButtonLink to={correctionPath(pages, id)}>Corriger</ButtonLink>
      {endedOn === null && <ButtonLink to={endPath(pages, id)}>{end}</ButtonLink>}
    </>
  );
}
