import { Header } from '@codegouvfr/react-dsfr/Header';
import { MainNavigation } from '@codegouvfr/react-dsfr/MainNavigation';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { PortalSession } from '../session/page-state';
import { HOME, SECTIONS, type SitePage } from './sections';
import { UnreadCount } from './unread-count';

/** The State’s header: the service, the person, the menu. */
export function PageHeader({ session }: { readonly session: PortalSession | null }): ReactNode {
  return (
    <Header
      brandTop={
        <>
          République
          <br />
          française
        </>
      }
      serviceTitle="Portail ISCG"
      serviceTagline="Intervenants sociaux en commissariat et gendarmerie : portail des partenaires de la convention"
      homeLinkProps={{ href: '/', title: 'Accueil – Portail ISCG' }}
      quickAccessItems={
        session
          ? [
              { iconId: 'fr-icon-time-line', text: <UnreadCount />, linkProps: { href: '/rappels' } },
              { iconId: 'fr-icon-account-circle-line', text: session.name, linkProps: { href: '/ma-session' } },
            ]
          : []
      }
      navigation={session ? <Menu /> : null}
    />
  );
}

function Menu(): ReactNode {
  const { pathname } = useLocation();
  return (
    <MainNavigation
      id="menu"
      items={[
        { text: HOME.title, linkProps: { href: HOME.to }, isActive: pathname === HOME.to },
        ...SECTIONS.map(({ title, pages }) => ({
          text: title,
          isActive: pages.some((page) => isBelow(pathname, page)),
          menuLinks: pages.map((page) => ({
            text: page.title,
            linkProps: { href: page.to },
            isActive: pathname === page.to,
          })),
        })),
      ]}
    />
  );
}

function isBelow(pathname: string, { to }: SitePage): boolean {
  return pathname === to || pathname.startsWith(`${to}/`);
}
