/**
 * Every column that holds something about a person who signs in, by table, with the words by which « Mentions légales »
 * names it.
 */
export const KEPT_ABOUT_PERSONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'gateway.person': {
    id: 'identifiant dans le portail',
    subject: 'identifiant dans le portail',
    email: 'adresse électronique',
    issuer: 'fournisseur d’identité (ProConnect)',
    provider_subject: 'identifiant chez lui',
    name: 'Nom',
    last_activity_at: 'dernière activité',
    siret: 'SIRET de votre employeur quand ProConnect le transmet',
    parties: 'parties reconnues à votre dernière connexion',
    verified_at: 'dates de cette vérification',
  },
  'gateway.session': {
    sid: 'Votre session',
    sess: 'heures de connexion et de dernière activité, partie au nom de laquelle vous lisez, jeton d’identité',
    expire: 'échéance de la session',
    subject: 'Votre session',
  },
  'gateway.session_record': {
    id: 'Journal des connexions',
    at: 'Date, identifiant, nature',
    subject: 'Date, identifiant, nature',
    kind: 'connexion, déconnexion, fermeture à distance, lecture au nom d’une partie, agenda ouvert ou fermé',
    party: 'partie choisie',
    session_fingerprint: 'empreinte de la session',
  },
  'gateway.calendar_address': {
    subject: 'Adresse de votre agenda',
    fingerprint: 'empreinte de l’adresse secrète',
    email: 'empreinte de l’adresse secrète, nom, adresse électronique, SIRET, date de création',
    siret: 'empreinte de l’adresse secrète, nom, adresse électronique, SIRET, date de création',
    name: 'empreinte de l’adresse secrète, nom, adresse électronique, SIRET, date de création',
    created_at: 'date de création',
  },
  'gateway.mailed_notification': {
    person: 'Courriels envoyés',
    notification_id: 'Rappels qui vous ont été envoyés',
    sent_at: 'date d’envoi',
  },
  'gateway.weekly_letter': { person: 'lettre de la semaine qui reste à vous envoyer', week: 'avec sa semaine' },
  'governance.notification_read': {
    person: 'Rappels lus',
    notification_id: 'Rappels que vous avez marqués comme lus',
    read_at: 'date de lecture',
  },
  'governance.notification_preference': {
    person: 'Préférences de courriel',
    kind: 'chaque nature de rappel',
    by_email: 'Rythme choisi',
    chosen_at: 'date du choix',
  },
};
