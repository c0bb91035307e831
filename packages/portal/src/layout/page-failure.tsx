import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Message } from '../ui/message';
import { Page } from '../ui/page';

/** A page that could not be loaded or drawn: a newer version, a lost network, a defect. */
export function PageFailure(): ReactNode {
  return (
    <Page title="Cette page ne s’est pas affichée">
      <Message kind="error">
        <p>
          Le réseau est peut-être coupé, ou une nouvelle version du portail vient d’être mise en ligne. Ce que vous avez
          saisi est conservé.
        </p>
        <Button onClick={() => window.location.reload()}>Recharger la page</Button>
      </Message>
    </Page>
  );
}
