import { useState, type ReactNode } from 'react';
import type { PortalSession } from '../session/page-state';
import { readAs } from '../session/session-service';
import { sentenceOf } from '../ui/answer';
import { Button } from '../ui/button';
import { Message } from '../ui/message';
import { PARTY_WORDS } from '../words';

/** Says as whom one reads, as soon as that is not simply as oneself. */
export function ReadingAs({ session }: { readonly session: PortalSession }): ReactNode {
  const [failure, setFailure] = useState<Error>();
  const { viewingAs, actingAs } = session;
  if (!viewingAs && !actingAs) return null;
  const back = () => void readAs({ actingAs: null, viewingAs: null }).catch((error: Error) => setFailure(error));
  return (
    <section className="reading-as" aria-label="Vue en cours">
      <div className="fr-container reading-as__content">
        <p>
          {viewingAs ? (
            <>
              Vous voyez le portail <strong>comme {PARTY_WORDS[viewingAs]}</strong> : lecture seule, consultation
              enregistrée.
            </>
          ) : (
            actingAs && (
              <>
                Vous agissez <strong>en tant que {PARTY_WORDS[actingAs]}</strong> seulement.
              </>
            )
          )}
        </p>
        <Button kind="secondary" size="small" onClick={back}>
          {viewingAs ? 'Revenir à ma vue' : 'Reprendre tous mes droits'}
        </Button>
        {failure && <Message kind="error">{sentenceOf(failure)}</Message>}
      </div>
    </section>
  );
}
