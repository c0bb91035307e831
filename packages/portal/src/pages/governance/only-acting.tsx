import type { PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { Message } from '../../ui/message';
import { useActingParties } from './use-acting-parties';

/** A form that a party of the convention fills in its own name: anybody else is told so. */
export function OnlyActing(props: {
  /** What they do: « dénoncent la convention ». */
  readonly what: string;
  readonly children: (parties: readonly [PartyCode, ...PartyCode[]]) => ReactNode;
}): ReactNode {
  const [first, ...others] = useActingParties();
  if (first !== undefined) return props.children([first, ...others]);
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      {`Seules les parties à la convention ${props.what}, chacune en son nom. Si vous agissez pour l’une d’elles, vérifiez en tant que qui vous lisez.`}
    </Message>
  );
}
