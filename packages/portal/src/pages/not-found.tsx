import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';

/** An address where there is nothing. */
export function NotFound(): ReactNode {
  return (
    <Page title="Page introuvable">
      <p>Il n’y a rien à cette adresse. Elle a peut-être été mal recopiée, ou la page n’existe plus.</p>
      <p className="button-row">
        <ButtonLink to="/">Revenir à l’accueil</ButtonLink>
        <ButtonLink to="/plan-du-site">Voir le plan du site</ButtonLink>
      </p>
    </Page>
  );
}
