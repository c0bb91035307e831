import type { ReactNode } from 'react';
import { useSession } from '../../session/session';
import { Message } from '../../ui/message';

/** Whether the person keeps the meetings: ANISCG, with the verb, reading as itself. */
export function useKeepsMeetings(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('governance:write') && reading.includes('ANISCG');
}

/** A page that writes what ANISCG alone writes: anybody else is told so. */
export function OnlyMeetingKeepers({ children }: { readonly children: ReactNode }): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  if (keepsMeetings) return children;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      Seule l’ANISCG tient les réunions. Si vous en êtes, vérifiez en tant que qui vous lisez.
    </Message>
  );
}
