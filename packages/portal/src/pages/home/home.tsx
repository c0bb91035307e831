import type { ReactNode } from 'react';
import { Page } from '../../ui/page';

/** What each person opens in the morning. */
export default function Home(): ReactNode {
  return (
    <Page title="Accueil">
      <p>…</p>
    </Page>
  );
}
