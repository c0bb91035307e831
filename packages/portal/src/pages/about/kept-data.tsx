import type { ReactNode } from 'react';
import { DataTable } from '../../ui/list/data-table';
import type { Column } from '../../ui/list/column';
import './kept-data.css';

/** What the portal keeps about a person who signs in: a test compares it with the columns of the database. */
interface KeptData {
  readonly what: string;
  readonly content: string;
  readonly purpose: string;
  readonly duration: string;
}

const UNTIL_ASKED = 'Sans terme fixé : jusqu’à ce que leur effacement soit demandé';

const KEPT: readonly KeptData[] = [
  {
    what: 'Votre compte',
    content:
      'Nom, adresse électronique, identifiant dans le portail, fournisseur d’identité (ProConnect) et identifiant chez lui, SIRET de votre employeur quand ProConnect le transmet, parties reconnues à votre dernière connexion, dates de cette vérification et de votre dernière activité',
    purpose: 'Vous reconnaître, et savoir à qui écrire pour chaque partie',
    duration: UNTIL_ASKED,
  },
  {
    what: 'Votre session',
    content:
      'Nom, adresse électronique, SIRET, heures de connexion et de dernière activité, partie au nom de laquelle vous lisez, jeton d’identité de ProConnect, échéance de la session',
    purpose: 'Vous garder connecté',
    duration: 'Jusqu’à la déconnexion ou à l’échéance, effacée dans le quart d’heure',
  },
  {
    what: 'Journal des connexions',
    content:
      'Date, identifiant, nature (connexion, déconnexion, fermeture à distance, lecture au nom d’une partie, agenda ouvert ou fermé), partie choisie, empreinte de la session',
    purpose: 'Vous montrer vos connexions, et établir qui a fait quoi',
    duration: 'Un an après chaque acte ; rien n’en est modifié ni effacé avant',
  },
  {
    what: 'Adresse de votre agenda',
    content: 'Identifiant, empreinte de l’adresse secrète, nom, adresse électronique, SIRET, date de création',
    purpose: 'Servir votre agenda à votre logiciel, si vous l’avez demandé',
    duration: 'Jusqu’à ce que vous fermiez l’adresse',
  },
  {
    what: 'Courriels envoyés',
    content:
      'Rappels qui vous ont été envoyés, avec la date d’envoi ; lettre de la semaine qui reste à vous envoyer, avec sa semaine',
    purpose: 'Ne pas vous écrire deux fois la même chose',
    duration: 'Un an pour les rappels ; la semaine pour la lettre',
  },
  {
    what: 'Rappels lus',
    content: 'Rappels que vous avez marqués comme lus, avec la date de lecture',
    purpose: 'Ne vous montrer comme nouveau que ce qui l’est',
    duration: 'Deux ans après la lecture',
  },
  {
    what: 'Préférences de courriel',
    content: 'Rythme choisi pour chaque nature de rappel, avec la date du choix',
    purpose: 'Vous écrire comme vous le souhaitez',
    duration: UNTIL_ASKED,
  },
  {
    what: 'Actes enregistrés',
    content: 'Identifiant de qui enregistre un acte (versement, plan, réunion…), visible de l’ANISCG',
    purpose: 'Établir qui a enregistré quoi',
    duration: 'Aussi longtemps que l’acte lui-même',
  },
];

const COLUMNS: readonly Column<KeptData>[] = [
  { id: 'quoi', title: 'Donnée', value: ({ what }) => what, isRowHeader: true },
  { id: 'contenu', title: 'Ce qu’elle contient', value: ({ content }) => content },
  { id: 'finalite', title: 'Pourquoi', value: ({ purpose }) => purpose },
  { id: 'duree', title: 'Durée de conservation', value: ({ duration }) => duration },
];

/** What is kept about who signs in, why and for how long (GDPR, article 13). */
export function KeptAboutYou(): ReactNode {
  return (
    <div className="kept-data">
      <DataTable
        caption="Ce que le portail conserve de vous si vous vous connectez"
        columns={COLUMNS}
        rows={KEPT}
        rowKey={({ what }) => what}
      />
    </div>
  );
}
