import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the dissemination of the convention, in French. */
export const DISSEMINATION_WORDS: DomainWords = {
  Dissemination: {
    label: 'Destinataire de la convention',
    fields: {
      id: 'Identifiant',
      recipient: 'Destinataire',
      level: 'Niveau',
      party: 'Partie qui diffuse',
      departmentCode: 'Département',
      status: 'État',
      sentOn: 'Envoyée le',
      means: 'Moyen',
      acknowledgedOn: 'Accusé de réception le',
      reminderDueOn: 'À relancer le',
      reminders: 'Relances',
      steps: 'Historique',
      reminderCount: 'Nombre de relances',
      asOf: 'Date',
    },
  },
  DisseminationStep: {
    label: 'Enregistrement de la diffusion',
    fields: {
      id: 'Identifiant',
      kind: 'Nature',
      on: 'Date',
      means: 'Moyen',
      recordedAt: 'Enregistré le',
      cancelledOn: 'Annulé le',
      cancellationReason: 'Motif de l’annulation',
    },
  },
  DisseminationReminder: {
    label: 'Relance d’un destinataire',
    fields: { id: 'Identifiant', on: 'Date', means: 'Moyen', recordedAt: 'Enregistrée le' },
  },
  DisseminationConnection: listOf('destinataires de la convention'),
  DisseminationFigures: {
    label: 'Chiffres de la diffusion',
    fields: {
      asOf: 'Date',
      reminderDays: 'Délai avant relance, en jours',
      levels: 'Par niveau',
      source: 'Source',
      definition: 'Définition',
    },
  },
  DisseminationLevelFigures: {
    label: 'Chiffres de la diffusion à un niveau',
    fields: {
      level: 'Niveau',
      party: 'Partie qui diffuse',
      recipients: 'Destinataires',
      sent: 'Envois',
      acknowledged: 'Accusés de réception',
      sentShare: 'Part envoyée',
      acknowledgedShare: 'Part avec accusé de réception',
    },
  },
  DisseminationReminderDelay: {
    label: 'Délai de relance de la diffusion',
    fields: {
      id: 'Identifiant',
      effectiveOn: 'Prise d’effet',
      reminderDays: 'Délai (jours)',
      source: 'Source',
    },
  },
  DisseminationReminderDelayPayload: payloadOf('delay', 'Délai de relance'),
  DisseminationPayload: payloadOf('disseminations', 'Destinataires'),
  DisseminationImport: {
    label: 'Réponse : import de destinataires',
    fields: {
      dryRun: 'Essai',
      written: 'Écrit',
      created: 'Ajoutés',
      unchanged: 'Déjà là',
      faults: 'Erreurs',
      faultCount: 'Nombre d’erreurs',
      errors: 'Refus',
    },
  },
  DisseminationImportFault: {
    label: 'Erreur d’un import de destinataires',
    fields: { line: 'Ligne', column: 'Colonne', head: 'Titre', value: 'Contenu', message: 'À faire' },
  },
};
