import type { ReactNode } from 'react';
import { Page, Section } from '../../ui/page';
import { AniscgAddress } from './aniscg-address';

/** The accessibility statement that article 47 of the law of 11 February 2005 asks for; said as it is. */
export default function Accessibility(): ReactNode {
  return (
    <Page
      title="Déclaration d’accessibilité"
      above={[]}
      lead="Elle s’applique au portail ISCG, réservé aux partenaires de la convention du 25 novembre 2020."
    >
      <Section title="État de conformité">
        <p>
          Le portail ISCG est <strong>partiellement conforme</strong> au référentiel général d’amélioration de
          l’accessibilité (RGAA), version 4.1. Il n’a pas été audité par un tiers : cet état repose sur les essais de
          l’équipe qui le développe, décrits ci-dessous. Aucun taux de conformité n’est donc annoncé.
        </p>
      </Section>
      <Trials />
      <Section title="Contenus non accessibles">
        <ul>
          <li>
            L’explorateur du graphe, destiné aux équipes informatiques, repose sur un logiciel libre en anglais dont
            l’éditeur de texte est peu commode avec un lecteur d’écran. Les mêmes données sont dans les autres pages.
          </li>
          <li>
            Les fichiers exportés (XLSX, ODS, CSV) portent des en-têtes de colonnes, mais n’ont pas fait l’objet
            d’essais propres.
          </li>
        </ul>
      </Section>
      <Section title="Technologies">
        <p>HTML5, CSS, JavaScript, WAI-ARIA, SVG, système de design de l’État.</p>
      </Section>
      <Remedies />
    </Page>
  );
}

function Trials(): ReactNode {
  return (
    <Section title="Essais">
      <p>Chaque page est essayée pour chaque partie avec le navigateur Chromium, en thème clair et en thème sombre :</p>
      <ul>
        <li>avec l’outil automatique axe (règles WCAG 2.1, niveaux A et AA), contrastes compris ;</li>
        <li>sur un écran de 320 pixels de large, sans défilement horizontal de la page ;</li>
        <li>avec un texte agrandi à 200 % ;</li>
        <li>avec la préférence « réduire les animations ».</li>
      </ul>
      <p>
        L’usage au clavier seul a été essayé sur une partie des pages : calendrier, carte, champs masqués, explorateur.
        Un outil automatique ne trouve qu’une partie des défauts ; l’usage avec un lecteur d’écran reste à éprouver par
        des personnes qui s’en servent.
      </p>
    </Section>
  );
}

function Remedies(): ReactNode {
  return (
    <>
      <Section title="Retour d’information et contact">
        <p>
          Si un contenu ou un service ne vous est pas accessible, écrivez à l’équipe de l’ANISCG qui tient le portail,
          ou à la personne qui vous y a ouvert l’accès, pour être orienté vers une solution ou obtenir le contenu sous
          une autre forme :
        </p>
        <AniscgAddress />
      </Section>
      <Section title="Voies de recours">
        <p>
          Cette procédure est à utiliser si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un
          contenu ou à un service du portail et que vous n’avez pas obtenu de réponse satisfaisante. Vous pouvez :
        </p>
        <ul>
          <li>
            écrire un message au{' '}
            <a href="https://formulaire.defenseurdesdroits.fr/" target="_blank" rel="noopener noreferrer">
              Défenseur des droits (nouvelle fenêtre)
            </a>{' '}
            ;
          </li>
          <li>
            contacter le{' '}
            <a href="https://www.defenseurdesdroits.fr/saisir/delegues" target="_blank" rel="noopener noreferrer">
              délégué du Défenseur des droits dans votre région (nouvelle fenêtre)
            </a>{' '}
            ;
          </li>
          <li>
            envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse
            71120, 75342 Paris CEDEX 07.
          </li>
        </ul>
      </Section>
    </>
  );
}
