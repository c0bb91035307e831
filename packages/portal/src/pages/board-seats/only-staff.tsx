import type { ReactNode } from 'react';
import { Message } from '../../ui/message';
import { useActingParties } from '../governance/use-acting-parties';

/** Whether the person records the mandates of the board: ANISCG, as it reads now. */
export function useKeepsSeats(): boolean {
  return useActingParties().includes('ANISCG');
}

/** A form that ANISCG fills in: anybody else is told so. */
export function OnlyStaff({ children }: { readonly children: ReactNode }): ReactNode {
  if (useKeepsSeats()) return children;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      L’ANISCG enregistre les mandats de son conseil d’administration. Si vous agissez pour elle, vérifiez en tant que
      qui vous lisez.
    </Message>
  );
}
