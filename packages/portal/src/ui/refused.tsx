import type { Reason } from '@iscg/client';
import type { ReactNode } from 'react';
import { useAnnouncement } from './announce';
import { Link } from './link';
import { Message } from './message';
import './refused.css';

/** A whole content that a rule closes to the person, or that its service did not give: never an empty place. */
export function Refused({ reason, children }: { readonly reason: Reason; readonly children?: ReactNode }): ReactNode {
  useAnnouncement(`${titleOf(reason)}. ${reason.message}`);
  return (
    <div className="refused">
      <Why reason={reason}>{children}</Why>
    </div>
  );
}

function titleOf({ code }: Reason): string {
  return code === 'FORBIDDEN' ? 'Ce contenu n’est pas ouvert à votre partie' : 'Momentanément indisponible';
}

function Why({ reason, children }: { readonly reason: Reason; readonly children: ReactNode }): ReactNode {
  if (reason.code !== 'FORBIDDEN') {
    return (
      <Message kind="error" title={titleOf(reason)}>
        {reason.message}
      </Message>
    );
  }
  return (
    <Message kind="info" title={titleOf(reason)}>
      <p>{reason.message}</p>
      {children}
      {reason.rule && (
        <p>
          <Link to={`/qui-voit-quoi?regle=${encodeURIComponent(reason.rule)}`}>
            Voir la règle « {reason.rule} » et ce qu’elle couvre
          </Link>
        </p>
      )}
    </Message>
  );
}
