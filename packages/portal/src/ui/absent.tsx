import type { ReactNode } from 'react';
import { ButtonLink } from './link';
import { Message } from './message';

/** A record that does not exist, or not for the person: the graph does not tell one from the other. */
export function Absent(props: {
  /** « Cette session ». */
  readonly what: string;
  readonly back: { readonly title: string; readonly to: string };
}): ReactNode {
  return (
    <>
      <Message kind="info" title="Introuvable">
        <p>{props.what} n’existe pas, ou ne fait pas partie de ce que la convention vous ouvre.</p>
      </Message>
      <p className="button-row">
        <ButtonLink to={props.back.to}>{props.back.title}</ButtonLink>
      </p>
    </>
  );
}
