import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageFooter } from '../layout/page-footer';
import { PageHeader } from '../layout/page-header';
import { SkipLinks } from '../layout/skip-links';
import { Message } from '../ui/message';
import { Page } from '../ui/page';
import type { PageProblem } from './page-state';
import { usePageState } from './session';
import { signInAddress } from './session-service';

/** What a person sees who is not signed in. */
export function SignIn(): ReactNode {
  const { problem, development } = usePageState();
  const { pathname, search } = useLocation();
  const hasSignedOut = pathname === '/deconnexion';
  const path = hasSignedOut || pathname.startsWith('/auth/') ? '/' : pathname + search;
  return (
    <>
      <SkipLinks hasMenu={false} />
      <PageHeader session={null} />
      <main id="contenu" tabIndex={-1}>
        <Page title={titleOf(problem, hasSignedOut)}>
          {problem && <ProblemMessage problem={problem} />}
          {hasSignedOut && <Message kind="success">Votre session est fermée, ici et au service de connexion.</Message>}
          <p>
            Ce portail est réservé aux partenaires de la convention entre l’État et l’ANISCG : le SG-CIPDR, la DGPN, la
            DGGN, la préfecture de police, le conseil d’administration et l’équipe de l’ANISCG.
          </p>
          {development ? (
            <a className="fr-btn fr-btn--lg" href={signInAddress(path)}>
              Connexion de démonstration
            </a>
          ) : (
            <ProConnect address={signInAddress(path)} />
          )}
        </Page>
      </main>
      <PageFooter />
    </>
  );
}

/** The button that the State’s sign-in service asks for. */
function ProConnect({ address }: { readonly address: string }): ReactNode {
  return (
    <div className="fr-connect-group">
      <a className="fr-connect fr-connect--proconnect connect" href={address}>
        <span className="fr-connect__login">S’identifier avec</span>{' '}
        <span className="fr-connect__brand">ProConnect</span>
      </a>
      <p>
        <a href="https://www.proconnect.gouv.fr/" target="_blank" rel="noopener noreferrer">
          Qu’est-ce que ProConnect ? (nouvelle fenêtre)
        </a>
      </p>
    </div>
  );
}

function titleOf(problem: PageProblem | null, hasSignedOut: boolean): string {
  if (problem?.code === 'UNKNOWN_PERSON') return 'Vous n’avez pas encore accès au portail';
  if (problem) return 'La connexion n’a pas abouti';
  return hasSignedOut ? 'Vous êtes déconnecté' : 'Connexion au portail';
}

function ProblemMessage({ problem }: { readonly problem: PageProblem }): ReactNode {
  const { code, message, name, email, contact } = problem;
  if (code !== 'UNKNOWN_PERSON') {
    return (
      <Message kind="error" title="Personne n’a été connecté" live>
        <p>{message}</p>
      </Message>
    );
  }
  return (
    <Message kind="warning" title="Aucun droit ne vous est ouvert" live>
      <p>{message}</p>
      {(name ?? email) && <p>Vous vous êtes identifié comme : {[name, email].filter(Boolean).join(', ')}.</p>}
      {contact && <p>À qui demander un accès : {contact}</p>}
    </Message>
  );
}
