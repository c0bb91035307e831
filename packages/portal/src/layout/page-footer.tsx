import { Display, headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display';
import { Footer } from '@codegouvfr/react-dsfr/Footer';
import type { ReactNode } from 'react';

/** The State’s footer, with the accessibility statement and the choice of light or dark. */
export function PageFooter(): ReactNode {
  return (
    <>
      <Footer
        id="pied"
        brandTop={
          <>
            République
            <br />
            française
          </>
        }
        accessibility="partially compliant"
        accessibilityLinkProps={{ href: '/accessibilite' }}
        homeLinkProps={{ href: '/', title: 'Accueil – Portail ISCG' }}
        websiteMapLinkProps={{ href: '/plan-du-site' }}
        termsLinkProps={{ href: '/mentions-legales' }}
        contentDescription="Portail des partenaires de la convention entre l’État et l’ANISCG du 25 novembre 2020."
        bottomItems={[headerFooterDisplayItem]}
        domains={['interieur.gouv.fr', 'cipdr.gouv.fr', 'service-public.fr', 'legifrance.gouv.fr']}
        license="Les données affichées ne sont pas publiques : chacun n’y voit que ce que la convention lui ouvre."
      />
      <Display />
    </>
  );
}
