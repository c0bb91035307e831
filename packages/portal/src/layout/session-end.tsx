import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useSessionEnd } from '../session/session-end';
import { signInAddress } from '../session/session-service';
import { Dialog } from '../ui/form/dialog';

/** The session is over in the middle of the work: signing in again comes back here, drafts included. */
export function SessionEnd(): ReactNode {
  const hasEnded = useSessionEnd();
  const { pathname, search } = useLocation();
  if (!hasEnded) return null;
  return (
    <Dialog
      title="Votre session a pris fin"
      actions={
        <a className="fr-btn" href={signInAddress(pathname + search)}>
          Se reconnecter
        </a>
      }
    >
      <p>
        Elle a expiré, ou a été fermée depuis un autre appareil. Reconnectez-vous : vous reviendrez sur cette page et
        retrouverez ce que vous avez saisi.
      </p>
    </Dialog>
  );
}
