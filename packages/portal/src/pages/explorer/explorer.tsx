import type { ReactNode } from 'react';
import { Link } from '../../ui/link';
import { Page, Section } from '../../ui/page';
import { GraphEditor } from './graph-editor';

/** The graph itself, for who writes an application that asks it. */
export default function Explorer(): ReactNode {
  return (
    <Page
      title="Explorateur du graphe"
      above={[]}
      lead="Pour les équipes qui relient leur application au service : essayez ici les requêtes qu’elle enverra."
    >
      <p>
        L’explorateur interroge le service avec votre session : vous n’y lisez que ce que votre partie lit dans le
        portail, et <Link to="/qui-voit-quoi">la page « Qui voit quoi »</Link> dit pourquoi un champ est masqué. Son
        interface est en anglais. Dans les éditeurs, la touche Tabulation passe à l’élément suivant.
      </p>
      <details>
        <summary>Relier une application : adresse, jeton, limites, contrat</summary>
        <Integration />
      </details>
      <Section title="Requête et réponse">
        <GraphEditor />
      </Section>
    </Page>
  );
}

function Integration(): ReactNode {
  return (
    <dl className="integration">
      <dt>Adresse</dt>
      <dd>
        <code>POST {window.location.origin}/graphql</code>, corps et réponse en JSON.
      </dd>
      <dt>Jeton</dt>
      <dd>
        Une application s’identifie par un jeton obtenu auprès du fournisseur d’identité (OAuth 2.0, « client
        credentials »), envoyé dans l’en-tête <code>Authorization: Bearer …</code>. Elle agit pour une partie, avec les
        seuls droits qui lui ont été ouverts (<code>posts:read</code>, <code>funding:read</code>…), et peut être limitée
        à des départements.
      </dd>
      <dt>Limites</dt>
      <dd>
        Une requête trop longue (256 Kio, 2 000 mots), trop profonde (12 niveaux) ou trop large (20 champs à la racine)
        est refusée avant d’être exécutée, avec le code <code>LIMIT_EXCEEDED</code> et la limite dépassée. Une liste se
        lit par pages de 100 lignes au plus : <code>first</code>, puis <code>after</code> avec le repère{' '}
        <code>endCursor</code>.
      </dd>
      <dt>Contrat</dt>
      <dd>
        Chaque partie a le sien : la documentation (premier bouton à gauche) et l’introspection ne décrivent que ce que
        la vôtre peut voir. Un champ qu’une règle masque vaut <code>null</code> et s’accompagne d’une erreur{' '}
        <code>FORBIDDEN</code> qui nomme la règle ; une ligne hors de votre compétence n’existe pas.
      </dd>
      <dt>Erreurs</dt>
      <dd>
        Chaque erreur porte un code d’une liste fermée et une référence (<code>correlationId</code>) à donner au
        support.
      </dd>
    </dl>
  );
}
