import type { ReactNode } from 'react';
import { Message } from '../../ui/message';
import { useKeepsPosts } from './use-keeps-posts';

/** A page that writes what ANISCG alone writes: anybody else is told so. */
export function OnlyKeepers(props: {
  /** What ANISCG does: « tient le registre des difficultés ». */
  readonly what: string;
  readonly children: ReactNode;
}): ReactNode {
  const keepsPosts = useKeepsPosts();
  if (keepsPosts) return props.children;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      {`Seule l’ANISCG ${props.what}. Si vous en êtes, vérifiez en tant que qui vous lisez.`}
    </Message>
  );
}
