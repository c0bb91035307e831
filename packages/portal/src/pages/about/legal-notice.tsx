import type { ReactNode } from 'react';
import { usePageState } from '../../session/session';
import { Page, Section } from '../../ui/page';
import { Fact, Facts } from '../../ui/record';
import { AniscgAddress } from './aniscg-address';
import { KeptAboutYou } from './kept-data';

/** Who publishes the portal, what it does with personal data and cookies. */
export default function LegalNotice(): ReactNode {
  const { dataProtectionOfficer } = usePageState().legalNotice;
  return (
    <Page title="Mentions légales" above={[]}>
      <Publisher />
      <Section title="Démonstration">
        <p>
          Quand un bandeau « Démonstration » est affiché en haut des pages, les postes, personnes, sessions, versements
          et réunions sont inventés. Les données de référence et celles de la convention sont exactes.
        </p>
      </Section>
      <Section title="Données personnelles">
        <p>
          Le portail traite le nom, l’adresse électronique et la partie représentée par chaque personne qui s’y
          connecte, pour lui ouvrir ce que la convention lui ouvre. Il contient aussi l’identité et les coordonnées des
          intervenants sociaux en poste : elles ne sont lisibles que de la direction compétente sur leur poste et de
          l’ANISCG. Il ne contient aucune donnée sur les personnes aidées.
        </p>
        <KeptAboutYou />
        <p>
          Pour exercer vos droits d’accès, de rectification, d’effacement ou de limitation, écrivez{' '}
          {dataProtectionOfficer === null ? (
            'à l’ANISCG ou à la personne qui vous a ouvert l’accès'
          ) : (
            <>au délégué à la protection des données ({dataProtectionOfficer})</>
          )}
          . Si la réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la{' '}
          <a href="https://www.cnil.fr/fr/plaintes" target="_blank" rel="noopener noreferrer">
            CNIL (nouvelle fenêtre)
          </a>
          .
        </p>
      </Section>
      <Cookies />
    </Page>
  );
}

function Publisher(): ReactNode {
  const { publisher, publicationDirector, host } = usePageState().legalNotice;
  const facts = Object.entries({
    Éditeur: publisher,
    'Directeur de la publication': publicationDirector,
    Hébergeur: host,
  });
  return (
    <Section title="Éditeur et hébergeur">
      <p>
        Le portail ISCG est un service de l’État, mis en œuvre avec l’association nationale d’intervention sociale en
        commissariat et gendarmerie dans le cadre de leur convention de partenariat du 25 novembre 2020. Le service de
        l’État qui l’exploite en est l’éditeur.
      </p>
      <Facts>
        {facts.map(([term, told]) => (
          <Fact key={term} term={term}>
            {told ?? 'Pas encore indiqué'}
          </Fact>
        ))}
      </Facts>
      {facts.some(([, told]) => told === null) && (
        <p>
          Le service qui exploite ce portail n’a pas encore indiqué tout ce que la loi demande de faire savoir ici. Pour
          le connaître, écrivez à l’ANISCG :
        </p>
      )}
      <AniscgAddress />
    </Section>
  );
}

function Cookies(): ReactNode {
  return (
    <>
      <Section title="Cookies et mesure d’audience">
        <p>
          Le portail dépose un seul cookie, celui de votre session : il est strictement nécessaire, ne peut être lu par
          un script et disparaît à la déconnexion. Il n’y a ni mesure d’audience, ni traceur, ni contenu venu d’un autre
          site ; aucun consentement n’est donc demandé.
        </p>
        <p>
          Votre navigateur garde en outre, sans les transmettre, votre choix de thème clair ou sombre et, dans l’onglet
          ouvert seulement, vos brouillons de formulaires et vos requêtes de l’explorateur.
        </p>
      </Section>
      <Section title="Réutilisation">
        <p>
          Les données affichées ne sont pas publiques. Chacun n’y voit que ce que la convention lui ouvre, et les
          réutilise sous la responsabilité de la partie qu’il représente. Le code du portail est sous licence EUPL 1.2.
        </p>
      </Section>
    </>
  );
}
